// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hindsight.h"

#include "core/decision.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Change = DecisionStep::Change;

namespace {
constexpr milliseconds usualInterval = 60s; // when nothing was recorded to tell another
constexpr milliseconds shortest = 10s; // the settings' limits of an interval
constexpr milliseconds longest = 1h;
constexpr int spellEnd = 21; // good ones in a row: the decision follows a failure no longer

/// An answer as it was recorded.
struct Recorded {
    milliseconds at{0}; ///< When it was asked for; since the epoch.
    milliseconds took{0};
    milliseconds spell{0}; ///< When the failures began that it belongs to.
    DecisionInput input;
};

milliseconds sinceEpoch(const QDateTime &at)
{
    return milliseconds{at.toMSecsSinceEpoch()};
}

Recorded recordedOf(const Observation &seen)
{
    const auto total = seen.phases.total.value_or(std::chrono::microseconds{0});
    return {.at = sinceEpoch(seen.at),
            .took = std::chrono::duration_cast<milliseconds>(total),
            .input = DecisionInput::of(seen)};
}

QList<Recorded> recordedOf(const Past &past)
{
    QList<Recorded> all;
    all.reserve(past.seen.size());
    for (const Observation &seen : past.seen) {
        if (seen.rung >= Observation::Rung::Edge) {
            all.append(recordedOf(seen));
        }
    }
    return all;
}

/// In an incident probes come closer together, but most of the time there is none.
milliseconds intervalOf(const QList<Recorded> &all)
{
    QList<milliseconds> steps;
    for (qsizetype i = 1; i < all.size(); ++i) {
        const milliseconds step = all.at(i).at - all.at(i - 1).at;
        if (step >= shortest && step <= longest) {
            steps.append(step);
        }
    }
    if (steps.isEmpty()) {
        return usualInterval;
    }
    const auto middle = steps.begin() + steps.size() / 2;
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

milliseconds longestPause(milliseconds interval)
{
    return 3 * std::max(interval, usualInterval);
}

void findSpells(QList<Recorded> &all, milliseconds pause)
{
    milliseconds began{0};
    milliseconds before{0};
    int goodRun = spellEnd;
    for (Recorded &each : all) {
        if (each.at - before > pause) {
            goodRun = spellEnd;
        }
        before = each.at;
        if (isFailure(each.input.outcome)) {
            began = goodRun >= spellEnd ? each.at : began;
            goodRun = 0;
        } else if (each.input.outcome == Observation::Outcome::Ok) {
            ++goodRun;
        }
        each.spell = began;
    }
}

bool agree(const DecisionInput &one, const DecisionInput &other)
{
    return one.outcome == other.outcome || (isFailure(one.outcome) && isFailure(other.outcome));
}

/// The past once more, from probe to probe as the tuning asks for them.
class Rerun
{
public:
    Rerun(const Past &past, const Tuning &tuning)
        : m_all(recordedOf(past))
        , m_page(past.page)
        , m_tuning(tuning)
        , m_interval(intervalOf(m_all))
        , m_pause(longestPause(m_interval))
    {
        findSpells(m_all, m_pause);
    }

    Hindsight run();

private:
    /// The answer that a probe gets.
    struct Pick {
        qsizetype index = -1; ///< None is left.
        milliseconds at{0};
        bool isAgain = false; ///< It was given before, and the next one says the same.
        bool isAfterGap = false;
    };

    [[nodiscard]] Pick picked();
    [[nodiscard]] bool isNextNearer() const;
    void give(const Pick &pick);
    void turnPage(const Pick &pick);
    void passGap(milliseconds until);
    DecisionStep take(const DecisionInput &input, milliseconds at);
    void count(milliseconds span);

    QList<Recorded> m_all;
    QList<PageTurn> m_page;
    Tuning m_tuning;
    milliseconds m_interval;
    milliseconds m_pause;

    DecisionState m_state;
    Hindsight m_result;
    milliseconds m_now{0};
    milliseconds m_due{0};
    qsizetype m_newest = 0; ///< Of the recorded, at the time when the next probe is due.
    qsizetype m_given = -1;
    qsizetype m_turns = 0;
};

Hindsight Rerun::run()
{
    if (m_all.isEmpty()) {
        return {};
    }
    m_now = m_all.constFirst().at;
    m_due = m_now;
    for (Pick pick = picked(); pick.index >= 0; pick = picked()) {
        const bool turnsFirst
            = m_turns < m_page.size() && sinceEpoch(m_page.at(m_turns).at) <= pick.at;
        turnsFirst ? turnPage(pick) : give(pick);
    }
    std::ranges::sort(m_result.delays);
    return m_result;
}

Rerun::Pick Rerun::picked()
{
    while (m_newest + 1 < m_all.size() && m_all.at(m_newest + 1).at <= m_due) {
        ++m_newest;
    }
    const Recorded &newest = m_all.at(m_newest);
    const bool isFresh = m_newest > m_given && m_due - newest.at <= m_pause;
    const qsizetype next = m_newest + 1;
    if (next == m_all.size()) {
        return isFresh ? Pick{.index = m_newest, .at = m_due} : Pick{};
    }

    const milliseconds nextAt = m_all.at(next).at;
    const bool isGap = nextAt - newest.at > m_pause;
    if (isFresh && (isGap || !isNextNearer())) {
        return {.index = m_newest, .at = m_due};
    }
    if (isGap) {
        return {.index = next, .at = nextAt, .isAfterGap = true};
    }
    if (agree(newest.input, m_all.at(next).input)) {
        return {.index = m_newest, .at = m_due, .isAgain = true};
    }
    return {.index = next, .at = nextAt};
}

/// Whether the next answer differs from the newest and was asked for nearer to the due time.
bool Rerun::isNextNearer() const
{
    const Recorded &newest = m_all.at(m_newest);
    const Recorded &next = m_all.at(m_newest + 1);
    return !agree(newest.input, next.input) && next.at - m_due < m_due - newest.at;
}

void Rerun::give(const Pick &pick)
{
    if (pick.isAfterGap) {
        passGap(pick.at);
    }
    const Recorded &recorded = m_all.at(pick.index);
    DecisionInput input = recorded.input;
    if (pick.isAgain && input.latency) {
        input.latency = std::min(*input.latency,
                                 m_all.at(pick.index + 1).input.latency.value_or(*input.latency));
    }
    m_given = pick.index;
    m_newest = std::max(m_newest, pick.index);
    ++m_result.probes;
    const DecisionStep step = take(input, pick.at + recorded.took);
    if (!step.notify) {
        return;
    }
    if (step.change == Change::Confirmed) {
        ++m_result.alarms;
        m_result.delays.append(m_now - recorded.spell);
    } else if (step.change == Change::Slow) {
        ++m_result.slowAlarms;
    }
}

void Rerun::turnPage(const Pick &pick)
{
    if (pick.isAfterGap) {
        passGap(pick.at);
    }
    const PageTurn &turn = m_page.at(m_turns);
    ++m_turns;
    take(DecisionInput::page(turn.isTroubled), std::max(sinceEpoch(turn.at), m_now));
}

/// Only the first interval of a gap was watched; then the news grows old.
void Rerun::passGap(milliseconds until)
{
    count(std::min(until - m_now, m_interval));
    const milliseconds stale = m_state.lastNews.value_or(m_now) + 3 * m_tuning.interval;
    if (stale > m_now && stale < until) {
        decide(m_state, {}, {stale, stale}, m_tuning);
    }
    m_now = until;
}

DecisionStep Rerun::take(const DecisionInput &input, milliseconds at)
{
    count(at - m_now);
    const DecisionStep step = decide(m_state, input, {at, at}, m_tuning);
    m_now = at;
    m_due = at + step.next;
    return step;
}

void Rerun::count(milliseconds span)
{
    m_result.watched += span;
    if (m_state.light == Verdict::Light::Red) {
        m_result.red += span;
    } else if (m_state.light == Verdict::Light::Amber) {
        m_result.amber += span;
    }
}
}

std::optional<milliseconds> Hindsight::medianDelay() const
{
    return delays.isEmpty() ? std::nullopt : std::optional(delays.at((delays.size() - 1) / 2));
}

std::optional<milliseconds> Hindsight::longestDelay() const
{
    return delays.isEmpty() ? std::nullopt : std::optional(delays.constLast());
}

std::optional<double> Hindsight::probesADay() const
{
    if (watched < std::chrono::hours{1}) {
        return std::nullopt;
    }
    const std::chrono::duration<double> day = 24h;
    return static_cast<double>(probes) * (day / watched);
}

Coverage coverageOf(const Past &past)
{
    const QList<Recorded> all = recordedOf(past);
    Coverage coverage{.probes = all.size(), .interval = intervalOf(all)};
    const milliseconds pause = longestPause(coverage.interval);
    for (qsizetype i = 1; i < all.size(); ++i) {
        const milliseconds step = all.at(i).at - all.at(i - 1).at;
        if (step > pause) {
            ++coverage.gaps;
            coverage.silent += step;
        }
    }
    return coverage;
}

Hindsight hindsight(const Past &past, const Tuning &tuning)
{
    return Rerun(past, tuning).run();
}
