// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QDateTime>

#include <chrono>

/// A clock that the test moves, for both readings alike.
struct Hands {
    std::chrono::milliseconds elapsed{0};

    Clock clock()
    {
        return {.utc =
                    [this] {
                        return QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC) + elapsed;
                    },
                .steady = [this] { return std::chrono::hours{1} + elapsed; }};
    }
};
