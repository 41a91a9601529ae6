// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/instance.h"
#include "agent/options.h"
#include "core/clock.h"
#include "courier/courier.h"
#include "store/settingsstore.h"

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

/// What the tray program begins with, be it the real thing or the demo.
struct Beginning {
    Clock clock;
    Settings settings;
    std::optional<SettingsStore> store; ///< None: changes are not saved.
    QString historyDirectory; ///< Empty: in memory.
    QMap<QString, QString> environment; ///< To look for traps in.
    Courier::Place courier; ///< Empty: nothing goes elsewhere.
    QStringList notices; ///< What the user should know of: a sentence each.
};

/// The real thing: saved settings with the options over them. What is wrong becomes a notice.
[[nodiscard]] Beginning beginningOf(const Options &options);

/// Names the program and reads its arguments. Prints help and what is wrong to \p console. From
/// then on the program ends with a sentence, not a crash, when Qt finds no display to open.
[[nodiscard]] Startup readStartup(int argc, char **argv, Console &console);

/// What makes sure that the program that \p startup asks for runs once.
[[nodiscard]] Instance instanceOf(const Startup &startup);

/// Makes \p instance the only one, unless \p startup ends anyway. When another one runs already
/// its window is raised (but not by a minimized start), and \p startup shall end: an exit code is
/// set, and \p console has a sentence about it.
void standBack(Instance &instance, Startup &startup, Console &console);
