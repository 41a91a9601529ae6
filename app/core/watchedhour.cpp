// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/watchedhour.h"

#include <algorithm>
#include <numeric>
#include <vector>

using std::chrono::milliseconds;

namespace {
constexpr qint64 hourLength = 3'600'000; // ms

/// Half open, in ms since the epoch.
struct Stretch {
    qint64 from = 0;
    qint64 until = 0;
};

/// Sorted and without overlaps; \p source's only, or everybody's.
std::vector<Stretch> stretches(const QList<Incident> &incidents,
                               std::optional<Incident::Source> source, qint64 now)
{
    std::vector<Stretch> all;
    for (const Incident &each : incidents) {
        if (each.from.isValid() && (!source || each.source == *source)) {
            const qint64 end = each.until.isValid() ? each.until.toMSecsSinceEpoch() : now;
            all.push_back({each.from.toMSecsSinceEpoch(), std::min(end, now)});
        }
    }
    std::sort(all.begin(), all.end(),
              [](const Stretch &one, const Stretch &other) { return one.from < other.from; });
    std::vector<Stretch> apart;
    for (const Stretch &each : all) {
        if (!apart.empty() && each.from <= apart.back().until) {
            apart.back().until = std::max(apart.back().until, each.until);
        } else {
            apart.push_back(each);
        }
    }
    return apart;
}

/// How much of \p hour is in \p sorted.
qint64 overlap(const std::vector<Stretch> &sorted, const Stretch &hour)
{
    auto each
        = std::lower_bound(sorted.cbegin(), sorted.cend(), hour.from,
                           [](const Stretch &stretch, qint64 at) { return stretch.until <= at; });
    qint64 common = 0;
    for (; each != sorted.cend() && each->from < hour.until; ++each) {
        common += std::max<qint64>(
            std::min(each->until, hour.until) - std::max(each->from, hour.from), 0);
    }
    return common;
}

/// Whether the incidents that took \p down of \p length had at least half of their checks failed.
bool isRed(qsizetype good, qsizetype failed, qint64 down, qint64 length)
{
    const double goodThen
        = static_cast<double>(good) * static_cast<double>(down) / static_cast<double>(length);
    return failed > 0 && static_cast<double>(failed) >= goodThen;
}
}

Watched &Watched::operator+=(const Watched &other)
{
    watched += other.watched;
    red += other.red;
    amber += other.amber;
    down += other.down;
    return *this;
}

std::optional<double> Watched::uptime() const
{
    if (watched.count() <= 0) {
        return std::nullopt;
    }
    return 1 - static_cast<double>(down.count()) / static_cast<double>(watched.count());
}

QList<WatchedHour> watchedHours(const QList<HourFigure> &figures, const QList<Incident> &incidents,
                                const QDateTime &now)
{
    const qint64 end = now.toMSecsSinceEpoch();
    const auto ours = stretches(incidents, Incident::Source::Ours, end);
    const auto anybodys = stretches(incidents, std::nullopt, end);
    QList<WatchedHour> hours;
    for (auto each = figures.cbegin(); each != figures.cend();) {
        const QDateTime start = each->hour;
        qsizetype good = 0;
        qsizetype failed = 0;
        for (; each != figures.cend() && each->hour == start; ++each) {
            good += each->good;
            failed += each->failed;
        }
        const qint64 from = start.toMSecsSinceEpoch();
        const Stretch hour{from, std::min(from + hourLength, end)};
        const qint64 length = hour.until - hour.from;
        if (good + failed == 0 || length <= 0) {
            continue;
        }
        const qint64 down = overlap(ours, hour);
        const qint64 red = isRed(good, failed, down, length) ? down : 0;
        hours.append({.from = start,
                      .time = {.watched = milliseconds(length),
                               .red = milliseconds(red),
                               .amber = milliseconds(overlap(anybodys, hour) - red),
                               .down = milliseconds(down)}});
    }
    return hours;
}

Watched watchedSince(const QList<WatchedHour> &hours, const QDateTime &from)
{
    return std::accumulate(hours.cbegin(), hours.cend(), Watched{},
                           [&from](Watched sum, const WatchedHour &each) {
                               return each.from >= from ? sum += each.time : sum;
                           });
}
