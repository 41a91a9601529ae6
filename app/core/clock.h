// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

/// Tells the time. The only source of it in the program: tests pass their own.
struct Clock {
    /// For stamps that people read; UTC. Jumps when the user or NTP sets the clock.
    std::function<QDateTime()> utc = &QDateTime::currentDateTimeUtc;

    /// For intervals and due times. Never jumps; its zero means nothing.
    std::function<std::chrono::milliseconds()> steady = [] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };

    /// Seconds of this clock that pass in a real second: 1, but more in the demo,
    /// which plays half an hour in three minutes. Timers wait real(interval).
    int pace = 1;

    /// How long a timer must wait for \p interval of this clock to pass.
    [[nodiscard]] std::chrono::milliseconds real(std::chrono::milliseconds interval) const
    {
        return interval / pace;
    }
};
