// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/latencytable.h"

#include "desktop/chartlegend.h"
#include "desktop/names.h"

#include <QLocale>
#include <QStringList>

namespace {
enum Column { Time, Answered, Failed, FirstLatency };
constexpr int latencyColumns = 4;
constexpr int phaseColumns = PhaseBucket::PartCount + 1; // and their sum

QString latencyTitle(int column)
{
    switch (column) {
    case 0:
        //: Heading of a column: the shortest latency
        return LatencyTable::tr("Quickest");
    case 1:
        return LatencyTable::tr("Median");
    case 2:
        //: Heading of a column: what 95 of 100 answers keep within
        return LatencyTable::tr("95 % within");
    default:
        //: Heading of a column: the longest latency
        return LatencyTable::tr("Slowest");
    }
}

QString phaseTitle(int column)
{
    return column < PhaseBucket::PartCount ? titleOf(static_cast<PhaseBucket::Part>(column))
                                           //: Heading of a column: the mean of the total time
                                           : LatencyTable::tr("Mean");
}

QString incidentsText(const QList<Incident> &incidents)
{
    QStringList titles;
    for (const Incident &incident : incidents) {
        titles << (incident.source == Incident::Source::Ours
                       //: %1 is the title of an incident that this program measured
                       ? LatencyTable::tr("Measured: %1")
                       //: %1 is the title of an incident on the vendor's status page
                       : LatencyTable::tr("Posted: %1"))
                      .arg(incident.title.simplified());
    }
    return titles.join(QStringLiteral("; "));
}
}

void LatencyTable::setPicture(const LatencyPicture &picture)
{
    beginResetModel();
    m_picture = picture;
    endResetModel();
}

int LatencyTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_picture.buckets.size());
}

int LatencyTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstLatency + (hasPhases() ? phaseColumns : latencyColumns) + 1;
}

QVariant LatencyTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const bool isText = index.column() == 0 || index.column() == columnCount() - 1;
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignVCenter) | int(isText ? Qt::AlignLeading : Qt::AlignTrailing);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const qsizetype bucket = m_picture.buckets.size() - 1 - index.row();
    const Bucket &shown = m_picture.buckets.at(bucket);
    switch (index.column()) {
    case Time:
        return exactTime(shown.from);
    case Answered:
        return QLocale().toString(shown.count);
    case Failed:
        return QLocale().toString(shown.failures);
    default:
        break;
    }
    if (index.column() == columnCount() - 1) {
        return incidentsText(incidentsAt(m_picture, bucket));
    }
    const int column = index.column() - FirstLatency;
    return hasPhases() ? phaseCell(bucket, column) : latencyCell(shown, column);
}

QString LatencyTable::latencyCell(const Bucket &bucket, int column) const
{
    if (bucket.count == 0) {
        return dash();
    }
    const std::array spans{bucket.least, bucket.median, bucket.p95, bucket.most};
    return latencyText(spans.at(static_cast<std::size_t>(column)));
}

QString LatencyTable::phaseCell(qsizetype bucket, int column) const
{
    const PhaseBucket &pile = m_picture.phases.at(bucket);
    if (pile.count == 0) {
        return dash();
    }
    return latencyText(column < PhaseBucket::PartCount
                           ? pile.parts.at(static_cast<std::size_t>(column))
                           : pile.total());
}

QVariant LatencyTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Answered:
        //: Heading of a column: how many checks were answered well
        return tr("Answered");
    case Failed:
        //: Heading of a column: how many checks failed
        return tr("Failed");
    default:
        break;
    }
    if (section == columnCount() - 1) {
        return tr("Incidents");
    }
    return hasPhases() ? phaseTitle(section - FirstLatency) : latencyTitle(section - FirstLatency);
}
