// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/history.h"

#include <QCommandLineParser>
#include <QDateTime>

#include <memory>

struct Console;

/// Where a command that looks back finds what it looks at.
struct Lookback {
    std::unique_ptr<History> history; ///< Null when the command can't go on.
    QDateTime from; ///< UTC.
    QDateTime until; ///< Now; UTC.
    int exitCode = 0; ///< Without a history.
};

/// Tells \p parser of --since and --data-dir.
void addLookbackOptions(QCommandLineParser &parser);

/// Opens the history that \p parser names, else the usual one; none is made. What is wrong is
/// told to \p console.
[[nodiscard]] Lookback lookBack(const QCommandLineParser &parser, Console &console);
