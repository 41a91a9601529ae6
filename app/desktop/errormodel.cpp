// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errormodel.h"

#include "desktop/names.h"
#include "desktop/plainlabel.h"

#include <algorithm>

namespace {
constexpr qsizetype longestCell = 300;
}

void ErrorModel::setObservations(const QList<Observation> &seen, const QDateTime &now)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(seen.size());
    std::for_each(seen.crbegin(), seen.crend(), [this, &now](const Observation &one) {
        if (!one.isOk()) {
            m_rows << Row{.seen = one, .meaning = explain(one, now)};
        }
    });
    endResetModel();
}

int ErrorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ErrorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ErrorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case sortRole:
        return sortKey(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(row.meaning.text + u'\n' + row.meaning.advice);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() == Latency ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ErrorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Status:
        //: HTTP status, or what went wrong instead of an answer
        return tr("Status");
    case Type:
        return tr("Error type");
    case Fault:
        return tr("Whose fault");
    case Rung:
        //: Which kind of check it was
        return tr("Check");
    case Latency:
        return tr("Latency");
    case RequestId:
        return tr("Request id");
    case Meaning:
        return tr("What it means");
    case ColumnCount:
        break;
    }
    return {};
}

QString ErrorModel::text(const Row &row, int column)
{
    const Observation &seen = row.seen;
    switch (static_cast<Column>(column)) {
    case Time:
        return exactTime(seen.at);
    case Status:
        return statusOf(seen);
    case Type:
        return bounded(seen.errorType.isEmpty() ? dash() : seen.errorType, longestCell);
    case Fault:
        return titleOf(row.meaning.cause);
    case Rung:
        return titleOf(seen.rung);
    case Latency:
        return latencyText(seen.phases.total);
    case RequestId:
        return bounded(seen.requestId.isEmpty() ? dash() : seen.requestId, longestCell);
    case Meaning:
        return bounded(row.meaning.text, longestCell);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ErrorModel::sortKey(const Row &row, int column)
{
    if (column == Time) {
        return row.seen.at;
    }
    if (column == Status) {
        return row.seen.httpStatus;
    }
    if (column == Latency) {
        return QVariant::fromValue<qint64>(row.seen.phases.total ? row.seen.phases.total->count()
                                                                 : -1);
    }
    return text(row, column);
}
