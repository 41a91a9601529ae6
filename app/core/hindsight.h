// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "core/tuning.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

/// The moment from which on the page reported trouble on the service, or no longer did.
struct PageTurn {
    QDateTime at; ///< UTC.
    bool isTroubled = false;

    bool operator==(const PageTurn &) const = default;
};

/// What was recorded, to be run through the decision again.
struct Past {
    QList<Observation> seen; ///< Oldest first; only those of the rungs Edge and up count.
    QList<PageTurn> page; ///< Oldest first.
};

/// How densely it was recorded.
struct Coverage {
    qsizetype probes = 0;
    std::chrono::milliseconds interval{0}; ///< The usual one between two probes: the median.
    int gaps = 0; ///< Longer than three intervals (at least 3 min): the program wasn't running.
    std::chrono::milliseconds silent{0}; ///< All gaps together.
};
[[nodiscard]] Coverage coverageOf(const Past &past);

/// What a tuning would have made of a past.
struct Hindsight {
    using Time = std::chrono::milliseconds;

    int alarms = 0; ///< Incidents that it would have told.
    int slowAlarms = 0; ///< Times that it would have told of slow answers.
    QList<Time> delays; ///< Of the alarms, sorted; from the first failure that was recorded.
    qint64 probes = 0;
    Time watched{0}; ///< Without the gaps.
    Time red{0};
    Time amber{0};

    [[nodiscard]] std::optional<Time> medianDelay() const;
    [[nodiscard]] std::optional<Time> longestDelay() const;
    /// None when less than an hour was watched.
    [[nodiscard]] std::optional<double> probesADay() const;
};

/// Runs \p past through the decision as if \p tuning had planned the probes.
///
/// A probe gets the newest answer recorded before it. When that was given already, it gets it once
/// more if the next recorded one agrees; else nothing is known of the time between, and the probe
/// waits for that one. So one failure never counts twice, and where answers changed, nothing is
/// found out sooner than it was recorded. (An answer that differs and lies nearer ahead than the
/// newest lies behind is taken in its place, lest a slower tuning always looked late.) Gaps are
/// passed over in silence. The delay of an alarm counts from the first of the failures with fewer
/// than 21 good answers in a row between them.
[[nodiscard]] Hindsight hindsight(const Past &past, const Tuning &tuning);
