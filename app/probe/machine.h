// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/observation.h"
#include "probe/clockjump.h"

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

class QDBusPendingCallWatcher;

/// What the machine itself does to the probes: it falls asleep, wakes, and changes its network.
///
/// Sleep is told by logind and, where that is missing, by the kernel's clocks; the network by what
/// QNetworkInformation finds (NetworkManager, else GLib over netlink). Causes no wake-ups.
class Machine : public QObject
{
    Q_OBJECT

public:
    using Span = std::chrono::nanoseconds;

    /// \p system is the bus on which logind speaks; it may be dead. \p asleep tells how long the
    /// machine has slept so far.
    Machine(Clock clock, QDBusConnection system, std::function<Span()> asleep = &timeAsleep,
            QObject *parent = nullptr);

    /// Begins to watch, on the next turn of the event loop, since the first look may take a moment.
    void start();

Q_SIGNALS:
    /// It is about to: nothing shall be asked any more.
    void fellAsleep();
    /// Once after each sleep, also when only the clocks told of it.
    void woke();
    /// The network is another one; \p seen is the Link rung's observation of it. Changes within
    /// a tenth of a second are told together.
    void linkChanged(const Observation &seen);

private:
    void watch();
    void takePing(QDBusPendingCallWatcher *answer);
    void watchNetwork();
    void lookAtClocks();
    void wake();
    Q_SLOT void prepareForSleep(bool begins);

    Clock m_clock;
    QDBusConnection m_system;
    std::function<Span()> m_timeAsleep;
    ClockJump m_jump;
    QTimer m_begin;
    QTimer m_settling;
    Span m_asleepBefore{0};
    bool m_isAsleep = false; ///< logind said so.
};
