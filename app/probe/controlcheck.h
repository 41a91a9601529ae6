// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/observation.h"
#include "probe/answer.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <optional>

class Carrier;
class Exchange;

/// Finds out whether the internet works: does another host than the API's answer?
class ControlCheck : public QObject
{
    Q_OBJECT

public:
    /// \p carrier must outlive the check.
    ControlCheck(Carrier &carrier, Clock clock, QObject *parent = nullptr);

    /// The addresses to ask, one after the other until one answers.
    void setUrls(const QList<QUrl> &urls);

    /// Something else proved that the internet works.
    void noteGood();

    /// What is known from the last 15 s: the newest check's result. None when there was none.
    [[nodiscard]] std::optional<bool> recent() const;
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Begins a check that ends with one finished(); nothing new while one runs.
    void start();

    /// The network is another one: forgets what it knew, and asks anew if it was asking.
    void restart();

Q_SIGNALS:
    /// \p seen is an observation of the Control rung.
    void finished(const Observation &seen);

private:
    void askNext();
    void take(const Answer &answer);
    void note(bool good);

    Carrier &m_carrier;
    Clock m_clock;
    QList<QUrl> m_urls;
    QList<QUrl> m_left;
    QPointer<Exchange> m_exchange;
    QDateTime m_startedAt;
    bool m_running = false;
    bool m_good = false;
    std::optional<std::chrono::milliseconds> m_notedAt; // On the steady clock.
};
