// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <chrono>
#include <memory>

/// Tells when the wall clock went on otherwise than second by second: the machine woke from sleep,
/// or somebody set the clock. The kernel knocks; nothing is polled.
class ClockJump : public QObject
{
    Q_OBJECT

public:
    explicit ClockJump(QObject *parent = nullptr);
    ~ClockJump() override;

    /// Does nothing where the system has no such timers.
    void start();

Q_SIGNALS:
    void jumped();

private:
    void arm() const;
    void take();

    int m_timer = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// How long this machine has slept since it was started.
[[nodiscard]] std::chrono::nanoseconds timeAsleep();
