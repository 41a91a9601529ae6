// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/durations.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

std::optional<std::chrono::milliseconds> durationOf(const Incident &incident, const QDateTime &now)
{
    if (!incident.from.isValid()) {
        return std::nullopt;
    }
    const QDateTime end = incident.until.isValid() ? incident.until : now;
    return std::max(end - incident.from, std::chrono::milliseconds{0});
}

QList<DurationBin> durationBins(const QList<Incident> &incidents, const QDateTime &now)
{
    constexpr std::array<std::chrono::minutes, 6> ends{5min, 15min, 30min, 60min, 120min, 240min};
    QList<DurationBin> bins;
    std::chrono::minutes from{0};
    for (const std::chrono::minutes end : ends) {
        bins.append({.from = from, .until = end});
        from = end;
    }
    bins.append({.from = from});
    for (const Incident &each : incidents) {
        const auto duration = durationOf(each, now);
        if (!duration) {
            continue;
        }
        auto bin = std::find_if(bins.begin(), bins.end(), [&duration](const DurationBin &one) {
            return !one.until || *duration < *one.until;
        });
        ++(each.source == Incident::Source::Ours ? bin->ours : bin->theirs);
    }
    return bins;
}
