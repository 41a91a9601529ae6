// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/heatmodel.h"

#include "desktop/historywords.h"

#include <QLocale>

void HeatModel::setMap(const HeatMap &map, HeatMetric metric)
{
    beginResetModel();
    m_map = map;
    m_metric = metric;
    endResetModel();
}

int HeatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : HeatMap::days;
}

int HeatModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : HeatMap::hours;
}

QVariant HeatModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const int weekday = weekdayIn(index.row());
    const HeatCell &cell = m_map.at(weekday, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return heatText(cell, m_metric);
    case Qt::AccessibleTextRole:
        return QString(hourTitle(weekday, index.column()) + QStringLiteral(": ")
                       + heatText(cell, m_metric));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return orientation == Qt::Vertical
        ? QLocale().standaloneDayName(weekdayIn(section), QLocale::ShortFormat)
        : QStringLiteral("%1:00").arg(section, 2, 10, QChar(u'0'));
}
