// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/incident.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

/// How many incidents lasted about as long.
struct DurationBin {
    std::chrono::minutes from{0}; ///< Inclusive.
    std::optional<std::chrono::minutes> until; ///< Exclusive; none: no end.
    int ours = 0;
    int theirs = 0;

    bool operator==(const DurationBin &) const = default;
};

/// How long \p incident lasted, or has lasted at \p now; none without a start, never negative.
[[nodiscard]] std::optional<std::chrono::milliseconds> durationOf(const Incident &incident,
                                                                  const QDateTime &now);

/// Always the same bins, shortest first: up to 5, 15, 30 and 60 min, 2 h, 4 h, and longer.
[[nodiscard]] QList<DurationBin> durationBins(const QList<Incident> &incidents,
                                              const QDateTime &now);
