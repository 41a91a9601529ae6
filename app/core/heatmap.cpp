// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/heatmap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <vector>

using std::chrono::microseconds;
using Rung = Observation::Rung;

namespace {
struct Weighted {
    microseconds median{0};
    qsizetype weight = 0;
};

std::size_t indexOf(int weekday, int hour)
{
    const int index = (weekday - 1) * HeatMap::hours + hour;
    return static_cast<std::size_t>(index);
}

Rung mostTimed(const QList<HourFigure> &figures)
{
    std::map<Rung, qsizetype> good;
    for (const HourFigure &each : figures) {
        good[each.rung] += each.good;
    }
    const auto most
        = std::max_element(good.cbegin(), good.cend(), [](const auto &one, const auto &other) {
              return one.second < other.second;
          });
    return most == good.cend() ? Rung::Edge : most->first;
}

microseconds weightedMedian(std::vector<Weighted> &all)
{
    std::sort(all.begin(), all.end(),
              [](const Weighted &one, const Weighted &other) { return one.median < other.median; });
    const auto total
        = std::accumulate(all.cbegin(), all.cend(), qsizetype{0},
                          [](qsizetype sum, const Weighted &each) { return sum + each.weight; });
    qsizetype reached = 0;
    for (const Weighted &each : all) {
        reached += each.weight;
        if (reached * 2 >= total) {
            return each.median;
        }
    }
    return microseconds{0};
}

/// 1, 2 or 5 times a power of ten, at least \p least.
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    constexpr std::array factors{1.0, 2.0, 5.0};
    const auto *const factor = std::find_if(factors.begin(), factors.end(),
                                            [&](double each) { return power * each >= least; });
    return power * (factor == factors.end() ? 10 : *factor);
}
}

std::optional<double> HeatCell::errorShare() const
{
    if (checks() < enoughChecks) {
        return std::nullopt;
    }
    return static_cast<double>(failed) / static_cast<double>(checks());
}

std::optional<microseconds> HeatCell::latency() const
{
    return timed < enoughChecks ? std::nullopt : std::optional(median);
}

const HeatCell &HeatMap::at(int weekday, int hour) const
{
    return cells.at(indexOf(weekday, hour));
}

HeatCell &HeatMap::at(int weekday, int hour)
{
    return cells.at(indexOf(weekday, hour));
}

HeatMap heatMap(const QList<HourFigure> &figures, const QTimeZone &zone)
{
    HeatMap map{.rung = mostTimed(figures)};
    std::array<std::vector<Weighted>, static_cast<std::size_t>(HeatMap::days) * HeatMap::hours>
        medians;
    for (const HourFigure &each : figures) {
        const QDateTime local = each.hour.toTimeZone(zone);
        const std::size_t index = indexOf(local.date().dayOfWeek(), local.time().hour());
        HeatCell &cell = map.cells.at(index);
        cell.good += each.good;
        cell.failed += each.failed;
        if (each.rung == map.rung && each.good > 0) {
            cell.timed += each.good;
            medians.at(index).push_back({each.median, each.good});
        }
    }
    for (std::size_t i = 0; i < medians.size(); ++i) {
        map.cells.at(i).median = weightedMedian(medians.at(i));
    }
    return map;
}

int HeatScale::stepOf(double value) const
{
    const auto end = std::lower_bound(ends.cbegin(), ends.cend(), value);
    return static_cast<int>(std::distance(ends.cbegin(), end));
}

HeatScale errorScale()
{
    return {{0, 0.005, 0.01, 0.02, 0.05, 0.1}};
}

HeatScale latencyScale(const HeatMap &map)
{
    constexpr int mostSteps = 6;
    std::vector<double> ms;
    for (const HeatCell &cell : map.cells) {
        if (const auto latency = cell.latency()) {
            ms.push_back(std::chrono::duration<double, std::milli>(*latency).count());
        }
    }
    if (ms.empty()) {
        return {};
    }
    const auto [least, most] = std::minmax_element(ms.cbegin(), ms.cend());
    // Less than a twentieth of the latency isn't worth a colour.
    const double step = roundStep(std::max({(*most - *least) / mostSteps, *most / 20, 1.0}));
    HeatScale scale;
    const auto first = static_cast<int>(std::floor(*least / step)) + 1;
    for (int times = first; times * step < *most; ++times) {
        scale.ends.append(times * step);
    }
    return scale;
}
