// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ratelimits.h"

#include <QDateTime>
#include <QList>

#include <optional>

/// One allowance as one answer told it.
struct LimitReading {
    QDateTime at; ///< UTC.
    RateLimit limit;

    bool operator==(const LimitReading &) const = default;
};

/// Where an allowance is heading.
struct LimitForecast {
    double usedPerMinute = 0; ///< Requests or tokens, of late; never negative.
    QDateTime exhaustedAt; ///< At this pace, UTC; invalid when it is full again before that.

    bool operator==(const LimitForecast &) const = default;
};

/// The pace of the last quarter of an hour at most, out of \p readings, oldest first. Looks back
/// only to where the allowance was filled up or became another one; a rise by the thousand to which
/// large ones are rounded is none. Nothing when fewer than three readings, or less than half a
/// minute, are left, when the last is older than five minutes, or when its reset is over.
[[nodiscard]] std::optional<LimitForecast> limitForecast(const QList<LimitReading> &readings,
                                                         const QDateTime &now);

/// How much of \p limit is left, from 0 to 1; none when that isn't told.
[[nodiscard]] std::optional<double> shareLeft(const RateLimit &limit);

/// Less than this share of an allowance is worth a warning.
constexpr double lowShare = 0.1;
