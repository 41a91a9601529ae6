// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/background.h"
#include "core/baseline.h"
#include "core/blame.h"
#include "core/decisionstep.h"
#include "core/observation.h"
#include "core/tally.h"
#include "core/tuning.h"
#include "core/verdict.h"

#include <chrono>
#include <optional>

/// Everything the decision remembers between two steps: a value of fixed size, no clock, no I/O.
/// Times are steady where the comment doesn't say utc.
struct DecisionState {
    Q_GADGET
public:
    enum class Stage {
        Quiet, ///< Nothing pending.
        Checking, ///< Failing and not yet confirmed.
        Incident, ///< Confirmed.
        Recovering, ///< Good again; a relapse reopens the same incident.
    };
    Q_ENUM(Stage)

    using Time = std::chrono::milliseconds;

    Stage stage = Stage::Quiet;
    int score = 0; ///< 0 to 200.
    int threshold = 60; ///< The score that confirms now.
    int slowScore = 0; ///< The same count for slow answers, 0 to 200.
    bool slow = false;
    bool red = false; ///< In an incident: at least half of the last 10 failed.
    bool apiIncident = false; ///< What the page said last.
    Time since{0}; ///< When light and cause became so; utc of Moment.
    Time incidentSince{0}; ///< utc when confirmed; 0 outside an incident.
    Verdict::Light light = Verdict::Light::Grey; ///< As of the last step.
    Verdict::Cause cause = Verdict::Cause::Unknown;

    Tally fails; ///< Since the first fail of the current or last spell.
    Tally slows;
    quint32 lastTen = 0; ///< A bit a probe (1: fail), newest lowest.
    int lastTenCount = 0;
    int chase = 0; ///< Probes since the first bad one that is followed up; 0: none.
    bool goodSinceStart = false; ///< A quick ok was seen since the program started.
    bool allClearTold = false; ///< This incident's recovery was announced already.
    bool relapsed = false; ///< This incident was reopened.
    bool stale = false;
    Observation::Outcome lastOutcome = Observation::Outcome::Ok;
    Observation::Rung lastRung = Observation::Rung::Edge;
    std::optional<Time> lastProbe; ///< Any outcome.
    std::optional<Time> lastNews; ///< Any outcome but Discarded.
    std::optional<Time> lastEvidence;
    std::optional<Time> lastOk;
    std::optional<Time> keyWorked; ///< Last ok on a rung that sends the key.
    std::optional<Time> recoveringSince;
    std::optional<Time> wokeAt; ///< Until something is heard after a sleep.

    Blame blame;
    Background background;
    Baseline baseline;

    bool operator==(const DecisionState &) const = default;

    /// Confirmed and not over, even if it looks good again.
    [[nodiscard]] bool isInIncident() const
    {
        return stage == Stage::Incident || stage == Stage::Recovering;
    }
};

/// Takes one input into \p state. Pure but for that argument: a few microseconds, no clock.
///
/// Evidence of Edge and above moves the score; Link and Control only tell of the network.
DecisionStep decide(DecisionState &state, const DecisionInput &input, Moment now,
                    const Tuning &tuning);

/// Light and cause at \p now; grey by itself after three intervals without news.
///
/// First match wins: no news; the network, interception, portal (grey, since nothing can be seen);
/// an incident confirmed by evidence not older than three intervals; key, request, billing, quota;
/// failing or slow or posted on the page. So a confirmed incident is never hidden by a trouble on
/// the user's side (which its evidence names besides), and an unconfirmed one never hides it.
[[nodiscard]] Verdict::Light lightOf(const DecisionState &state, Moment now, const Tuning &tuning);
[[nodiscard]] Verdict::Cause causeOf(const DecisionState &state, Moment now, const Tuning &tuning);

/// Whether the costly rung is worth asking: score at 20 or more, slow, posted, or an incident.
[[nodiscard]] bool isSuspicious(const DecisionState &state);
/// The rung to ask because of a refusal or a lack of money: the same again, to prove or refute it.
/// Once that is proven every other probe goes elsewhere (Edge for a bad key), since somebody must
/// still look at the provider.
[[nodiscard]] std::optional<Observation::Rung> refusedRung(const DecisionState &state);
/// The rung whose failure is being followed up.
[[nodiscard]] std::optional<Observation::Rung> failedRung(const DecisionState &state);
