// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Outcome = Observation::Outcome;

namespace {
/// How long a machine may take to find its network after a sleep.
constexpr milliseconds wakingUp = 1min;

milliseconds gapOf(const DecisionState &state, Moment now, const Tuning &tuning)
{
    milliseconds gap = tuning.interval;
    const auto atMost = [&gap](milliseconds limit) { gap = std::min(gap, limit); };
    if (state.isInIncident() || state.apiIncident || state.slow) {
        atMost(tuning.incidentInterval);
    }
    const bool wasEvidence = state.lastOutcome == Outcome::Ok || isFailure(state.lastOutcome);
    if (state.chase > 0 && wasEvidence) {
        atMost(tuning.gaps[static_cast<std::size_t>(state.chase - 1)]);
    }
    if (state.lastOutcome == Outcome::Discarded) {
        atMost(2s);
    } else if (isNetworkTrouble(state.lastOutcome)) {
        atMost(tuning.gaps.front());
        if (state.wokeAt && now.steady - *state.wokeAt < wakingUp) {
            atMost(1s);
        }
    } else if (state.lastOutcome == Outcome::Refused
               && !state.blame.isKeyProven(tuning.refusalGap)) {
        atMost(tuning.refusalGap);
    }
    return gap;
}
}

milliseconds nextProbeIn(const DecisionState &state, Moment now, const Tuning &tuning)
{
    if (!state.lastProbe) {
        return milliseconds(0);
    }
    return std::max(*state.lastProbe + gapOf(state, now, tuning) - now.steady, milliseconds(0));
}
