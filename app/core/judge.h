// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/decision.h"
#include "core/service.h"
#include "core/settings.h"
#include "core/verdict.h"

#include <array>
#include <optional>

/// All that judge() looks at. Gathered by monitor/, made by hand in tests.
struct Situation {
    Service service;
    Settings settings;
    bool hasKey = false;
    DecisionState decision; ///< Says light and cause; judge() only finds the words.
    QList<Observation> recent; ///< The last 30 of the rungs Edge and up, oldest first.
    std::array<std::optional<Observation>, 6> latest; ///< Newest per rung, by Rung's value.
    std::array<std::optional<Observation>, 6> latestOk; ///< Newest good one per rung.
    RateLimits limits; ///< The newest told by any answer.
    std::optional<std::chrono::seconds>
        clockSkew; ///< Our clock minus the newest `Date` of any answer.
    PageReport page;
    QStringList traps; ///< From trapsOf() (traps.h).
    std::optional<std::chrono::seconds> lead; ///< From leadOver() (incident.h).
    QString successor; ///< To name when the probed model is gone; empty when unknown.
    QDateTime pausedUntil; ///< Invalid when not paused.
    QDateTime nextProbeAt; ///< Invalid when none is planned.
};

/// Puts the situation at \p now into words. Pure: same arguments, same verdict.
///
/// Light and cause are those of the decision's last step; only while paused they are grey and
/// unknown. In a confirmed incident that the page, being readable, doesn't report, the lead is the
/// time since the confirmation. Other texts name times rather than ages, so that a verdict differs
/// from the one before only when there is news; ages of proofs are left to whoever shows them.
[[nodiscard]] Verdict judge(const Situation &situation, const QDateTime &now);
