// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/incident.h"
#include "core/measure.h"
#include "core/normal.h"
#include "core/observation.h"
#include "core/series.h"
#include "core/timewindow.h"
#include "core/trace.h"

#include <QList>
#include <QString>

#include <array>
#include <chrono>
#include <optional>
#include <utility>

/// What the user wants to see of a history.
struct ChartChoice {
    std::optional<Observation::Rung> rung; ///< None: Edge and up.
    std::optional<QString> model; ///< None: all; an empty one is that of rungs without.
    Measure measure = Measure::Total;

    bool operator==(const ChartChoice &) const = default;

    [[nodiscard]] bool covers(const Traces::Series &series) const;
};

/// Where the time went in one pixel column: means over its good answers, so that they add up to
/// the mean total time.
struct PhaseBucket {
    enum Part {
        Name,
        Connect,
        Tls,
        Server, ///< What the server says it spent.
        Wait, ///< From request to first byte, of answers that don't tell the server's part.
        Transfer, ///< All else: the way there and back, and reading the answer.
        PartCount,
    };

    qsizetype count = 0; ///< Good answers whose total is known; without any all parts are 0.
    std::array<std::chrono::microseconds, PartCount> parts{};

    bool operator==(const PhaseBucket &) const = default;
    [[nodiscard]] std::chrono::microseconds total() const;
};

/// All that a chart of latencies draws, its table lists and its export writes.
struct LatencyPicture {
    TimeWindow window;
    ChartChoice choice;
    int columns = 0; ///< As many as it is wide in pixels.
    QList<Bucket> buckets; ///< By column, without empty ones. Of a lone observation: its instant.
    QList<PhaseBucket> phases; ///< Measure::Phases: one for each bucket; else empty.
    QList<Incident> incidents; ///< Those that overlap the window.
    std::optional<Normal> normal; ///< None when it isn't known or there is no single one.
    bool isLoading = false; ///< More of the window is still being read.

    bool operator==(const LatencyPicture &) const = default;

    /// Whether it shows single observations rather than many in a column.
    [[nodiscard]] bool isSparse() const;
};

/// What \p traces show of \p choice in \p window. The columns begin at multiples of their width, so
/// that a window which moves on doesn't sort everything anew; at most \p columns + 1 are filled.
[[nodiscard]] LatencyPicture pictureOf(const Traces &traces, const ChartChoice &choice,
                                       const TimeWindow &window, int columns);

/// Where the time of one good answer went.
[[nodiscard]] PhaseBucket phasesOf(const Trace &trace);

/// The incidents during the column of that bucket, or at its instant.
[[nodiscard]] QList<Incident> incidentsAt(const LatencyPicture &picture, qsizetype bucket);

/// First and last+1 of each stretch of buckets whose neighbours are at most \p gap apart. Buckets
/// without a good answer belong to none.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> runsOf(const QList<Bucket> &buckets,
                                                            std::chrono::milliseconds gap);
