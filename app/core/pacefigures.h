// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tuning.h"

#include <chrono>

/// What a tuning means in figures that people can weigh.
struct PaceFigures {
    std::chrono::seconds typical{0}; ///< From a hard outage's begin until it is told: the median.
    std::chrono::seconds longest{0}; ///< The same at worst. Both without the answers' own time.
    double falseAlarmsAMonth = 0; ///< In 30 days.
    int probesADay = 0; ///< In quiet times.
};

/// Computed, not measured: the score as a Markov chain in which each probe fails by itself with
/// \p failShare. That every recheck comes after the last of the gaps is the one simplification;
/// `decision-bench` plays the same with the decision itself.
[[nodiscard]] PaceFigures figuresOf(const Tuning &tuning, double failShare = 0.005);
