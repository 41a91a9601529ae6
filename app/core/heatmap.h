// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hourfigure.h"
#include "core/observation.h"

#include <QList>
#include <QTimeZone>

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

/// Below so many checks a share or a median says nothing of an hour of the week.
constexpr qsizetype enoughChecks = 30;

/// What was seen in one hour of the week, over all weeks.
struct HeatCell {
    qsizetype good = 0; ///< Of all rungs.
    qsizetype failed = 0;
    qsizetype timed = 0; ///< The good ones of HeatMap::rung.
    std::chrono::microseconds median{0}; ///< Of the hours' medians, weighted; 0 without timed.

    bool operator==(const HeatCell &) const = default;
    [[nodiscard]] qsizetype checks() const { return good + failed; }
    /// Between 0 and 1; none with too few checks.
    [[nodiscard]] std::optional<double> errorShare() const;
    /// None with too few checks.
    [[nodiscard]] std::optional<std::chrono::microseconds> latency() const;
};

/// The hours of the day by the days of the week.
struct HeatMap {
    static constexpr int days = 7;
    static constexpr int hours = 24;

    /// The rung whose latencies are shown: that with most good checks, for those of several rungs
    /// don't compare.
    Observation::Rung rung = Observation::Rung::Edge;
    std::array<HeatCell, static_cast<std::size_t>(days) * hours> cells;

    bool operator==(const HeatMap &) const = default;
    /// \p weekday: 1 (Monday) to 7, as QDate's; \p hour: 0 to 23.
    [[nodiscard]] const HeatCell &at(int weekday, int hour) const;
    [[nodiscard]] HeatCell &at(int weekday, int hour);
};

/// \p figures as clocks in \p zone showed it, in summer and in winter; an hour counts where it
/// starts.
[[nodiscard]] HeatMap heatMap(const QList<HourFigure> &figures, const QTimeZone &zone);

/// The steps of a scale, each named by its upper end; what is above the last is its own step.
struct HeatScale {
    QList<double> ends; ///< Ascending.

    bool operator==(const HeatScale &) const = default;
    /// 0 to ends.size().
    [[nodiscard]] int stepOf(double value) const;
    [[nodiscard]] int steps() const { return static_cast<int>(ends.size()) + 1; }
};

/// Shares of failed checks: none, 0.5 %, 1 %, 2 %, 5 %, 10 %. Always the same, so that two maps
/// compare.
[[nodiscard]] HeatScale errorScale();
/// Latencies in ms, in equal round steps between the fastest and the slowest cell of \p map; a map
/// in which nothing differs much has few steps.
[[nodiscard]] HeatScale latencyScale(const HeatMap &map);
