// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/series.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace {
using Span = std::chrono::microseconds;

struct Column {
    std::vector<Span> latencies;
    qsizetype failures = 0;
};

struct Grid {
    qint64 from = 0; // ms since the epoch
    qint64 length = 0; // ms
    qint64 columns = 0;

    [[nodiscard]] qint64 columnOf(qint64 at) const { return (at - from) * columns / length; }
    // Rounded up, so that every sample of a column is at or after its start.
    [[nodiscard]] qint64 startOf(qint64 column) const
    {
        return from + (column * length + columns - 1) / columns;
    }
};

// The nearest-rank percentile of a sorted, non-empty list.
Span percentile(const std::vector<Span> &sorted, std::size_t percent)
{
    const std::size_t rank = (sorted.size() * percent + 99) / 100;
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

Span average(Span one, qsizetype weight, Span other, qsizetype otherWeight)
{
    return (one * weight + other * otherWeight) / (weight + otherWeight);
}

std::vector<Column> sortedIn(const QList<Sample> &samples, const Grid &grid)
{
    std::vector<Column> columns(static_cast<std::size_t>(grid.columns));
    for (const Sample &sample : samples) {
        const qint64 at = sample.at.toMSecsSinceEpoch();
        if (!sample.at.isValid() || at < grid.from || at >= grid.from + grid.length) {
            continue;
        }
        Column &column = columns[static_cast<std::size_t>(grid.columnOf(at))];
        if (sample.latency) {
            column.latencies.push_back(*sample.latency);
        }
        column.failures += sample.failed ? 1 : 0;
    }
    return columns;
}
}

Bucket summedUp(const QDateTime &from, std::vector<Span> latencies, qsizetype failures)
{
    Bucket bucket{
        .from = from, .count = static_cast<qsizetype>(latencies.size()), .failures = failures};
    if (!latencies.empty()) {
        std::sort(latencies.begin(), latencies.end());
        bucket.least = latencies.front();
        bucket.median = percentile(latencies, 50);
        bucket.p95 = percentile(latencies, 95);
        bucket.most = latencies.back();
    }
    return bucket;
}

Bucket merged(const Bucket &one, const Bucket &other)
{
    auto both = one.count > 0 ? one : other;
    both.from = one.from;
    both.failures = one.failures + other.failures;
    if (one.count > 0 && other.count > 0) {
        both.count = one.count + other.count;
        both.least = std::min(one.least, other.least);
        both.median = average(one.median, one.count, other.median, other.count);
        both.p95 = average(one.p95, one.count, other.p95, other.count);
        both.most = std::max(one.most, other.most);
    }
    return both;
}

QList<Bucket> overlaid(const QList<Bucket> &some, const QList<Bucket> &others)
{
    QList<Bucket> all = some + others;
    std::stable_sort(all.begin(), all.end(),
                     [](const Bucket &one, const Bucket &other) { return one.from < other.from; });
    QList<Bucket> merging;
    for (const auto &bucket : std::as_const(all)) {
        if (!merging.isEmpty() && merging.last().from == bucket.from) {
            merging.last() = merged(merging.last(), bucket);
        } else {
            merging.append(bucket);
        }
    }
    return merging;
}

QList<Bucket> bucketed(const QList<Sample> &samples, const QDateTime &from, const QDateTime &until,
                       int columns)
{
    const Grid grid{.from = from.toMSecsSinceEpoch(),
                    .length = until.toMSecsSinceEpoch() - from.toMSecsSinceEpoch(),
                    .columns = columns};
    if (!from.isValid() || !until.isValid() || grid.length <= 0 || columns <= 0) {
        return {};
    }

    std::vector<Column> sorted = sortedIn(samples, grid);
    QList<Bucket> buckets;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (!sorted[i].latencies.empty() || sorted[i].failures > 0) {
            const qint64 start = grid.startOf(static_cast<qint64>(i));
            buckets.append(summedUp(QDateTime::fromMSecsSinceEpoch(start, Qt::UTC),
                                    std::move(sorted[i].latencies), sorted[i].failures));
        }
    }
    return buckets;
}
