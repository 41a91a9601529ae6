// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/decision.h"

#include <chrono>

/// How long until the next probe is due: after a bad one in the tuning's gaps, every 20 s in an
/// incident, while slow or with an incident on the page, else at the interval. Trouble on the
/// user's side is no reason to hurry, but a network that is away (15 s) or a refusal to be proven
/// (10 s) is; a machine that woke within the last minute looks for its network every second.
/// Never below 0; 0 before the first probe and right after a sleep.
[[nodiscard]] std::chrono::milliseconds nextProbeIn(const DecisionState &state, Moment now,
                                                    const Tuning &tuning);
