// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pacefigures.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace {
using Row = std::vector<double>;

/// What is expected from one score on: constant + share * what is expected from one point less.
struct Expected {
    double constant = 0;
    double share = 0;
};

/// From the score \p high on, told by what is expected from \p low; \p all is known above that.
Expected steppedDown(const std::vector<Expected> &all, std::size_t high, std::size_t low)
{
    if (high >= all.size()) {
        return {}; // the alarm itself: nothing more to come
    }
    Expected sum{.share = 1};
    for (std::size_t each = high; each > low; --each) {
        sum.constant += sum.share * all[each].constant;
        sum.share *= all[each].share;
    }
    return sum;
}

/// What is expected until an alarm, from a score of 0, when each score costs what \p costs say:
/// e[s] = cost[s] + fail * e[s + 20] + (1 - fail) * e[max(0, s - 1)], and e is 0 from the threshold
/// on.
double expectedFrom0(const Row &costs, double fail)
{
    std::vector<Expected> all(costs.size());
    for (std::size_t score = costs.size(); score-- > 0;) {
        const Expected failed = steppedDown(all, score + static_cast<std::size_t>(failStep), score);
        const double divisor = 1 - fail * failed.share;
        all[score] = {.constant = (costs[score] + fail * failed.constant) / divisor,
                      .share = (1 - fail) / divisor};
    }
    return all[0].constant / (1 - all[0].share); // from 0 a good answer leads to 0
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
