// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "core/verdict.h"

#include <array>
#include <chrono>
#include <optional>

/// Own network, portal or interception: nothing of the API can be seen.
[[nodiscard]] bool isNetworkTrouble(Observation::Outcome outcome);

/// The troubles on the user's side that stand: per rung the last answer that was no evidence about
/// the provider, until another answer refutes it. Times are steady.
struct Blame {
    /// One rung's trouble. Ok: none.
    struct Standing {
        Observation::Outcome outcome = Observation::Outcome::Ok;
        std::chrono::milliseconds first{0}; ///< When it was first seen without a break.
        std::chrono::milliseconds last{0};
        std::chrono::milliseconds until{0}; ///< Limited ends by itself then; 0: not.
        bool operator==(const Standing &) const = default;
    };

    std::array<Standing, 6> rungs{}; ///< By Rung's value.

    bool operator==(const Blame &) const = default;

    /// Takes an answer in. Ok on a rung refutes the troubles of that rung and those below it; any
    /// answer from the API refutes network, portal and interception; one that got past the
    /// check of the key refutes Refused. \p lasts is how long a Limited stands, 60 s when absent.
    void note(Observation::Rung rung, Observation::Outcome outcome, std::chrono::milliseconds now,
              std::optional<std::chrono::milliseconds> lasts = {});

    /// Drops the limits whose time has come.
    void expire(std::chrono::milliseconds now);
    /// Key, model or address are others now: only troubles of the network stay.
    void forgetSettings();

    /// Troubles of the network and limits are void: only what the user must mend stays.
    void forgetPassing();

    /// Network or Interception while one stands, else None.
    [[nodiscard]] Verdict::Cause network() const;
    /// Key, Request, Billing or Quota, the first of them that stands, else None. Key needs two
    /// refusals at least \p apart; a single one alone is Unknown.
    [[nodiscard]] Verdict::Cause ownSide(std::chrono::milliseconds apart) const;
    /// Two refusals at least \p apart, on the same rung or on others.
    [[nodiscard]] bool isKeyProven(std::chrono::milliseconds apart) const;
    /// The lowest rung with that outcome standing.
    [[nodiscard]] std::optional<Observation::Rung> rungOf(Observation::Outcome outcome) const;
};
