// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/options.h"

#include <QString>
#include <QStringList>

#include <optional>

struct Console;

/// What the tray program was asked for on its command line.
struct Startup {
    Options options;
    bool minimized = false;
    bool exitAfterStartup = false;
    std::optional<QString> demo; ///< The scenario to play; none: the real thing.
    std::optional<int> exitCode; ///< Set when it shall end right away.
};

/// Reads \p arguments (the program's name first). Prints help and what is wrong to \p console.
[[nodiscard]] Startup readStartup(const QStringList &arguments, Console &console);

/// Ends the program with a sentence, not a crash, when Qt finds no display to open.
void endPlainlyWithoutDisplay();
