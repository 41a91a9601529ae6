// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/hours.h"

#include "core/series.h"
#include "store/columns.h"
#include "store/database.h"
#include "store/observationrows.h"
#include "store/rollup.h"
#include "store/rowid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QDateTime startOfHour(const QDateTime &at)
{
    constexpr qint64 hour = 3'600'000; // ms
    const qint64 ms = at.toMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(ms - ((ms % hour) + hour) % hour, Qt::UTC);
}
}

QList<HourFigure> hoursBetween(Database &database, const QDateTime &from, const QDateTime &until,
                               const QString &service)
{
    using Rung = Observation::Rung;
    const QDateTime first = startOfHour(from);
    const QDateTime last = startOfHour(until);
    const auto count = static_cast<int>((last - first) / std::chrono::hours{1});
    QList<HourFigure> figures;
    for (const Rung rung : {Rung::Edge, Rung::Key, Rung::Count, Rung::Message}) {
        const SeriesChoice series{rung, service};
        const auto recent = bucketed(samples(database, first, last, series), first, last, count);
        const auto hours = overlaid(hourly(database, {first, last, count}, series), recent);
        for (const Bucket &each : hours) {
            figures.append({.hour = each.from,
                            .rung = rung,
                            .good = each.count,
                            .failed = each.failures,
                            .median = each.median});
        }
    }
    std::stable_sort(
        figures.begin(), figures.end(),
        [](const HourFigure &one, const HourFigure &other) { return one.hour < other.hour; });
    return figures;
}

QDateTime firstSeen(Database &database)
{
    const auto hour = database.value(u"SELECT min(hour) FROM hour"_s);
    const auto id = database.value(u"SELECT min(id) FROM observation"_s);
    const QDateTime seen = id.isNull() ? QDateTime() : instantOfId(id.toLongLong());
    return hour.isNull() ? seen : id.isNull() ? instantOf(hour) : std::min(seen, instantOf(hour));
}
