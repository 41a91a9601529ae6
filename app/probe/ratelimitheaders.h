// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ratelimits.h"
#include "probe/answer.h"

#include <chrono>
#include <optional>

/// Every allowance in the headers of \p answer: `anthropic-ratelimit-*` and
/// `anthropic-priority-*`; of the rest with "ratelimit" in the name at most 32, plain, as they are.
[[nodiscard]] RateLimits readRateLimits(const Answer &answer);

/// From \p now until the last of the used-up allowances is filled again; none when none is used
/// up or its reset is not told. Never negative.
[[nodiscard]] std::optional<std::chrono::seconds> untilReset(const RateLimits &limits,
                                                             const QDateTime &now);
