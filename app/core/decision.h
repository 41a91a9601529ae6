// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "core/settings.h"

#include <array>
#include <chrono>
#include <optional>

/// How the decision follows failures. README.md, "How it decides", states these defaults.
struct Tuning {
    std::chrono::seconds interval{60}; ///< Between probes in quiet times.
    std::array<std::chrono::seconds, 3> gaps{
        std::chrono::seconds{15}, std::chrono::seconds{30},
        std::chrono::seconds{10}}; ///< After a fail; the last repeats.
    std::chrono::seconds incidentInterval{20};
    std::chrono::minutes recovery{10}; ///< How long "recovering" lasts.
    int threshold = 60; ///< Score that confirms, before background (0.5 %) is learned.
    int slowThreshold = 80;

    bool operator==(const Tuning &) const = default;
};

/// The tuning of a preset; \p interval is the user's for quiet times.
[[nodiscard]] Tuning tuningOf(Settings::Preset preset, std::chrono::seconds interval);

/// Two readings of one instant: \c steady for intervals, \c utc for people.
struct Moment {
    std::chrono::milliseconds steady{0};
    std::chrono::milliseconds utc{0}; ///< Since the epoch.
};

/// Everything the decision remembers between two steps: a value of fixed size, no clock, no I/O.
struct DecisionState {
    enum class Stage {
        Quiet, ///< Nothing pending.
        Checking, ///< Failing and not yet confirmed.
        Incident, ///< Confirmed.
        Recovering, ///< Good again; a relapse reopens the same incident.
    };

    Stage stage = Stage::Quiet;
    int score = 0;
    int threshold = 60;
    bool slow = false;
    std::chrono::milliseconds since{0}; ///< When light and cause became so; utc of Moment.
    std::chrono::milliseconds incidentSince{0}; ///< utc when confirmed; 0 outside an incident.
};
