// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"

#include <array>
#include <chrono>

/// What a fail adds to the score; an ok takes 1 away.
inline constexpr int failStep = 20;

/// The score that makes the light amber: two fails close together.
inline constexpr int checkingScore = 38;

/// How the decision follows failures. README.md, "How it decides", states these defaults.
struct Tuning {
    std::chrono::seconds interval{60}; ///< Between probes in quiet times.
    std::array<std::chrono::seconds, 3> gaps{
        std::chrono::seconds{15}, std::chrono::seconds{30},
        std::chrono::seconds{10}}; ///< After a fail; the last repeats.
    std::chrono::seconds incidentInterval{20};
    std::chrono::minutes recovery{10}; ///< How long "recovering" lasts.
    int threshold = 60; ///< Score that confirms, at a background of 0.5 %.
    int slowThreshold = 80;
    std::chrono::seconds refusalGap{10}; ///< Two refusals this far apart blame the key.

    bool operator==(const Tuning &) const = default;
};

/// The tuning of a preset; \p interval is the user's for quiet times (Saver doubles it).
[[nodiscard]] Tuning tuningOf(Settings::Preset preset, std::chrono::seconds interval);

/// Two readings of one instant: \c steady for intervals, \c utc for people.
struct Moment {
    std::chrono::milliseconds steady{0};
    std::chrono::milliseconds utc{0}; ///< Since the epoch.
};
