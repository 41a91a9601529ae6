// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands.h"
#include "agent/console.h"
#include "agent/hindsighttext.h"
#include "agent/lookback.h"
#include "agent/parsing.h"
#include "core/replay.h"
#include "store/settingsstore.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 longestLine = qint64{64} * 1024;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Runs recorded observations, one JSON object a line, through the decision and prints\n"
        u"every change of state.\n\n"
        u"With --from-history it runs your own past through each preset instead (fast, balanced,\n"
        u"calm, saver; with the interval that you set) and prints what each would have made of "
        u"it:\n"
        u"alarms, their delay, probes a day, and how long the light would have been red or amber.\n"
        u"Nothing is known of the time between two recorded probes: one failure never counts\n"
        u"twice, so a preset that asks more often than was recorded may have told sooner than it\n"
        u"looks, or told of blips that nobody saw. Times without probes are left out."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The observations; - for standard input."_s);
    parser.addOptions({
        {u"step"_s, u"Read standard input and answer every line at once with where it stands."_s},
        {u"from-history"_s, u"Try the presets on what was recorded here."_s},
        {u"json"_s, u"With --from-history: one JSON object instead of the table."_s},
    });
    addLookbackOptions(parser);
}

/// What is wrong with how the options go together; empty when fine.
QString misuse(const QCommandLineParser &parser)
{
    const bool looksBack = parser.isSet(u"from-history"_s);
    const bool step = parser.isSet(u"step"_s);
    const qsizetype files = parser.positionalArguments().size();
    if (looksBack) {
        return step || files > 0 ? u"replay --from-history takes neither FILE nor --step."_s
                                 : QString();
    }
    for (const QString &option : {u"since"_s, u"data-dir"_s, u"json"_s}) {
        if (parser.isSet(option)) {
            return u"--%1 goes with --from-history only."_s.arg(option);
        }
    }
    return files == (step ? 0 : 1) ? QString() : u"replay takes one FILE, or --step and none."_s;
}

int replayHistory(const QCommandLineParser &parser, Console &console)
{
    const Lookback lookback = lookBack(parser, console);
    if (!lookback.history) {
        return lookback.exitCode;
    }
    const Past past{.seen = lookback.history->observations({.from = lookback.from,
                                                            .until = lookback.until,
                                                            .most = 10'000'000,
                                                            .service = Service{}.id}),
                    .page = lookback.history->pageTurns(lookback.from, lookback.until)};
    if (past.seen.isEmpty()) {
        console.err << "Nothing was recorded in the last " << parser.value(u"since"_s) << ".\n";
        return exitConfiguration;
    }
    const SettingsStore::Loaded saved = SettingsStore().load();
    for (const QString &trouble : saved.trouble) {
        console.err << trouble << '\n';
    }
    const PresetTrials trials = tryPresets(past, saved.settings);
    if (parser.isSet(u"json"_s)) {
        console.out << QJsonDocument(toJson(trials)).toJson(QJsonDocument::Compact) << '\n';
    } else {
        console.out << hindsightText(trials);
    }
    return exitDone;
}

/// A line each; flushed, since somebody may wait for the answer to send the next line.
void print(const QList<QJsonObject> &objects, QTextStream &out)
{
    for (const QJsonObject &each : objects) {
        out << QJsonDocument(each).toJson(QJsonDocument::Compact) << Qt::endl;
    }
}

/// Feeds \p input to its end; returns how many lines were wrong.
int replayAll(QFile &input, bool step, Console &console)
{
    Replay replay;
    int number = 0;
    int wrong = 0;
    for (QByteArray line; !(line = input.readLine(longestLine + 2)).isEmpty();) {
        ++number;
        const Replay::Answer answer = replay.feed(line.trimmed());
        if (!answer.error.isEmpty()) {
            ++wrong;
            console.err << "Line " << number << ": " << answer.error << Qt::endl;
            continue;
        }
        print(step ? QList<QJsonObject>{answer.step} : answer.changes, console.out);
    }
    return wrong;
}
}

int runReplay(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto code = parseArguments(parser, arguments, console)) {
        return *code;
    }
    if (const QString wrong = misuse(parser); !wrong.isEmpty()) {
        console.err << wrong << '\n';
        return exitUsage;
    }
    if (parser.isSet(u"from-history"_s)) {
        return replayHistory(parser, console);
    }

    const bool step = parser.isSet(u"step"_s);
    const QStringList files = parser.positionalArguments();
    QFile input;
    const bool isOpen = step || files.constFirst() == u"-"
        ? input.open(stdin, QIODevice::ReadOnly)
        : (input.setFileName(files.constFirst()), input.open(QIODevice::ReadOnly));
    if (!isOpen) {
        console.err << "\"" << files.constFirst() << "\" can't be read: " << input.errorString()
                    << ".\n";
        return exitConfiguration;
    }
    return replayAll(input, step, console) == 0 ? exitDone : exitConfiguration;
}
