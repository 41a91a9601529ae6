// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/monitor.h"

#include "core/testlog.h"
#include "store/history.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = Observation::Outcome;

namespace {
/// Under which name the history keeps the decision's state.
QString blobName()
{
    return u"decision"_s;
}

/// And what the user has acknowledged, a mark a line.
QString acknowledgedName()
{
    return u"acknowledged"_s;
}
}

Monitor::Monitor(History &history, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_clock(clock)
    , m_casebook(clock)
    , m_incidents(history, Service{}, clock.utc())
{
    m_casebook.restore(history.kept(blobName()));
    m_casebook.remember(history.observations({.from = clock.utc().addSecs(-3600), .most = 30}),
                        history.lastPageReport());
    m_casebook.setAcknowledged(
        QString::fromUtf8(history.kept(acknowledgedName())).split(u'\n', Qt::SkipEmptyParts));
    m_verdict = m_casebook.verdict();

    m_stale.setSingleShot(true);
    connect(&m_stale, &QTimer::timeout, this, &Monitor::passTime);
    m_pauseEnd.setSingleShot(true);
    connect(&m_pauseEnd, &QTimer::timeout, this, &Monitor::resume);
    m_pruning.setInterval(1h);
    m_pruning.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_pruning, &QTimer::timeout, this, [this] {
        const Settings &settings = m_casebook.situation().settings;
        m_history.prune(m_clock.utc(), settings.rawDays, settings.rollupDays);
    });
}

void Monitor::setSettings(const Settings &settings, bool hasKey)
{
    m_casebook.setSettings(settings, hasKey);
    m_ladder = Ladder{.hasKey = hasKey,
                      .hasModel = m_ladder.hasModel || !settings.model.isEmpty(),
                      .message = settings.message};
    tell();
}

void Monitor::setSurroundings(const Surroundings &around)
{
    m_casebook.setSurroundings(around);
    tell();
}

void Monitor::start()
{
    m_pruning.start();
    Q_EMIT pageWanted();
    planNext(0ms);
    tell();
}

void Monitor::observe(const Observation &seen)
{
    m_history.add(seen);
    noteRung(seen);
    follow(m_casebook.take(seen));
}

void Monitor::readPage(const PageReport &report)
{
    m_history.add(report);
    m_incidents.readPage(report, m_clock.utc());
    follow(m_casebook.take(report));
}

void Monitor::noteControl(const Observation &seen)
{
    m_casebook.take(seen);
    tell();
}

void Monitor::learnModels(const QList<Model> &models)
{
    m_models = models;
    m_casebook.learnModels(models);
    m_ladder.hasModel = !models.isEmpty() || !m_casebook.situation().settings.model.isEmpty();
}

void Monitor::noteTest(const TestResult &result)
{
    if (result.asked.countOnly) {
        return;
    }
    const QList<TestResult> before = testsFrom(m_history.kept(testLogName()));
    m_history.keep(testLogName(), toJson(withTest(before, result)));
}

void Monitor::acknowledge()
{
    const DecisionStep step = m_casebook.acknowledge();
    const QStringList &marks = m_casebook.situation().service.interest.acknowledged;
    m_history.keep(acknowledgedName(), marks.join(u'\n').toUtf8());
    follow(step);
}

void Monitor::checkNow()
{
    m_pauseEnd.stop();
    m_casebook.setPausedUntil({});
    Q_EMIT pageWanted();
    planNext(0ms);
    tell();
}

void Monitor::sleep()
{
    m_casebook.setNextProbeAt({});
    Q_EMIT pauseWanted();
    tell();
}

void Monitor::wake()
{
    const QDateTime pausedUntil = m_casebook.situation().pausedUntil;
    const QDateTime now = m_clock.utc();
    if (isPaused() && now < pausedUntil) {
        m_pauseEnd.start(m_clock.real(pausedUntil - now)); // timers stood still in the sleep
        return;
    }
    m_casebook.wake();
    Q_EMIT networkChanged();
    checkNow();
}

void Monitor::noteLink(const Observation &seen)
{
    m_history.add(seen);
    m_casebook.take(seen);
    if (!isPaused()) {
        Q_EMIT networkChanged();
        Q_EMIT pageWanted();
        planNext(0ms);
    }
    tell();
}

void Monitor::pause(std::chrono::milliseconds howLong)
{
    m_pauseEnd.start(m_clock.real(howLong));
    m_stale.stop();
    m_casebook.setPausedUntil(m_clock.utc() + howLong);
    m_casebook.setNextProbeAt({});
    Q_EMIT pauseWanted();
    tell();
}

void Monitor::resume()
{
    checkNow();
}

/// Acts on what the decision says: incidents, alerts, the next probe.
void Monitor::follow(const DecisionStep &step)
{
    m_history.keep(blobName(), m_casebook.saved());
    const QDateTime since = m_incidents.isOpen() ? m_incidents.since() : m_clock.utc();
    if (step.change) {
        keepIncident(*step.change);
    }
    m_casebook.setLead(m_incidents.lead());
    if (!isPaused()) {
        planNext(step.next);
    }

    const int score = m_casebook.situation().decision.score;
    if (score > m_lastScore) {
        Q_EMIT pageWanted(); // the vendor may know more
    }
    m_lastScore = score;

    tell();
    Q_EMIT judged(factsAfter(step, since));
}

AlertFacts Monitor::factsAfter(const DecisionStep &step, const QDateTime &since) const
{
    const Situation &situation = m_casebook.situation();
    const auto newest = [&situation](Observation::Rung rung) {
        return situation.latest.at(static_cast<std::size_t>(rung)).value_or(Observation{});
    };
    const Ladder &ladder = m_ladder;
    return {.verdict = m_verdict,
            .change = step.change,
            .notify = step.notify,
            .incidentSince = since,
            .models = m_models,
            .model = newest(Observation::Rung::Message).model,
            .certificate = newest(Observation::Rung::Edge).certificate,
            .isBudgetSpent = ladder.hasKey && !ladder.budgetLeft
                && ladder.message != Settings::MessageMode::Never
                && situation.settings.budgetCents > 0};
}

void Monitor::keepIncident(DecisionStep::Change change)
{
    using Change = DecisionStep::Change;
    const QDateTime now = m_clock.utc();
    switch (change) {
    case Change::Confirmed:
        m_incidents.open(m_casebook.verdict().headline, now);
        return;
    case Change::Recovering:
        m_incidents.calm(now);
        return;
    case Change::Reopened:
        m_incidents.reopen();
        return;
    case Change::Recovered:
        m_incidents.close(now);
        return;
    case Change::Checking:
    case Change::Slow:
    case Change::SlowOver:
    case Change::Stale:
        return;
    }
}

void Monitor::planNext(std::chrono::milliseconds after)
{
    const Situation &situation = m_casebook.situation();
    const QDateTime now = m_clock.utc();
    m_ladder.budgetLeft = hasBudget(m_history.spentCents(monthStart(now)), situation.settings);
    m_ladder.suspicious = isSuspicious(situation.decision);
    m_ladder.refused = refusedRung(situation.decision);
    m_ladder.failed = failedRung(situation.decision);

    const auto rung = nextRung(m_ladder, m_clock.steady() + after);
    m_casebook.setNextProbeAt(now + after);
    const auto tuning = tuningOf(situation.settings.preset, situation.settings.interval);
    m_stale.start(m_clock.real(3 * std::chrono::milliseconds{tuning.interval} + 1s));
    Q_EMIT probeWanted(rung, m_clock.real(after));
}

/// What this answer means for the next choice of a rung.
void Monitor::noteRung(const Observation &seen)
{
    const auto rung = static_cast<std::size_t>(seen.rung);
    const auto now = m_clock.steady();
    m_ladder.last = seen.rung;
    if (seen.rung == Observation::Rung::Key) {
        m_ladder.keyAsked = now;
    }
    m_ladder.stopped.at(rung) = seen.outcome == Outcome::BadRequest;
    m_ladder.notBefore.at(rung) = seen.retryAfter ? now + heldBack(*seen.retryAfter) : 0ms;
}

void Monitor::passTime()
{
    follow(m_casebook.tick());
}

void Monitor::tell()
{
    Verdict newest = m_casebook.verdict();
    if (newest != m_verdict) {
        m_verdict = std::move(newest);
        Q_EMIT verdictChanged(m_verdict);
    }
}
