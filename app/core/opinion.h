// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/decision.h"

/// Light and cause together.
struct Opinion {
    Verdict::Light light;
    Verdict::Cause cause;
};

/// What lightOf() and causeOf() tell.
[[nodiscard]] Opinion opinionOf(const DecisionState &state, Moment now, const Tuning &tuning);

/// Whether \p time is set and not yet three intervals ago.
[[nodiscard]] bool isFresh(const std::optional<std::chrono::milliseconds> &time, Moment now,
                           const Tuning &tuning);
