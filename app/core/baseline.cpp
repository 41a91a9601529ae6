// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/baseline.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {
constexpr double shortest = 10; // ms; the first bin's lower edge
constexpr double longest = 60'000;
constexpr int enough = 200;
constexpr milliseconds limitWhileYoung = 4s;
constexpr milliseconds leastLimit = 2500ms;

using Counts = std::array<int, Baseline::bins>;

double edgeOf(double bin)
{
    return shortest * std::pow(longest / shortest, bin / Baseline::bins);
}

std::size_t binOf(milliseconds latency)
{
    const auto ms = static_cast<double>(latency.count());
    if (ms <= shortest) {
        return 0;
    }
    const double bin = std::log(ms / shortest) / std::log(longest / shortest) * Baseline::bins;
    return std::min(static_cast<std::size_t>(bin), std::size_t{Baseline::bins - 1});
}

bool isRecent(const Baseline::Day &past, qint32 day)
{
    return past.day > day - Baseline::days && past.day <= day;
}

const Baseline::Series *find(const Baseline &baseline, quint32 key)
{
    const auto *const found = std::find_if(baseline.series.begin(), baseline.series.end(),
                                           [key](const auto &series) { return series.key == key; });
    return found == baseline.series.end() ? nullptr : found;
}

bool hasLimit(const Baseline::Series *series, qint32 day)
{
    return series != nullptr && series->limitDay != 0 && series->limitDay > day - Baseline::days;
}

Baseline::Series &findOrMake(Baseline &baseline, quint32 key)
{
    auto &all = baseline.series;
    auto *const found = std::find_if(all.begin(), all.end(),
                                     [key](const auto &series) { return series.key == key; });
    if (found != all.end()) {
        return *found;
    }
    auto *const oldest = std::min_element(
        all.begin(), all.end(), [](const auto &a, const auto &b) { return a.usedDay < b.usedDay; });
    *oldest = {.key = key};
    return *oldest;
}

Counts countsOf(const Baseline::Series &series, qint32 day)
{
    Counts sum{};
    for (const auto &past : series.history) {
        if (isRecent(past, day)) {
            std::transform(sum.begin(), sum.end(), past.counts.begin(), sum.begin(), std::plus<>());
        }
    }
    return sum;
}

int totalOf(const Counts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

/// In the middle of the bin where \p share of the samples is reached; nearest rank.
milliseconds percentile(const Counts &counts, int total, double share)
{
    const int rank = std::max(1, static_cast<int>(std::ceil(share * total)));
    int seen = 0;
    double bin = 0;
    for (const int count : counts) {
        seen += count;
        if (seen >= rank) {
            break;
        }
        bin += 1;
    }
    return milliseconds(std::llround(edgeOf(bin + 0.5)));
}

milliseconds freshLimit(const Counts &counts, int total)
{
    return std::max(
        {3 * percentile(counts, total, 0.5), percentile(counts, total, 0.99), leastLimit});
}

/// The limit of today is reckoned from what was known before today's first sample.
void reckonLimit(Baseline::Series &series, qint32 day)
{
    const Counts counts = countsOf(series, day);
    const int total = totalOf(counts);
    if (total < enough) {
        series.limitDay = 0;
        return;
    }
    const auto fresh = freshLimit(counts, total);
    const bool isFirst = series.limitDay == 0;
    series.limit = isFirst ? fresh : std::min(fresh, series.limit * 11 / 10);
    series.limitDay = day;
}

Baseline::Day &dayOf(Baseline::Series &series, qint32 day)
{
    auto &place = series.history[static_cast<std::size_t>(day) % Baseline::days];
    if (place.day != day) {
        place = {.day = day};
    }
    return place;
}
}

quint32 Baseline::keyOf(Observation::Rung rung, QStringView model)
{
    // FNV-1a: qHash is seeded anew in each run, and this one is kept on disk.
    quint32 hash = 2166136261U;
    const auto mix = [&hash](quint32 value) { hash = (hash ^ value) * 16777619U; };
    mix(static_cast<quint32>(rung));
    for (const QChar letter : model) {
        mix(letter.unicode());
    }
    return hash == 0 ? 1 : hash;
}

bool Baseline::isYoung(quint32 key, qint32 day) const
{
    return !hasLimit(find(*this, key), day);
}

milliseconds Baseline::limit(quint32 key, qint32 day) const
{
    const Series *known = find(*this, key);
    return hasLimit(known, day) ? known->limit : limitWhileYoung;
}

void Baseline::learn(quint32 key, milliseconds latency, qint32 day)
{
    Series &known = findOrMake(*this, key);
    known.usedDay = day;
    if (known.limitDay != day) {
        reckonLimit(known, day);
    }
    auto &count = dayOf(known, day).counts[binOf(latency)];
    count = static_cast<quint16>(std::min(count + 1, 0xffff));
}

milliseconds Baseline::median(quint32 key, qint32 day) const
{
    return percentile(key, 0.5, day);
}

milliseconds Baseline::percentile(quint32 key, double share, qint32 day) const
{
    const Series *known = find(*this, key);
    if (known == nullptr) {
        return milliseconds(0);
    }
    const Counts counts = countsOf(*known, day);
    const int total = totalOf(counts);
    return total < enough ? milliseconds(0) : ::percentile(counts, total, share);
}
