// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/judge.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

/// A run of requests that began with a failed one.
struct Spell {
    qsizetype failed = 0;
    qsizetype total = 0; ///< 0: none failed lately.
    std::chrono::milliseconds lasted{0}; ///< From the first one's start to the last one's.
    qsizetype goodRun = 0; ///< Good ones at its end.
    QString got; ///< What the failed ones got: "HTTP 529", "no answer", ...
    std::optional<Observation> worst; ///< The newest of the failed ones.

    bool operator==(const Spell &) const = default;
};

/// The spell within the last 10 pieces of evidence of \p recent (oldest first).
[[nodiscard]] Spell spellOf(const QList<Observation> &recent);

/// "the last 3 of 3 requests got HTTP 529 in 47 s"; empty for an empty spell.
[[nodiscard]] QString spellInWords(const Spell &spell);

/// What judge() speaks of, found before it looks for words.
struct Finding {
    enum class Kind {
        Paused,
        Starting, ///< Nothing seen yet.
        Woke, ///< Nothing seen since the machine slept.
        Stale, ///< Nothing seen lately.
        Good,
        Blip, ///< Good, but the last request failed; too little for amber.
        Recovering, ///< Good, watched for a relapse.
        Posted, ///< The page reports trouble; the probes are good.
        Slow,
        Checking, ///< Failing, not confirmed.
        Confirmed,
        YourSide, ///< Network, interception, key, quota, billing or request.
        KeyUnclear, ///< Refused, but not proven to be the key's fault.
    };

    Kind kind = Kind::Starting;
    Verdict::Light light = Verdict::Light::Grey;
    Verdict::Cause cause = Verdict::Cause::Unknown;
    Spell spell;
    std::optional<Observation> culprit; ///< The answer spoken of; none when it is forgotten.

    bool operator==(const Finding &) const = default;
};

[[nodiscard]] Finding findingOf(const Situation &situation, const QDateTime &now);

/// The newest answer of any rung that has \p cause, as far as it is remembered.
[[nodiscard]] std::optional<Observation> newestOf(const Situation &situation, Verdict::Cause cause);
