// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decision.h"

#include "core/opinion.h"
#include "core/schedule.h"

#include <algorithm>
#include <bit>
#include <utility>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Change = DecisionStep::Change;
using Outcome = Observation::Outcome;
using Rung = Observation::Rung;
using Stage = DecisionState::Stage;

namespace {
constexpr int mostScore = 200;
constexpr int heldScore = 30; // while recovering, or with an incident on the page
constexpr int chaseEnd = 21; // good ones in a row
constexpr int windowOfRed = 10;

bool isEvidence(const DecisionInput &input)
{
    return input.rung >= Rung::Edge && (input.outcome == Outcome::Ok || isFailure(input.outcome));
}

int floorOf(const DecisionState &state)
{
    return state.apiIncident || state.stage == Stage::Recovering ? heldScore : 0;
}

int moved(int score, bool bad, int floor)
{
    return std::clamp(bad ? score + failStep : score - 1, floor, mostScore);
}

qint32 dayOf(Moment now)
{
    return static_cast<qint32>(std::max<qint64>(now.utc / 24h, 0) + 1);
}

// The score of fails and the stages

void countFail(DecisionState &state, bool failed)
{
    if (failed && state.score <= floorOf(state) && !state.isInIncident()) {
        state.fails = {};
    }
    failed ? state.fails.addBad() : state.fails.addGood();
    state.lastTen = ((state.lastTen << 1) | (failed ? 1U : 0U)) & ((1U << windowOfRed) - 1);
    state.lastTenCount = std::min(state.lastTenCount + 1, windowOfRed);
    state.score = moved(state.score, failed, floorOf(state));
}

void learnBackground(DecisionState &state, bool failed)
{
    if (!state.isInIncident() && !state.apiIncident) {
        state.background.add(failed, state.score == 0);
    }
}

void colour(DecisionState &state)
{
    const int fails = std::popcount(state.lastTen) * 10;
    if (fails >= state.lastTenCount * 5) {
        state.red = true;
    } else if (fails <= state.lastTenCount * 3) {
        state.red = false;
    }
}

DecisionStep confirm(DecisionState &state, Moment now)
{
    const bool isRelapse = state.stage == Stage::Recovering;
    state.stage = Stage::Incident;
    state.recoveringSince.reset();
    state.chase = 0;
    state.red = false;
    colour(state);
    if (isRelapse) {
        state.relapsed = true;
        return {.change = Change::Reopened};
    }
    state.incidentSince = now.utc;
    state.allClearTold = false;
    state.relapsed = false;
    state.background.dropPending();
    return {.change = Change::Confirmed, .notify = state.goodSinceStart};
}

DecisionStep clear(DecisionState &state, Moment now)
{
    state.stage = Stage::Recovering;
    state.recoveringSince = now.steady;
    state.score = heldScore;
    state.red = false;
    return {.change = Change::Recovering, .notify = !std::exchange(state.allClearTold, true)};
}

DecisionStep close(DecisionState &state)
{
    state.stage = Stage::Quiet;
    state.recoveringSince.reset();
    state.incidentSince = milliseconds(0);
    // Who was told "good again" before a relapse is told once more, now that it is sure.
    return {.change = Change::Recovered, .notify = std::exchange(state.relapsed, false)};
}

DecisionStep advanceQuiet(DecisionState &state, bool failed, Moment now)
{
    if (failed && state.score >= state.threshold) {
        return confirm(state, now);
    }
    if (state.score < checkingScore) {
        state.stage = Stage::Quiet;
        return {};
    }
    const bool isNew = state.stage == Stage::Quiet && failed;
    state.stage = Stage::Checking;
    return isNew ? DecisionStep{.change = Change::Checking} : DecisionStep{};
}

DecisionStep advanceRecovering(DecisionState &state, bool failed, Moment now, const Tuning &tuning)
{
    if (failed && state.score >= state.threshold) {
        return confirm(state, now);
    }
    const bool isWatched = now.steady - *state.recoveringSince < tuning.recovery;
    return isWatched || state.score > heldScore ? DecisionStep{} : close(state);
}

DecisionStep advance(DecisionState &state, bool failed, Moment now, const Tuning &tuning)
{
    switch (state.stage) {
    case Stage::Quiet:
    case Stage::Checking:
        return advanceQuiet(state, failed, now);
    case Stage::Incident:
        colour(state);
        return state.fails.goodRun >= state.fails.neededRun() ? clear(state, now) : DecisionStep{};
    case Stage::Recovering:
        return advanceRecovering(state, failed, now, tuning);
    }
    return {};
}

// The score of slow answers

void learnLatency(DecisionState &state, quint32 key, milliseconds latency, qint32 day)
{
    const bool isGood = state.stage == Stage::Quiet && state.score <= 0 && !state.apiIncident;
    const bool isUsual = !state.slow && state.slowScore == 0;
    if (isGood && (isUsual || state.baseline.isYoung(key, day))) {
        state.baseline.learn(key, latency, day);
    }
}

DecisionStep advanceSlow(DecisionState &state, const Tuning &tuning)
{
    if (!state.slow && state.slowScore >= tuning.slowThreshold) {
        state.slow = true;
        return {.change = Change::Slow, .notify = state.goodSinceStart};
    }
    if (state.slow && state.slows.goodRun >= state.slows.neededRun()) {
        state.slow = false;
        state.slowScore = std::min(state.slowScore, heldScore);
        return {.change = Change::SlowOver};
    }
    return {};
}

/// Whether the answer was slow; its latency is learned from.
bool noteLatency(DecisionState &state, const DecisionInput &input, Moment now)
{
    const quint32 key = Baseline::keyOf(input.rung, input.model);
    const bool isSlow = *input.latency > state.baseline.limit(key, dayOf(now));
    learnLatency(state, key, *input.latency, dayOf(now));
    if (isSlow && state.slowScore == 0) {
        state.slows = {};
    }
    isSlow ? state.slows.addBad() : state.slows.addGood();
    state.slowScore = moved(state.slowScore, isSlow, 0);
    return isSlow;
}

// Probes

void follow(DecisionState &state, bool bad)
{
    const bool failsOver = state.score == 0 || state.fails.goodRun >= chaseEnd;
    const bool slowsOver = state.slowScore == 0 || state.slows.goodRun >= chaseEnd;
    if (state.isInIncident() || (!bad && failsOver && slowsOver)) {
        state.chase = 0;
    } else if (bad || state.chase > 0) {
        state.chase = std::min(state.chase + 1, 3);
    }
}

DecisionStep weigh(DecisionState &state, const DecisionInput &input, Moment now,
                   const Tuning &tuning)
{
    const bool failed = isFailure(input.outcome);
    state.lastEvidence = now.steady;
    countFail(state, failed);
    learnBackground(state, failed);
    DecisionStep step = advance(state, failed, now, tuning);

    bool isSlow = false;
    if (!failed) {
        state.lastOk = now.steady;
        if (input.latency && state.stage != Stage::Incident) {
            isSlow = noteLatency(state, input, now);
            const DecisionStep slowStep = advanceSlow(state, tuning);
            step = step.change ? step : slowStep;
        }
        state.goodSinceStart = state.goodSinceStart || !isSlow;
    }
    follow(state, failed || isSlow);
    return step;
}

DecisionStep probed(DecisionState &state, const DecisionInput &input, Moment now,
                    const Tuning &tuning)
{
    const bool aboutApi = input.rung >= Rung::Edge;
    if (!aboutApi && input.outcome != Outcome::Ok && !isNetworkTrouble(input.outcome)) {
        return {};
    }
    state.blame.note(input.rung, input.outcome, now.steady, input.limitedFor);
    if (aboutApi || isNetworkTrouble(input.outcome)) {
        state.lastProbe = now.steady;
        state.lastOutcome = input.outcome;
        state.lastRung = input.rung;
        if (input.outcome != Outcome::Discarded) {
            state.lastNews = now.steady;
        }
    }
    if (aboutApi && input.outcome != Outcome::Discarded && !isNetworkTrouble(input.outcome)) {
        state.wokeAt.reset();
    }
    if (input.outcome == Outcome::Ok && input.rung >= Rung::Key) {
        state.keyWorked = now.steady;
    }
    return isEvidence(input) ? weigh(state, input, now, tuning) : DecisionStep{};
}

void forgetSettings(DecisionState &state)
{
    state.blame.forgetSettings();
    state.keyWorked.reset();
}

/// The network may be another one, and limits ran out meanwhile. The steady clock stood still.
void wake(DecisionState &state, Moment now)
{
    state.blame.forgetPassing();
    state.lastProbe.reset();
    state.lastNews.reset();
    state.lastEvidence.reset();
    state.lastOk.reset();
    state.wokeAt = now.steady;
}

DecisionStep taken(DecisionState &state, const DecisionInput &input, Moment now,
                   const Tuning &tuning)
{
    switch (input.kind) {
    case DecisionInput::Kind::Probe:
        return probed(state, input, now, tuning);
    case DecisionInput::Kind::Page:
        state.apiIncident = input.apiIncident;
        state.score = std::max(state.score, floorOf(state));
        break;
    case DecisionInput::Kind::NewSettings:
        forgetSettings(state);
        break;
    case DecisionInput::Kind::Woke:
        wake(state, now);
        break;
    case DecisionInput::Kind::Tick:
        break;
    }
    return {};
}

void settle(DecisionState &state, DecisionStep &step, Moment now, const Tuning &tuning)
{
    const bool isStale = state.lastNews && !isFresh(state.lastNews, now, tuning);
    if (isStale && !state.stale && !step.change) {
        step.change = Change::Stale;
    }
    state.stale = isStale;
    const Opinion opinion = opinionOf(state, now, tuning);
    if (opinion.light != state.light || opinion.cause != state.cause
        || state.since == milliseconds(0)) {
        state.since = now.utc;
    }
    state.light = opinion.light;
    state.cause = opinion.cause;
}
}

DecisionStep decide(DecisionState &state, const DecisionInput &input, Moment now,
                    const Tuning &tuning)
{
    if (state.stage == Stage::Quiet) {
        state.threshold = std::max(tuning.threshold, state.background.threshold());
    }
    state.blame.expire(now.steady);
    DecisionStep step = taken(state, input, now, tuning);
    settle(state, step, now, tuning);
    step.next = nextProbeIn(state, now, tuning);
    return step;
}

bool isSuspicious(const DecisionState &state)
{
    return state.score >= failStep || state.slow || state.apiIncident || state.isInIncident();
}

std::optional<Rung> refusedRung(const DecisionState &state)
{
    if (const auto refused = state.blame.rungOf(Outcome::Refused)) {
        const bool isProven = state.blame.isKeyProven(Tuning{}.refusalGap);
        return isProven && state.lastRung >= Rung::Key ? Rung::Edge : *refused;
    }
    const auto unpaid = state.blame.rungOf(Outcome::OutOfMoney);
    return unpaid && state.lastRung != *unpaid ? unpaid : std::nullopt;
}

std::optional<Rung> failedRung(const DecisionState &state)
{
    return isFailure(state.lastOutcome) ? std::optional(state.lastRung) : std::nullopt;
}
