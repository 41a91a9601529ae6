// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/incidentmodel.h"

#include "core/durations.h"
#include "desktop/historywords.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"

#include <algorithm>
#include <limits>

namespace {
constexpr qsizetype longestCell = 300;
}

void IncidentModel::setIncidents(const QList<Incident> &incidents, const QDateTime &now)
{
    beginResetModel();
    m_now = now;
    m_rows.clear();
    m_rows.reserve(incidents.size());
    std::for_each(incidents.crbegin(), incidents.crend(), [&](const Incident &one) {
        const bool ours = one.source == Incident::Source::Ours;
        m_rows << Row{.incident = one, .lead = ours ? leadOver(one, incidents) : std::nullopt};
    });
    endResetModel();
}

int IncidentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IncidentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IncidentModel::data(const QModelIndex &index, int role) const
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
        return plainToolTip(row.incident.title);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeading);
    default:
        return {};
    }
}

QVariant IncidentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (static_cast<Column>(section)) {
    case Start:
        return tr("Start");
    case Duration:
        return tr("Lasted");
    case Source:
        //: Who found the incident
        return tr("Seen by");
    case Kind:
        //: What kind of incident it was
        return tr("What");
    case Lead:
        //: How much earlier we knew of an incident than the vendor's status page
        return tr("Lead");
    case ColumnCount:
        break;
    }
    return {};
}

QString IncidentModel::text(const Row &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Start:
        return exactTime(row.incident.from);
    case Duration:
        return durationText(row.incident, m_now);
    case Source:
        return titleOf(row.incident.source);
    case Kind:
        return bounded(row.incident.title.isEmpty() ? dash() : row.incident.title.simplified(),
                       longestCell);
    case Lead:
        return leadText(row.lead);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant IncidentModel::sortKey(const Row &row, int column) const
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    if (column == Start) {
        return row.incident.from;
    }
    if (column == Duration) {
        const auto duration = durationOf(row.incident, m_now);
        return QVariant::fromValue<qint64>(duration ? duration->count() : none);
    }
    if (column == Lead) {
        return QVariant::fromValue<qint64>(row.lead ? row.lead->count() : none);
    }
    return text(row, column);
}
