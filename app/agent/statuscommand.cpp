// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands.h"
#include "agent/console.h"
#include "agent/parsing.h"
#include "agent/running.h"
#include "core/names.h"
#include "core/wording.h"
#include "store/paths.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileSystemWatcher>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
/// How often wait looks for what no change of the directory tells: a program that was killed.
constexpr std::chrono::seconds lookAround{5};

QString textOf(const Verdict &verdict, const QDateTime &now)
{
    QString text = lightName(verdict.light) + u": "_s + verdict.headline + u'\n';
    if (verdict.since.isValid()) {
        text += u"Since %1 (%2).\n"_s.arg(timeInWords(verdict.since, now),
                                          inWords(now - verdict.since));
    }
    return verdict.advice.isEmpty() ? text : text + verdict.advice + u'\n';
}

void print(const Running &running, bool asJson, QTextStream &stream)
{
    if (asJson) {
        stream << QJsonDocument(running.report).toJson(QJsonDocument::Compact) << '\n';
    } else {
        stream << textOf(running.verdict, QDateTime::currentDateTimeUtc());
    }
    stream.flush();
}

Running look()
{
    return readRunning(runtimeDirectory(), QDateTime::currentDateTimeUtc());
}

/// Looks until the light \p isGood or \p timeout is over (none: for ever); returns what it saw
/// last.
Running waitFor(const std::function<bool(Verdict::Light)> &isGood,
                const std::optional<std::chrono::seconds> &timeout)
{
    Running seen = look();
    if (isGood(seen.verdict.light)) {
        return seen;
    }
    QEventLoop waiting;
    const auto lookAgain = [&] {
        seen = look();
        if (isGood(seen.verdict.light)) {
            waiting.quit();
        }
    };
    // The directory is made beforehand, so that there is something to watch.
    QDir().mkpath(runtimeDirectory());
    QFile::setPermissions(runtimeDirectory(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFileSystemWatcher watcher({runtimeDirectory()});
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &waiting, lookAgain);
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &waiting, lookAgain);
    timer.start(lookAround);
    QTimer end;
    end.setSingleShot(true);
    QObject::connect(&end, &QTimer::timeout, &waiting, &QEventLoop::quit);
    if (timeout) {
        end.start(*timeout);
    }
    lookAgain();
    if (!isGood(seen.verdict.light)) {
        waiting.exec();
    }
    return seen;
}
}

int runStatus(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Prints what the running program (telltale, or telltalectl agent) says, without asking\n"
        u"the API anew. The exit code names the cause; 8 when none runs or its news is old."_s);
    parser.addOption({u"json"_s, u"Print one JSON object instead of text."_s});
    if (const auto code = parseArguments(parser, arguments, console)) {
        return *code;
    }
    const Running running = look();
    print(running, parser.isSet(u"json"_s), console.out);
    return running.exitCode();
}

int runWait(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Returns once the running program says that the API is good. When none runs it waits\n"
        u"for one to start. Exit code 0 when it's good, 8 when the time is over."_s);
    parser.addOptions({
        {u"for"_s, u"What is good: green, or amber, which includes green (default green)."_s,
         u"LIGHT"_s, u"green"_s},
        {u"timeout"_s, u"How long at most, such as 90s, 30m, 1h, or never (default 30m)."_s,
         u"SPAN"_s, u"30m"_s},
        {u"json"_s, u"Print one JSON object instead of text."_s},
    });
    if (const auto code = parseArguments(parser, arguments, console)) {
        return *code;
    }
    const QString wanted = parser.value(u"for"_s);
    if (wanted != u"green" && wanted != u"amber") {
        console.err << u"--for takes green or amber, not \"%1\".\n"_s.arg(wanted.left(40));
        return exitUsage;
    }
    const QString span = parser.value(u"timeout"_s);
    const auto timeout = parseSpan(span);
    if (!timeout && span != u"never") {
        console.err << u"--timeout takes a span such as 90s, 30m or 1h, or never, not \"%1\".\n"_s
                           .arg(span.left(40));
        return exitUsage;
    }

    const auto isGood = [takesAmber = wanted == u"amber"](Verdict::Light light) {
        return light == Verdict::Light::Green || (takesAmber && light == Verdict::Light::Amber);
    };
    const Running seen = waitFor(isGood, timeout);
    print(seen, parser.isSet(u"json"_s), console.out);
    return isGood(seen.verdict.light) ? exitDone : exitCantTell;
}
