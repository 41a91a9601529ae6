// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alertpolicy.h"
#include "core/clock.h"
#include "core/ladder.h"
#include "core/model.h"
#include "core/settings.h"
#include "core/testrequest.h"
#include "core/verdict.h"
#include "monitor/casebook.h"
#include "monitor/incidentlog.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class History;

/// The middle of the program: takes observations in, keeps them, and tells the verdict.
///
/// Also plans the next probe. Lives in the main thread; knows no socket and no widget.
class Monitor : public QObject
{
    Q_OBJECT

public:
    /// \p history must outlive the monitor. What it kept of the last run is taken up again.
    Monitor(History &history, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const Verdict &verdict() const { return m_verdict; }

public Q_SLOTS:
    /// Takes effect with the next probe. A change may free a rung that a bad request had stopped.
    void setSettings(const Settings &settings, bool hasKey);
    void setSurroundings(const Surroundings &around);
    /// Asks for the first probe and the first page.
    void start();
    void observe(const Observation &seen);
    void readPage(const PageReport &report);
    /// A control check beside a probe: proves or disproves the network, plans nothing.
    void noteControl(const Observation &seen);
    void learnModels(const QList<Model> &models);
    /// A test of the user's: kept for its page (testlog.h), no part of the verdict.
    void noteTest(const TestResult &result);
    /// What the page reports now no longer counts until it changes, also over a restart.
    void acknowledge();
    /// Probes and reads the page at once, also out of a pause.
    void checkNow();
    /// The machine is about to sleep: asks nothing until wake(), or as long as news stays fresh.
    void sleep();
    /// It slept. Asks at once, and a pause that ended meanwhile is over.
    void wake();
    /// The network is another one, as \p seen tells: what was under way is asked anew at once.
    void noteLink(const Observation &seen);
    /// No probes and no page for \p howLong; the light is grey meanwhile.
    void pause(std::chrono::milliseconds howLong);
    void resume();

Q_SIGNALS:
    /// Whenever anything in it is new.
    void verdictChanged(const Verdict &verdict);
    /// After each step of the decision: what may be worth telling of.
    void judged(const AlertFacts &facts);
    /// Replaces whatever probe was planned. \p after is real time.
    void probeWanted(Observation::Rung rung, std::chrono::milliseconds after);
    void pageWanted();
    /// What is under way belongs to a network that is gone, and what was known of it, too.
    void networkChanged();
    /// Nothing shall be sent until the next probeWanted() and pageWanted().
    void pauseWanted();

private:
    void follow(const DecisionStep &step);
    void keepIncident(DecisionStep::Change change);
    void planNext(std::chrono::milliseconds after);
    void noteRung(const Observation &seen);
    [[nodiscard]] bool isPaused() const { return m_pauseEnd.isActive(); }
    void passTime();
    void tell();
    [[nodiscard]] AlertFacts factsAfter(const DecisionStep &step, const QDateTime &since) const;

    History &m_history;
    Clock m_clock;
    Casebook m_casebook;
    IncidentLog m_incidents;
    Ladder m_ladder;
    Verdict m_verdict;
    QList<Model> m_models;
    QTimer m_stale; ///< Knocks when the news grows old.
    QTimer m_pauseEnd;
    QTimer m_pruning;
    int m_lastScore = 0;
};
