// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>
#include <vector>

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

/// The bucket of those \p latencies, in any order. Percentiles are nearest-rank.
[[nodiscard]] Bucket summedUp(const QDateTime &from,
                              std::vector<std::chrono::microseconds> latencies, qsizetype failures);

/// One bucket that stands for both; its start is the first's. Percentiles of two buckets can't be
/// known from theirs: they are averaged, weighted by count.
[[nodiscard]] Bucket merged(const Bucket &one, const Bucket &other);

/// Both lists, each sorted by start, as one; buckets of the same start are merged.
[[nodiscard]] QList<Bucket> overlaid(const QList<Bucket> &some, const QList<Bucket> &others);

/// Sorts \p samples into \p columns equal buckets from \p from to \p until; empty ones are left
/// out. Samples outside are ignored.
[[nodiscard]] QList<Bucket> bucketed(const QList<Sample> &samples, const QDateTime &from,
                                     const QDateTime &until, int columns);
