// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QString>

#include <chrono>
#include <optional>

/// Evidence against the provider (Observation::isFail()).
[[nodiscard]] bool isFailure(Observation::Outcome outcome);

/// Something that happened.
struct DecisionInput {
    enum class Kind {
        Probe, ///< A probe ended: outcome and rung are set.
        Page, ///< The status page was read: apiIncident is set.
        NewSettings, ///< Key, model or address changed: what stood against them is void.
        Woke, ///< The machine slept: what was known before may be so no more.
        Tick, ///< Only time has passed.
    };

    Kind kind = Kind::Tick;
    Observation::Outcome outcome = Observation::Outcome::Discarded;
    Observation::Rung rung = Observation::Rung::Message;
    std::optional<std::chrono::milliseconds> latency; ///< Of an ok; absent: never slow.
    std::optional<std::chrono::milliseconds> limitedFor; ///< Of a Limited, until its reset.
    QString model; ///< Empty on rungs without one.
    bool apiIncident = false; ///< The page has an open incident on the API's component.

    /// What the decision needs of \p seen. The latency is the time to the first token, else to the
    /// first byte: slow names or handshakes are not the provider's doing.
    [[nodiscard]] static DecisionInput of(const Observation &seen);
    [[nodiscard]] static DecisionInput page(bool apiIncident);
};

/// What came of one step.
struct DecisionStep {
    Q_GADGET
public:
    enum class Change {
        Checking, ///< Two fails close together: amber, not confirmed.
        Confirmed, ///< An incident began.
        Recovering, ///< Good again: green, watched for ten more minutes.
        Recovered, ///< The watch passed: the incident is over.
        Reopened, ///< A relapse while recovering: the same incident goes on.
        Slow, ///< Answers take much longer than usual.
        SlowOver,
        Stale, ///< No news for three intervals.
    };
    Q_ENUM(Change)

    std::optional<Change> change;
    /// Whether the change is worth an interruption: one alarm and one all-clear an incident (a
    /// second one at the very end if it relapsed after the first). An
    /// incident that was there from the start is shown, not announced.
    bool notify = false;
    std::chrono::milliseconds next{0}; ///< Until the next probe, from this step on; never < 0.
};
