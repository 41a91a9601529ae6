// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/chain.h"
#include "bench/trial.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>

using Change = DecisionStep::Change;

namespace {
constexpr quint64 seed = 20261124;

/// How much is simulated.
struct Effort {
    int months;
    int outages;
    int incidents;
    int chainRuns;
};
constexpr Effort whole{300, 2000, 200, 4000};
constexpr Effort brief{12, 200, 12, 1000};

/// Prints a figure beside its bar and remembers whether one was missed.
class Table
{
public:
    void atMost(const char *what, double figure, double bar)
    {
        row(what, figure, bar, figure <= bar);
    }
    void near(const char *what, double figure, double bar)
    {
        row(what, figure, bar, std::abs(figure / bar - 1) <= 0.03);
    }
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    void row(const char *what, double figure, double bar, bool isGood)
    {
        m_isGood = m_isGood && isGood;
        std::printf("%-58s %12.3f %12.3f  %s\n", what, figure, bar, isGood ? "" : "MISSED");
    }

    bool m_isGood = true;
};

void calm(Table &table, const Effort &effort)
{
    const Calm independent = calmIn({}, effort.months, seed);
    const Calm bursts = calmIn({.burstsPerDay = 3}, effort.months, seed);
    const Calm laptop = calmIn({.dropsPerDay = 2}, effort.months, seed);
    table.atMost("false alarms in 30 days: independent 0.5 %", independent.alarmsAMonth, 0.10);
    table.atMost("false alarms in 30 days: bursts, 3 a day of 30 s", bursts.alarmsAMonth, 8);
    table.atMost("false alarms in 30 days: laptop, 2 drops a day", laptop.alarmsAMonth, 0.2);
    table.atMost("probes a day in quiet times", independent.probesADay, 1600);
}

void outages(Table &table, const Effort &effort)
{
    const Met hard = metIn({}, Change::Confirmed, effort.outages, seed);
    table.atMost("hard outage: missed", hard.missed, 0);
    table.atMost("hard outage: told after, median s", quantile(hard.delays, 0.5), 80);
    table.atMost("hard outage: told after, p99 s", quantile(hard.delays, 0.99), 115);
    const Met half = metIn({.failShare = 0.5}, Change::Confirmed, effort.outages, seed);
    table.atMost("50 % outage: missed within 2 h", half.missed, 0);
    table.atMost("50 % outage: told after, median s", quantile(half.delays, 0.5), 180);
    const Met partly = metIn({.failShare = 0.15}, Change::Confirmed, effort.outages, seed);
    table.atMost("15 % outage: missed within 2 h", partly.missed, 0);
    table.atMost("15 % outage: told after, median s", quantile(partly.delays, 0.5), 600);
    const Met slow = metIn({.failShare = 0, .slowdown = 5}, Change::Slow, effort.outages, seed);
    table.atMost("latency x5: missed within 2 h", slow.missed, 0);
    table.atMost("latency x5: told after, median s", quantile(slow.delays, 0.5), 150);
}

void incidents(Table &table, const Effort &effort)
{
    const Restless partly = restless(0.15, effort.incidents, seed);
    table.atMost("15 % incident: flips to or from green an hour", partly.flipsAnHour, 0.5);
    table.atMost("15 % incident: amber to red or back an hour", partly.shadesAnHour, 2);
    table.atMost("15 % incident: second alarms an hour", partly.secondAlarmsAnHour, 0.05);
    const auto healed = healings(effort.outages, seed);
    table.atMost("hard outage over: green after, median s", quantile(healed, 0.5), 60);
    std::printf("%-58s %12.3f\n", "hard outage over: green after, p99 s", quantile(healed, 0.99));
}

void chain(Table &table, const Effort &effort)
{
    table.near("probes to an alarm at 1 %: exact", exactProbesToAlarm(0.01), 52401);
    table.near("probes to an alarm at 5 %: exact", exactProbesToAlarm(0.05), 200);
    table.near("probes to an alarm at 15 %: exact", exactProbesToAlarm(0.15), 29.2);
    table.near("probes to an alarm at 50 %: exact", exactProbesToAlarm(0.5), 7.5);
    table.near("probes to an alarm at 100 %: exact", exactProbesToAlarm(1), 3);
    for (const double share : {0.01, 0.05, 0.15, 0.5, 1.0}) {
        const double exact = exactProbesToAlarm(share);
        table.near("  the steps of the code, solved", codedProbesToAlarm(share), exact);
        const int runs = share > 0.01 ? effort.chainRuns * 10 : effort.chainRuns;
        if (share > 0.01 || effort.chainRuns >= whole.chainRuns) {
            table.near("  the code, played", playedProbesToAlarm(share, runs, seed), exact);
        }
    }
}

/// Only printed in the whole bench: the tests don't measure time.
void speed(Table &table)
{
    constexpr int steps = 1'000'000;
    Trial trial{.world = World({}, seed)};
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < steps; ++i) {
        trial.step();
    }
    const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - begin;
    table.atMost("one step, the world's own work included, us", took.count() / steps, 5);
    table.atMost("the state, KiB", static_cast<double>(sizeof(DecisionState)) / 1024, 16);
}
}

int main(int count, char **arguments)
{
    const bool isShort = count == 2 && std::strcmp(arguments[1], "--short") == 0;
    if (count > 1 && !isShort) {
        std::fputs("usage: decision-bench [--short]\n", stderr);
        return 64;
    }
    const Effort &effort = isShort ? brief : whole;
    Table table;
    std::printf("%-58s %12s %12s\n", "", "figure", "bar");
    calm(table, effort);
    outages(table, effort);
    incidents(table, effort);
    chain(table, effort);
    if (!isShort) {
        speed(table);
    }
    return table.isGood() ? 0 : 1;
}
