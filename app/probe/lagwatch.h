// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

/// Notices when the event loop stood still for more than 250 ms, or the machine slept: what was
/// measured meanwhile says nothing.
class LagWatch : public QObject
{
    Q_OBJECT

public:
    explicit LagWatch(Clock clock, QObject *parent = nullptr);

    void start();
    /// Whether either happened since start().
    bool stop();

private:
    void look();

    Clock m_clock;
    QTimer m_knock;
    std::chrono::milliseconds m_lastLook{0}; // On the steady clock.
    std::chrono::nanoseconds m_asleepBefore{0};
    bool m_lagged = false;
};
