// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Where the history lives unless told otherwise: $XDG_DATA_HOME/telltale.
[[nodiscard]] QString dataDirectory();

/// Where the running program can be found and tells its verdict: $XDG_RUNTIME_DIR/telltale, else
/// /run/user/UID/telltale where that is there (cron sets no variables), else "run" in the history's
/// usual place.
[[nodiscard]] QString runtimeDirectory();
