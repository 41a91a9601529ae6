// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "core/settings.h"

#include <QDateTime>

#include <array>
#include <chrono>
#include <optional>

/// All that the choice of the next rung depends on. Times are steady.
struct Ladder {
    using Rung = Observation::Rung;

    bool hasKey = false;
    bool hasModel = false; ///< A probe model is known: Count and Message can be asked.
    bool budgetLeft = true; ///< See hasBudget().
    bool suspicious = false; ///< isSuspicious() of the decision (decision.h).
    Settings::MessageMode message = Settings::MessageMode::Suspicion;
    std::array<std::chrono::milliseconds, 6> notBefore{}; ///< Per rung: its `retry-after`.
    std::array<bool, 6> stopped{}; ///< Bad requests: until settings or model change.
    std::optional<Rung> last; ///< Asked last.
    std::optional<std::chrono::milliseconds> keyAsked; ///< When Key was asked last.
    std::optional<Rung> refused; ///< refusedRung(): asked again before all else.
    std::optional<Rung> failed; ///< failedRung(): asked again unless Message is due.
};

/// Which rung to ask at \p now. Without a key Edge. With one Key and Count in turn; Message when
/// the settings say always (but Key once an hour, for the list of models), or on suspicion, while
/// the budget lasts. What may not be asked now gives way to the next cheaper rung; Edge always may.
[[nodiscard]] Observation::Rung nextRung(const Ladder &ladder, std::chrono::milliseconds now);

/// How long \p retryAfter holds a rung back: at most 10 minutes, never less than 0.
[[nodiscard]] std::chrono::milliseconds heldBack(std::chrono::seconds retryAfter);

/// The first moment of the calendar month (UTC) in which \p now lies.
[[nodiscard]] QDateTime monthStart(const QDateTime &now);

/// Whether a probe that costs may still be sent: \p spentCents this month against the budget.
[[nodiscard]] bool hasBudget(double spentCents, const Settings &settings);
