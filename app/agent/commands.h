// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

struct Console;

// One function a command of telltalectl. Each parses its own arguments (its name comes first),
// runs to its end and returns the exit code. All need a QCoreApplication.

[[nodiscard]] int runCheck(const QStringList &arguments, Console &console);
[[nodiscard]] int runExplain(const QStringList &arguments, Console &console);
[[nodiscard]] int runStatus(const QStringList &arguments, Console &console);
[[nodiscard]] int runWait(const QStringList &arguments, Console &console);
[[nodiscard]] int runCheckNow(const QStringList &arguments, Console &console);
[[nodiscard]] int runSnooze(const QStringList &arguments, Console &console);
[[nodiscard]] int runPrompt(const QStringList &arguments, Console &console);
[[nodiscard]] int runAgent(const QStringList &arguments, Console &console);
[[nodiscard]] int runTest(const QStringList &arguments, Console &console);
[[nodiscard]] int runHistory(const QStringList &arguments, Console &console);
[[nodiscard]] int runReplay(const QStringList &arguments, Console &console);
[[nodiscard]] int runSimulate(const QStringList &arguments, Console &console);
