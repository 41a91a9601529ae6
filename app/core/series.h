// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

/// One measured point of a latency series.
struct Sample {
    QDateTime at; ///< UTC.
    std::optional<std::chrono::microseconds> latency; ///< None for a failed probe.
    bool failed = false; ///< isFail() of the observation.

    bool operator==(const Sample &) const = default;
};

/// What one pixel column of a chart shows. Minimum and maximum are kept, so no spike is lost.
struct Bucket {
    QDateTime from; ///< UTC; the bucket ends where the next begins.
    qsizetype count = 0; ///< Samples with a latency.
    qsizetype failures = 0;
    std::chrono::microseconds least{0}; ///< All four are 0 when count is 0.
    std::chrono::microseconds median{0};
    std::chrono::microseconds p95{0};
    std::chrono::microseconds most{0};

    bool operator==(const Bucket &) const = default;
};

/// Sorts \p samples into \p columns equal buckets from \p from to \p until; empty ones are left
/// out. Samples outside are ignored. Percentiles are nearest-rank.
[[nodiscard]] QList<Bucket> bucketed(const QList<Sample> &samples, const QDateTime &from,
                                     const QDateTime &until, int columns);
