// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apikey.h"
#include "core/clock.h"
#include "core/model.h"
#include "core/observation.h"
#include "core/pagereport.h"
#include "core/requests.h"
#include "core/settings.h"
#include "core/testrequest.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class Carrier;
class ControlCheck;
class PageFetcher;
class Prober;
struct Answer;

/// Asks when told to, reads the status page by its own timer, and tells what it saw.
///
/// Knows no thresholds and plans no probe: that is the monitor's. Meant for a worker thread of its
/// own: make it, connect it, moveToThread() it; then only slots are called. It sends nothing before
/// the first setSettings(). Destroying it (in its own thread) ends everything under way at once;
/// no signal comes afterwards.
class Poller : public QObject
{
    Q_OBJECT

public:
    explicit Poller(Clock clock, QObject *parent = nullptr);
    ~Poller() override;

public Q_SLOTS:
    /// From the next request on. An empty \p key means that there is none.
    void setSettings(const Settings &settings, const ApiKey &key);

    /// Asks \p rung once, \p after that real time; ends with exactly one observed() of that rung,
    /// unless replaced by a later call before it began. A probe under way finishes first.
    /// While no model is known that the rung needs, the Key rung is asked first and told, too; when
    /// that doesn't find any, its observed() is the only one.
    void probe(Observation::Rung rung, std::chrono::milliseconds after);

    /// Reads the status page now; afterwards every Settings::pageInterval by itself. Each read ends
    /// with one pageRead(); a call while one is under way adds none.
    void readPage();

    /// Drops the planned probe and stops reading the page until probe() and readPage() are called
    /// again. What is under way finishes.
    void pause();

    /// The network is another one. A probe under way is dropped untold and asked again if no other
    /// is planned; what was known of the network is forgotten; a read of the page begins anew.
    void restart();

    /// Sends one test request; ends with one tested(), unless cancelled. Replaces one under way.
    void test(const TestRequest &request);
    void cancelTest();

Q_SIGNALS:
    void observed(const Observation &seen);
    /// Of every read, also when nothing changed: the age of the news did.
    void pageRead(const PageReport &report);
    /// Whenever a good answer of the Key rung listed them.
    void modelsRead(const QList<Model> &models);
    void tested(const TestResult &result);
    /// Each request of a test begins with empty \p soFar and gains the phases that have ended.
    void testAdvanced(const Phases &soFar);
    /// Of the control checks that failing probes need, each before its probe's observed(). A probe
    /// of the Control rung itself is told by observed() only.
    void controlChecked(const Observation &seen);

private:
    void beginPlanned();
    void send(Prober *prober, Observation::Rung rung, const TestRequest &message);
    void takeProbe(const Observation &seen, const Answer &answer);
    void takeTest(const Observation &seen, const Answer &answer);
    void learnModels(const Observation &seen, const Answer &answer);
    [[nodiscard]] bool hasFoundModels(const Observation &seen, Observation::Rung wanted) const;
    [[nodiscard]] Ask ask(const QString &model) const;
    [[nodiscard]] QString probeModel() const;

    Clock m_clock;
    Settings m_settings;
    ApiKey m_key;
    QList<Model> m_models;
    QTimer m_plan;
    QTimer m_pageDue;
    std::optional<Observation::Rung> m_planned;
    Observation::Rung m_probing = Observation::Rung::Link;
    TestRequest m_test;

    // Children, so that they move to the worker's thread with us.
    Carrier *m_carrier;
    ControlCheck *m_control;
    PageFetcher *m_page;
    Prober *m_prober;
    Prober *m_tester;
};
