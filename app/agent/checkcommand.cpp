// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands.h"
#include "agent/console.h"
#include "agent/parsing.h"
#include "agent/running.h"
#include "agent/verdicttext.h"
#include "core/report.h"
#include "core/verdictjson.h"
#include "core/versions.h"
#include "monitor/checkup.h"
#include "store/history.h"
#include "store/paths.h"

#include <QEventLoop>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
struct Checked {
    Verdict verdict;
    QList<Observation> seen;
};

/// Into the history only when it is certain to be about the same API as the rest in there.
void keep(const QList<Observation> &seen, const Options &options, Console &console)
{
    if (!options.dataDirectory) {
        return;
    }
    History history(*options.dataDirectory);
    if (!history.trouble().isEmpty()) {
        console.err << history.trouble() << '\n';
    }
    for (const Observation &each : seen) {
        history.add(each);
    }
}

QCommandLineOption runningOption()
{
    return {u"running"_s, u"Print what the running program says, without asking the API anew."_s};
}

Checked checkedUp(const Setup &setup)
{
    Checkup checkup(setup.settings, setup.key, Clock{});
    checkup.setSurroundings(setup.around);
    Checked result;
    QEventLoop waiting;
    QObject::connect(&checkup, &Checkup::finished, &waiting, [&](const Verdict &verdict) {
        result.verdict = verdict;
        waiting.quit();
    });
    checkup.start();
    waiting.exec();
    result.seen = checkup.seen();
    return result;
}

/// Everything but how the verdict is printed: \p print gets it and the moment.
template <typename Print>
int runCheckup(const QStringList &arguments, const QString &description, Console &console,
               const Print &print, const QList<QCommandLineOption> &more = {})
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    addSharedOptions(parser);
    parser.addOptions(more);
    if (const auto code = parseArguments(parser, arguments, console)) {
        return *code;
    }
    int exitCode = exitDone;
    const auto setup = prepare(parser, console, &exitCode);
    if (!setup) {
        return exitCode;
    }

    const Checked checked = checkedUp(*setup);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    keep(checked.seen, setup->options, console);
    if (setup->options.json) {
        console.out << QJsonDocument(toJson(checked.verdict, now)).toJson(QJsonDocument::Compact)
                    << '\n';
    } else {
        print(checked.verdict, now);
    }
    return exitCodeOf(checked.verdict);
}

/// What the running program says, without asking the API anew.
int explainRunning(const QStringList &arguments, const QString &description, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description);
    parser.addOptions({runningOption(), {u"json"_s, u"Print one JSON object instead of text."_s}});
    if (const auto code = parseArguments(parser, arguments, console)) {
        return *code;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Running running = readRunning(runtimeDirectory(), now);
    if (parser.isSet(u"json"_s)) {
        console.out << QJsonDocument(running.report).toJson(QJsonDocument::Compact) << '\n';
    } else {
        console.out << reportText(running.verdict, versionLines(), now);
    }
    return running.exitCode();
}
}

int runCheck(const QStringList &arguments, Console &console)
{
    const QString description
        = u"Climbs the ladder of probes once, asks a failure again after 1 s and 2 s, and prints\n"
          u"the verdict. The exit code names the cause."_s;
    return runCheckup(arguments, description, console,
                      [&](const Verdict &verdict, const QDateTime &now) {
                          console.out << verdictText(verdict, now);
                      });
}

int runExplain(const QStringList &arguments, Console &console)
{
    const QString description
        = u"Checks once and prints the verdict with all its evidence, to paste into a ticket.\n"
          u"Keys are masked. With --running it prints what the running program says instead."_s;
    if (arguments.contains(u"--running"_s)) {
        return explainRunning(arguments, description, console);
    }
    return runCheckup(arguments, description, console,
                      [&](const Verdict &verdict, const QDateTime &now) {
                          console.out << reportText(verdict, versionLines(), now);
                      },
                      {runningOption()});
}
