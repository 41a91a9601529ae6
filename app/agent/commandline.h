// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// Runs what \p arguments (the program's name first) ask for; returns the exit code.
///
/// Needs a QCoreApplication; runs its event loop as long as the command takes.
[[nodiscard]] int runCommandLine(const QStringList &arguments);
