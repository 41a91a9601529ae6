// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hourfigure.h"
#include "core/incident.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

/// How much of some time was watched, and how much of that was bad.
///
/// **Uptime's rule**: down is what our confirmed incidents took (they are all the provider's);
/// uptime is the rest of the watched time. An hour without a check isn't watched: it counts neither
/// way, whatever was posted or open then.
struct Watched {
    std::chrono::milliseconds watched{0};
    std::chrono::milliseconds red{0}; ///< Of our incidents: at least half of the checks failed.
    std::chrono::milliseconds amber{0}; ///< The rest of them, and what only the page told.
    std::chrono::milliseconds down{0}; ///< Of our incidents, red or not.

    bool operator==(const Watched &) const = default;
    Watched &operator+=(const Watched &other);
    /// Between 0 and 1; none when nothing was watched.
    [[nodiscard]] std::optional<double> uptime() const;
};

/// The uptime that users are told to expect.
constexpr double expectedUptime = 0.995;

/// One hour in which something was checked.
struct WatchedHour {
    QDateTime from; ///< A whole hour in UTC.
    Watched time; ///< Of an hour, or up to now.

    bool operator==(const WatchedHour &) const = default;
};

/// The hours in which \p figures (sorted by hour) count a check, oldest first, each once.
///
/// Hourly figures don't tell when in the hour a check failed. So the failures of an hour count for
/// the incidents of ours in it, and of the good ones their share of the hour: that decides between
/// red and amber. What lasts goes on until \p now; hours from then on are left out.
[[nodiscard]] QList<WatchedHour> watchedHours(const QList<HourFigure> &figures,
                                              const QList<Incident> &incidents,
                                              const QDateTime &now);

/// All of \p hours that begin at \p from or later, as one.
[[nodiscard]] Watched watchedSince(const QList<WatchedHour> &hours, const QDateTime &from);
