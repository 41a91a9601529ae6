// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/background.h"

#include <algorithm>
#include <cmath>

namespace {
constexpr double usualShare = 0.005;
constexpr double usualWeight = 2000; // probes that the usual share counts for
constexpr double mostRemembered = 20'000;
constexpr double noisyShare = 0.03;
}

void Background::add(bool failed, bool settled)
{
    pendingTotal += 1;
    pendingFails += failed ? 1 : 0;
    if (!settled) {
        return;
    }
    fails += pendingFails;
    total += pendingTotal;
    dropPending();
    if (total > mostRemembered) {
        fails *= mostRemembered / total;
        total = mostRemembered;
    }
}

void Background::dropPending()
{
    pendingFails = 0;
    pendingTotal = 0;
}

double Background::share() const
{
    return (fails + usualShare * usualWeight) / (total + usualWeight);
}

int Background::threshold() const
{
    const double steps = std::round(std::min(share(), noisyShare) / usualShare);
    return 40 + 20 * std::max(1, static_cast<int>(steps));
}

bool Background::isNoisy() const
{
    return share() > noisyShare;
}
