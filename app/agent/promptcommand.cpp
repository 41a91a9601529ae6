// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands.h"
#include "agent/console.h"
#include "agent/parsing.h"
#include "agent/prompttext.h"
#include "agent/running.h"
#include "store/paths.h"

using namespace Qt::StringLiterals;

int runPrompt(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Prints the running program's light in a few characters, for a shell's prompt or a "
        u"status\n"
        u"bar, within a few milliseconds: a disc is green, a triangle amber, a square red, a ring\n"
        u"can't tell. Nothing when none runs. The exit code is 0."_s);
    parser.addOption({u"format"_s,
                      u"For whom: "_s + promptFormatNames().join(u", "_s) + u" (default plain)."_s,
                      u"FORM"_s, u"plain"_s});
    if (const auto code = parseArguments(parser, arguments, console)) {
        return *code;
    }
    const auto format = promptFormatFromName(parser.value(u"format"_s));
    if (!format) {
        console.err << u"--format takes %1, not \"%2\".\n"_s.arg(
            promptFormatNames().join(u", "_s), parser.value(u"format"_s).left(40));
        return exitUsage;
    }
    const Running running = readRunning(runtimeDirectory(), QDateTime::currentDateTimeUtc());
    console.out << promptText(running, *format);
    return exitDone;
}
