// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apikey.h"
#include "core/testrequest.h"
#include "probe/answer.h"

/// \p answer as it was received, for people who want to see for themselves: status line, headers
/// (names in lower case), the first 64 Ki characters of the body. What looks like a key, \p key
/// itself and the values of cookies are masked, characters that don't show are spelled "<U+202E>".
[[nodiscard]] RawAnswer rawOf(const Answer &answer, const ApiKey &key);
