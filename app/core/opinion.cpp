// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/opinion.h"

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Stage = DecisionState::Stage;

namespace {
constexpr int staleIntervals = 3;
constexpr milliseconds keyMemory = 24h;

Opinion ofProvider(const DecisionState &state)
{
    const bool isTrouble = state.stage == Stage::Incident || state.score >= checkingScore
        || state.slow || state.apiIncident;
    if (!isTrouble) {
        return {Verdict::Light::Green, Verdict::Cause::None};
    }
    const bool isRed = state.stage == Stage::Incident && state.red;
    return {isRed ? Verdict::Light::Red : Verdict::Light::Amber, Verdict::Cause::Provider};
}

Opinion ofOwnSide(const DecisionState &state, Verdict::Cause cause, Moment now)
{
    const bool workedLately = state.keyWorked && now.steady - *state.keyWorked <= keyMemory;
    const bool isUnclear = cause == Verdict::Cause::Key && workedLately && state.apiIncident;
    return {Verdict::Light::Amber, isUnclear ? Verdict::Cause::Unknown : cause};
}
}

Opinion opinionOf(const DecisionState &state, Moment now, const Tuning &tuning)
{
    constexpr Opinion cantTell{Verdict::Light::Grey, Verdict::Cause::Unknown};
    if (!isFresh(state.lastNews, now, tuning)) {
        return cantTell;
    }
    const auto network = state.blame.network();
    if (network != Verdict::Cause::None) {
        return {Verdict::Light::Grey, network};
    }
    const bool hasEvidence = isFresh(state.lastEvidence, now, tuning);
    const auto ownSide = state.blame.ownSide(tuning.refusalGap);
    const bool isConfirmed = state.stage == Stage::Incident && hasEvidence;
    if (ownSide != Verdict::Cause::None && !isConfirmed) {
        return ofOwnSide(state, ownSide, now);
    }
    const Opinion provider = ofProvider(state);
    const bool isProven
        = provider.light != Verdict::Light::Green || isFresh(state.lastOk, now, tuning);
    return hasEvidence && isProven ? provider : cantTell;
}

bool isFresh(const std::optional<milliseconds> &time, Moment now, const Tuning &tuning)
{
    return time && now.steady - *time < staleIntervals * tuning.interval;
}

Verdict::Light lightOf(const DecisionState &state, Moment now, const Tuning &tuning)
{
    return opinionOf(state, now, tuning).light;
}

Verdict::Cause causeOf(const DecisionState &state, Moment now, const Tuning &tuning)
{
    return opinionOf(state, now, tuning).cause;
}
