// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QMetaType>

#include <chrono>

/// The stretch of time that a chart shows, in UTC; its end is exclusive.
struct TimeWindow {
    QDateTime from;
    QDateTime until;

    bool operator==(const TimeWindow &) const = default;

    [[nodiscard]] bool isValid() const { return from.isValid() && from < until; }
    [[nodiscard]] std::chrono::milliseconds length() const { return until - from; }
    /// Where \p at lies: 0 at the beginning, 1 at the end, beyond outside.
    [[nodiscard]] double shareOf(const QDateTime &at) const;
    [[nodiscard]] QDateTime at(double share) const;
};

/// No window is shorter: there is at most one check in a few seconds.
constexpr std::chrono::milliseconds shortestWindow = std::chrono::minutes{1};

/// \p window moved, and shortened where it must be, so that it lies within \p limits; at least
/// shortestWindow long.
[[nodiscard]] TimeWindow within(const TimeWindow &window, const TimeWindow &limits);

/// The time between two instants in either order, within \p limits.
[[nodiscard]] TimeWindow spanned(const QDateTime &one, const QDateTime &other,
                                 const TimeWindow &limits);

/// \p window made \p factor times as long; what lies at \p share of it stays where it is.
[[nodiscard]] TimeWindow zoomed(const TimeWindow &window, double share, double factor,
                                const TimeWindow &limits);

/// \p window moved on by \p share of its length; back where that is negative.
[[nodiscard]] TimeWindow panned(const TimeWindow &window, double share, const TimeWindow &limits);
