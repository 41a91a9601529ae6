// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apikey.h"
#include "core/clock.h"
#include "core/model.h"
#include "core/observation.h"
#include "core/pagereport.h"
#include "core/settings.h"
#include "core/testrequest.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <memory>

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

    /// Asks \p rung once, \p after that real time; ends with exactly one observed(), unless
    /// replaced by a later call before it began. A probe under way finishes first.
    void probe(Observation::Rung rung, std::chrono::milliseconds after);

    /// Reads the status page now; afterwards every Settings::pageInterval by itself. Each read ends
    /// with one pageRead(); a call while one is under way adds none.
    void readPage();

    /// Drops the planned probe and stops reading the page until probe() and readPage() are called
    /// again. What is under way finishes.
    void pause();

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

private:
    class Work;
    std::unique_ptr<Work> m_work;
};
