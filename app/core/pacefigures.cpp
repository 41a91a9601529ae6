// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pacefigures.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace {
using Row = std::vector<double>;

/// What is expected until an alarm, from a score of 0, when each state costs what \p costs say:
/// e[s] = cost[s] + fail * e[s + 20] + (1 - fail) * e[max(0, s - 1)], and e is 0 from the threshold
/// on. From above, e[s] = a[s] + b[s] * e[max(0, s - 1)].
double expectedFrom0(const Row &costs, double fail)
{
    const std::size_t size = costs.size();
    Row constant(size);
    Row share(size);
    for (std::size_t state = size; state-- > 0;) {
        // e[s + 20] leads down again step by step to e[s]: put together what that adds.
        double own = 0;
        double rest = 0;
        const std::size_t up = state + static_cast<std::size_t>(failStep);
        if (up < size) {
            own = 1;
            for (std::size_t each = up; each > state; --each) {
                rest += own * constant[each];
                own *= share[each];
            }
        }
        const double divisor = 1 - fail * own;
        constant[state] = (costs[state] + fail * rest) / divisor;
        share[state] = (1 - fail) / divisor;
    }
    return constant[0] / (1 - share[0]); // from 0 a good answer leads to 0
}
}

PaceFigures figuresOf(const Tuning &tuning, double failShare)
{
    using Seconds = std::chrono::duration<double>;
    constexpr Seconds day = std::chrono::hours(24);
    const auto states = static_cast<std::size_t>(tuning.threshold);
    Row waits(states, Seconds(std::min(tuning.gaps.back(), tuning.interval)).count());
    waits[0] = Seconds(tuning.interval).count();
    const double time = expectedFrom0(waits, failShare);
    const double probes = expectedFrom0(Row(states, 1), failShare);

    std::chrono::seconds rechecks{0};
    const int fails = (tuning.threshold + failStep - 1) / failStep;
    for (int recheck = 0; recheck + 1 < fails; ++recheck) {
        const auto gap = std::min<std::size_t>(static_cast<std::size_t>(recheck), 2);
        rechecks += std::min(tuning.gaps.at(gap), tuning.interval);
    }
    return {.typical = tuning.interval / 2 + rechecks,
            .longest = tuning.interval + rechecks,
            .falseAlarmsAMonth = 30 * day.count() / time,
            .probesADay = static_cast<int>(std::lround(day.count() * probes / time))};
}
