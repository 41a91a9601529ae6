// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/maintenance.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;
using Phase = Maintenance::Phase;

Phase phaseOf(const PageReport::Incident &posted, const QDateTime &now)
{
    if (posted.status == "completed"_L1 || posted.resolvedAt.isValid()) {
        return Phase::Over;
    }
    const bool isSaidToRun = posted.status == "in_progress"_L1 || posted.status == "verifying"_L1;
    const bool hasBegun = posted.scheduledFor.isValid() && posted.scheduledFor <= now;
    if (!isSaidToRun && !hasBegun) {
        return Phase::Upcoming;
    }
    return posted.scheduledUntil.isValid() && posted.scheduledUntil < now ? Phase::Overdue
                                                                          : Phase::Running;
}

QList<Maintenance> maintenanceOf(const PageReport &page, const QDateTime &now)
{
    QList<Maintenance> all;
    for (const PageReport::Incident &each : page.maintenance) {
        const Phase phase = phaseOf(each, now);
        if (phase != Phase::Over) {
            all.append({.phase = phase, .posted = each});
        }
    }
    const auto order = [](const Maintenance &one) {
        // Without a time: last.
        return std::pair(one.phase == Phase::Upcoming,
                         one.posted.scheduledFor.isValid()
                             ? one.posted.scheduledFor.toMSecsSinceEpoch()
                             : std::numeric_limits<qint64>::max());
    };
    std::stable_sort(all.begin(), all.end(), [&order](const auto &one, const auto &other) {
        return order(one) < order(other);
    });
    return all;
}
