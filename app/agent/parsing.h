// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/options.h"
#include "core/apikey.h"
#include "core/traps.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

struct Console;

/// Parses \p arguments of the command they begin with. Prints help or what is wrong, and returns
/// the exit code when the command shall end now, else none.
[[nodiscard]] std::optional<int> parseArguments(QCommandLineParser &parser,
                                                const QStringList &arguments, Console &console);

/// "30d", "12h", "45m", "90s", "2w" as a time span above zero; none for anything else.
[[nodiscard]] std::optional<std::chrono::seconds> parseSpan(const QString &text);

/// What a command that probes begins with.
struct Setup {
    Settings settings; ///< Saved ones with the options put over them.
    Options options;
    ApiKey key; ///< From ANTHROPIC_API_KEY, a systemd credential, or the keyring; may be empty.
    Surroundings around; ///< The environment and the key, for trapsOf().
};

/// Reads settings, options, environment and key. Prints what is wrong to \p console and sets
/// \p exitCode when the command can't go on (then none is returned).
[[nodiscard]] std::optional<Setup> prepare(const QCommandLineParser &parser, Console &console,
                                           int *exitCode);
