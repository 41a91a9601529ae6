// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/componentmodel.h"

#include "desktop/plainlabel.h"
#include "desktop/statuswords.h"

#include <QLocale>

void ComponentModel::setPasts(const QStringList &names, const QList<ComponentPast> &pasts)
{
    beginResetModel();
    m_names = names;
    m_pasts = pasts;
    endResetModel();
}

int ComponentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_pasts.isEmpty()
        ? 0
        : static_cast<int>(m_pasts.constFirst().days.size());
}

int ComponentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pasts.size());
}

const ComponentDay &ComponentModel::day(int row, int column) const
{
    const QList<ComponentDay> &days = m_pasts.at(column).days;
    return days.at(days.size() - 1 - row);
}

QVariant ComponentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return briefly(day(index.row(), index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(describe(day(index.row(), index.column())));
    default:
        return {};
    }
}

QVariant ComponentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    if (orientation == Qt::Vertical) {
        return QLocale().toString(day(section, 0).date, QLocale::ShortFormat);
    }
    return bounded(m_names.at(section).simplified(), 60);
}
