// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextStream>

#include <cstdio>

/// Where a command talks to: answers to \c out, everything else to \c err.
struct Console {
    QTextStream out{stdout};
    QTextStream err{stderr};
};

/// Exit codes that no verdict gives (those are exitCodeOf()'s, verdictjson.h).
constexpr int exitDone = 0;
constexpr int exitConfiguration = 7; ///< The same code as a wrong request: the user's to mend.
constexpr int exitCantTell = 8; ///< As exitCodeOf(): nobody to ask, or not in time.
constexpr int exitUsage = 64; ///< EX_USAGE of sysexits.h.
