// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Where the history lives unless told otherwise: $XDG_DATA_HOME/telltale.
[[nodiscard]] QString dataDirectory();

/// The file in which the running program tells others its verdict:
/// $XDG_RUNTIME_DIR/telltale/state.json. Empty without such a directory.
[[nodiscard]] QString stateFilePath();
