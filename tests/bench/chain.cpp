// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/chain.h"

#include "bench/world.h"
#include "core/decision.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

using namespace std::chrono_literals;
using Change = DecisionStep::Change;
using Outcome = Observation::Outcome;

namespace {
constexpr int alarmScore = 60;

/// Where each score leads to; alarmScore stands for every score that confirms.
struct Steps {
    std::array<int, alarmScore> afterFail{};
    std::array<int, alarmScore> afterOk{};
};

using Rows = std::array<std::array<double, alarmScore + 1>, alarmScore>;

/// (1 - P) x = 1, the right side in the last column.
Rows equations(const Steps &steps, double failShare)
{
    Rows rows{};
    const auto add = [&rows](std::size_t from, int to, double share) {
        if (to < alarmScore) {
            rows[from][static_cast<std::size_t>(to)] -= share;
        }
    };
    for (std::size_t score = 0; score < alarmScore; ++score) {
        rows[score][score] += 1;
        rows[score][alarmScore] = 1;
        add(score, steps.afterFail[score], failShare);
        add(score, steps.afterOk[score], 1 - failShare);
    }
    return rows;
}

void clearColumn(Rows &rows, std::size_t other, std::size_t pivot)
{
    if (other == pivot) {
        return;
    }
    const double factor = rows[other][pivot] / rows[pivot][pivot];
    for (std::size_t column = pivot; column <= alarmScore; ++column) {
        rows[other][column] -= factor * rows[pivot][column];
    }
}

/// Mean steps to the alarm from a score of 0, by Gauss-Jordan.
double solve(const Steps &steps, double failShare)
{
    Rows rows = equations(steps, failShare);
    for (std::size_t pivot = 0; pivot < alarmScore; ++pivot) {
        for (std::size_t other = 0; other < alarmScore; ++other) {
            clearColumn(rows, other, pivot);
        }
    }
    return rows[0][alarmScore] / rows[0][0];
}

DecisionStep play(DecisionState &state, bool failed, std::chrono::seconds at)
{
    // The threshold must not follow what this chain makes it learn.
    state.background = {};
    const DecisionInput seen{.kind = DecisionInput::Kind::Probe,
                             .outcome = failed ? Outcome::ProviderFault : Outcome::Ok};
    return decide(state, seen, {at, at}, {});
}

int playedFrom(int score, bool failed)
{
    DecisionState state;
    state.score = score;
    state.stage = score >= 38 ? DecisionState::Stage::Checking : DecisionState::Stage::Quiet;
    const auto step = play(state, failed, 10s);
    return step.change == Change::Confirmed ? alarmScore : state.score;
}
}

double exactProbesToAlarm(double failShare)
{
    Steps steps;
    for (int score = 0; score < alarmScore; ++score) {
        const auto index = static_cast<std::size_t>(score);
        steps.afterFail[index] = std::min(score + 20, alarmScore);
        steps.afterOk[index] = std::max(score - 1, 0);
    }
    return solve(steps, failShare);
}

double codedProbesToAlarm(double failShare)
{
    Steps steps;
    for (int score = 0; score < alarmScore; ++score) {
        const auto index = static_cast<std::size_t>(score);
        steps.afterFail[index] = playedFrom(score, true);
        steps.afterOk[index] = playedFrom(score, false);
    }
    return solve(steps, failShare);
}

double playedProbesToAlarm(double failShare, int runs, quint64 seed)
{
    Chance chance(seed);
    double probes = 0;
    for (int run = 0; run < runs; ++run) {
        DecisionState state;
        auto at = 0s;
        bool isTold = false;
        while (!isTold) {
            at += 10s;
            probes += 1;
            isTold = play(state, chance.uniform() < failShare, at).change == Change::Confirmed;
        }
    }
    return probes / runs;
}
