// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands.h"
#include "agent/console.h"
#include "agent/instance.h"
#include "agent/parsing.h"
#include "agent/wishes.h"
#include "core/wording.h"
#include "store/paths.h"

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::seconds patience{5};

/// Asks the running program for \p word; prints \p done, or what came instead.
int askFor(const QByteArray &word, const QString &done, Console &console)
{
    const auto holder = runningIn(runtimeDirectory());
    if (!holder) {
        console.err << "No Telltale is running, so there is nobody to ask.\n";
        return exitCantTell;
    }
    const auto answer = ask(runtimeDirectory(), word, patience);
    if (!answer) {
        console.err << nameOf(*holder) << " runs, but doesn't answer.\n";
        return exitCantTell;
    }
    if (*answer != "ok") {
        console.err << QString::fromUtf8(*answer) << '\n';
        return exitConfiguration;
    }
    console.out << done << '\n';
    return exitDone;
}
}

int runCheckNow(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Has the running program ask the API and the status page at once; a pause ends.\n"
        u"'telltalectl status' tells what came of it; 'telltalectl check' asks by itself."_s);
    if (const auto code = parseArguments(parser, arguments, console)) {
        return *code;
    }
    return askFor("check", u"It checks now."_s, console);
}

int runSnooze(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Has the running program alert nobody for a while. It goes on watching."_s);
    parser.addPositionalArgument(
        u"span"_s, u"How long, such as 90s, 30m or 1h (default), 7d at most; off ends it."_s,
        u"[SPAN|off]"_s);
    if (const auto code = parseArguments(parser, arguments, console)) {
        return *code;
    }
    const QStringList given = parser.positionalArguments();
    const QString text = given.value(0, u"1h"_s);
    const auto span = text == u"off" ? std::chrono::seconds{0} : parseSpan(text);
    if (given.size() > 1 || !span || *span > Wishes::longestSnooze) {
        console.err
            << u"It takes one span such as 90s, 30m or 1h, 7d at most, or off, not \"%1\".\n"_s.arg(
                   given.join(u' ').left(40));
        return exitUsage;
    }
    const bool isOff = *span == std::chrono::seconds{0};
    return askFor("snooze " + QByteArray::number(qint64{span->count()}),
                  isOff ? u"It alerts again."_s : u"It alerts nobody for %1."_s.arg(inWords(*span)),
                  console);
}
