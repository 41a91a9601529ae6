// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/leadmodel.h"

#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "desktop/statuswords.h"

namespace {
constexpr qsizetype longestCell = 300;

QString titleOf(const ComparedIncident &compared)
{
    const QString &title = compared.pageTitle.isEmpty() ? compared.title : compared.pageTitle;
    return title.simplified().isEmpty() ? dash() : title.simplified();
}
}

void LeadModel::setCompared(const QList<ComparedIncident> &compared)
{
    beginResetModel();
    m_rows = QList<ComparedIncident>(compared.crbegin(), compared.crend());
    endResetModel();
}

int LeadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LeadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeadModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ComparedIncident &row = m_rows.at(index.row());
    if (role == Qt::ToolTipRole) {
        return plainToolTip(titleOf(row) + u'\n' + whoKnewFirst(row));
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeading);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Began:
        return exactTime(row.began);
    case What:
        return bounded(titleOf(row), longestCell);
    case Picture:
    case First:
        return whoKnewFirst(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LeadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (static_cast<Column>(section)) {
    case Began:
        //: Heading of a column: when an incident began
        return tr("Began");
    case What:
        //: Heading of a column: what an incident was called
        return tr("Incident");
    case Picture:
        //: Heading of a column of bars: to the one side of the bar's middle the status page knew
        //: first, to the other side we did
        return tr("Page | you");
    case First:
        //: Heading of a column
        return tr("Who knew first");
    case ColumnCount:
        break;
    }
    return {};
}
