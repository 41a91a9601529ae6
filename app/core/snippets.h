// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"
#include "core/testrequest.h"

#include <QString>

// A test request as a program with the vendor's own library. The key is not in it: the library
// reads ANTHROPIC_API_KEY (ANTHROPIC_AUTH_TOKEN for a bearer key) from the environment. No part of
// the request can end its quotes. Proxy, certificates and the deadline are left to the library.

/// For Python and `anthropic`.
[[nodiscard]] QString pythonSnippet(const TestRequest &asked, const Settings &settings);

/// For TypeScript and `@anthropic-ai/sdk`, as a module.
[[nodiscard]] QString typescriptSnippet(const TestRequest &asked, const Settings &settings);
