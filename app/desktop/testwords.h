// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QString>

/// What a test used, cost and left of the limits, in a few words; each empty when not known.
[[nodiscard]] QString tokensText(const Observation &seen);
[[nodiscard]] QString priceText(const Observation &seen);
[[nodiscard]] QString limitsText(const RateLimits &limits);
