// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include <chrono>
#include <csignal>
#include <functional>

/// Where a program stands still for a while, as a machine does that was closed over it.
class Bed
{
public:
    /// Stops process \p pid once \p isTime says so, for longer than the program may lag.
    void watch(qint64 pid, const std::function<bool()> &isTime)
    {
        m_pid = static_cast<pid_t>(pid);
        m_look.setInterval(std::chrono::milliseconds{10});
        QObject::connect(&m_look, &QTimer::timeout, &m_look, [this, isTime] {
            if (isTime()) {
                m_look.stop();
                kill(m_pid, SIGSTOP);
                QTimer::singleShot(std::chrono::milliseconds{600}, &m_look, [this] { leave(); });
            }
        });
        m_look.start();
    }

    /// Whether it stood still and goes on again.
    [[nodiscard]] bool isLeft() const { return m_isLeft; }

private:
    void leave()
    {
        kill(m_pid, SIGCONT);
        m_isLeft = true;
    }

    QTimer m_look;
    pid_t m_pid = 0;
    bool m_isLeft = false;
};
