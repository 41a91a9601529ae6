// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/picturecsv.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
using std::chrono::microseconds;

QString inMs(microseconds span)
{
    return QString::number(static_cast<double>(span.count()) / 1000, 'f', 3);
}

QStringList names(bool withPhases)
{
    const QStringList first{u"time_utc"_s, u"answered"_s, u"failed"_s};
    const QStringList last{u"incidents_measured"_s, u"incidents_posted"_s};
    const QStringList ofLatency{u"least_ms"_s, u"median_ms"_s, u"p95_ms"_s, u"most_ms"_s};
    const QStringList ofPhases{u"name_ms"_s,   u"connect_ms"_s, u"tls_ms"_s,
                               u"server_ms"_s, u"wait_ms"_s,    u"transfer_ms"_s};
    return first + (withPhases ? ofPhases : ofLatency) + last;
}

QStringList latencies(const Bucket &bucket)
{
    if (bucket.count == 0) {
        return {{}, {}, {}, {}};
    }
    return {inMs(bucket.least), inMs(bucket.median), inMs(bucket.p95), inMs(bucket.most)};
}

QStringList phases(const PhaseBucket &pile)
{
    QStringList cells;
    for (const microseconds part : pile.parts) {
        cells << (pile.count > 0 ? inMs(part) : QString());
    }
    return cells;
}

QString titles(const QList<Incident> &incidents, Incident::Source source)
{
    QStringList found;
    for (const Incident &incident : incidents) {
        if (incident.source == source) {
            found << incident.title;
        }
    }
    return found.join("; "_L1);
}

QString quoted(QString cell)
{
    static const auto formula = u"=+-@\t\r"_s;
    if (!cell.isEmpty() && formula.contains(cell.front())) {
        cell.prepend(u'\'');
    }
    const bool isPlain = !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n')
        && !cell.contains(u'\r');
    return isPlain ? cell : u'"' + cell.replace(u'"', R"("")"_L1) + u'"';
}
}

QString csvOf(const LatencyPicture &picture)
{
    const bool withPhases = !picture.phases.isEmpty();
    QStringList lines{names(withPhases).join(u',')};
    for (qsizetype i = 0; i < picture.buckets.size(); ++i) {
        const Bucket &bucket = picture.buckets.at(i);
        const auto incidents = incidentsAt(picture, i);
        QStringList cells{bucket.from.toUTC().toString(Qt::ISODateWithMs),
                          QString::number(bucket.count), QString::number(bucket.failures)};
        cells += withPhases ? phases(picture.phases.at(i)) : latencies(bucket);
        cells << quoted(titles(incidents, Incident::Source::Ours))
              << quoted(titles(incidents, Incident::Source::Theirs));
        lines << cells.join(u',');
    }
    return lines.join("\r\n"_L1) + "\r\n"_L1;
}
