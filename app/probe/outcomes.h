// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "probe/apierror.h"

#include <optional>

// The table "How one answer is read" in README.md, as far as it speaks of errors.

/// The outcome of an error answer of the API: \p status 400 and up, or 200 for an error inside a
/// stream, where the type alone speaks.
[[nodiscard]] Observation::Outcome outcomeOfError(int status, const ApiError &error);

/// The outcome when the request got no answer or lost it on the way, for a reason other than
/// certificate, plain text and proxy; \p begun says whether any of the answer had come.
[[nodiscard]] Observation::Outcome outcomeOfSilence(bool begun, std::optional<bool> controlGood);
