// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tally.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace {
constexpr int window = 20;
constexpr quint32 windowMask = (1U << window) - 1;
constexpr int goodRunMost = 1'000'000;
constexpr double z = 1.6449; // 90 % two-sided
}

void Tally::addGood()
{
    goodRun = std::min(goodRun + 1, goodRunMost);
}

void Tally::addBad()
{
    last = goodRun < window ? (last << goodRun) : 0;
    last = ((last << 1) | 1U) & windowMask;
    total += goodRun + 1;
    bad += 1;
    goodRun = 0;
}

int Tally::neededRun() const
{
    const double whole = wilsonLower(bad, total);
    const double newest = wilsonLower(std::popcount(last), std::min(total, window));
    const double share = std::clamp(std::min(whole, newest), 0.10, 0.95);
    return std::max(3, static_cast<int>(std::ceil(std::log(0.02) / std::log(1 - share))));
}

double wilsonLower(int bad, int total)
{
    if (total <= 0) {
        return 0;
    }
    const double n = total;
    const double p = bad / n;
    const double spread = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return std::max(0.0, (p + z * z / (2 * n) - spread) / (1 + z * z / n));
}
