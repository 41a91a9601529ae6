// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/trial.h"

#include <algorithm>
#include <cmath>

using std::chrono::milliseconds;
using Change = DecisionStep::Change;
using Light = Verdict::Light;

namespace {
constexpr double day = 86400;
constexpr double hour = 3600;
constexpr double failTakes = 0.3; // until the answer with the error is there

/// Two healthy days, enough for every baseline.
Trial learned(quint64 seed)
{
    Trial trial{.world = World({}, seed)};
    trial.pass(2 * day);
    return trial;
}

/// \p trial in another world, an hour or two later.
Trial moved(Trial trial, quint64 seed)
{
    trial.world = World({}, seed);
    trial.pass(trial.due + hour * (1 + trial.world.chance().uniform()));
    return trial;
}

/// A moment before the next probe, anywhere in the interval.
double momentIn(Trial &trial)
{
    return trial.now + (trial.due - trial.now) * trial.world.chance().uniform();
}

/// How long the alarm took, or -1 when it was missed.
double delayOf(Trial trial, Outage outage, Change told)
{
    outage.from = momentIn(trial);
    outage.until = outage.from + 2 * hour;
    trial.world.setOutage(outage);
    while (trial.due < outage.until) {
        if (trial.step().change == told) {
            return trial.now - outage.from;
        }
    }
    return -1;
}

double healingOf(Trial trial)
{
    const double start = momentIn(trial);
    const double end = start + 600 + 3000 * trial.world.chance().uniform();
    trial.world.setOutage({.from = start, .until = end});
    trial.pass(end);
    while (trial.state.light != Light::Green && trial.due < end + 2 * hour) {
        trial.step();
    }
    return trial.now - end;
}

void countStep(Trial &trial, Restless &sum)
{
    const Light before = trial.state.light;
    const auto step = trial.step();
    const Light after = trial.state.light;
    if (before != after) {
        const bool isFlip = before == Light::Green || after == Light::Green;
        (isFlip ? sum.flipsAnHour : sum.shadesAnHour) += 1;
    }
    sum.secondAlarmsAnHour += step.change == Change::Confirmed ? 1 : 0;
}
}

DecisionStep Trial::step()
{
    const DecisionInput seen = world.probe(due);
    const double took
        = seen.latency ? static_cast<double>(seen.latency->count()) / 1000 : failTakes;
    now = due + took;
    const milliseconds ended(std::llround(now * 1000));
    const DecisionStep done = decide(state, seen, {ended, ended}, tuning);
    due = now + static_cast<double>(done.next.count()) / 1000;
    return done;
}

void Trial::pass(double until)
{
    while (due < until) {
        step();
    }
}

Calm calmIn(const Climate &climate, int months, quint64 seed)
{
    Trial trial{.world = World(climate, seed)};
    double alarms = 0;
    double probes = 0;
    while (trial.due < months * 30 * day) {
        const auto step = trial.step();
        probes += 1;
        alarms += step.change == Change::Confirmed || step.change == Change::Slow ? 1 : 0;
    }
    return {alarms / months, probes / (months * 30)};
}

Met metIn(const Outage &outage, Change told, int runs, quint64 seed)
{
    Met met;
    const Trial base = learned(seed);
    for (int run = 1; run <= runs; ++run) {
        const double delay = delayOf(moved(base, seed + static_cast<quint64>(run)), outage, told);
        if (delay < 0) {
            ++met.missed;
        } else {
            met.delays.append(delay);
        }
    }
    std::ranges::sort(met.delays);
    return met;
}

QList<double> healings(int runs, quint64 seed)
{
    QList<double> all;
    const Trial base = learned(seed);
    for (int run = 1; run <= runs; ++run) {
        all.append(healingOf(moved(base, seed + static_cast<quint64>(run))));
    }
    std::ranges::sort(all);
    return all;
}

Restless restless(double failShare, int incidents, quint64 seed)
{
    Restless sum;
    double hours = 0;
    const Trial base = learned(seed);
    for (int run = 1; run <= incidents; ++run) {
        Trial trial = moved(base, seed + static_cast<quint64>(run));
        const double end = trial.due + 6 * hour;
        trial.world.setOutage({.from = trial.due, .until = end, .failShare = failShare});
        while (trial.due < end && trial.step().change != Change::Confirmed) { }
        hours += (end - trial.now) / hour;
        while (trial.due < end) {
            countStep(trial, sum);
        }
    }
    return {sum.flipsAnHour / hours, sum.shadesAnHour / hours, sum.secondAlarmsAnHour / hours};
}

double quantile(const QList<double> &sorted, double share)
{
    if (sorted.isEmpty()) {
        return 0;
    }
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}
