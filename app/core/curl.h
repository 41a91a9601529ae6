// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "core/request.h"
#include "core/settings.h"

#include <QString>

/// \p request as a command for a POSIX shell; its deadline and the URL's user info are left out.
/// A header that carries a key holds $ANTHROPIC_API_KEY in its place, and no part of \p request
/// can end its quotes.
[[nodiscard]] QString curlCommand(const Request &request);

/// The request that \p seen was the answer to, as a command; empty when none was sent to the API
/// (requestOf(), requests.h). Proxy and certificates are left to curl.
[[nodiscard]] QString curlCommand(const Observation &seen, const Settings &settings, bool hasKey);
