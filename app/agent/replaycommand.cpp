// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands.h"
#include "agent/console.h"
#include "agent/parsing.h"
#include "core/replay.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 longestLine = qint64{64} * 1024;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Runs recorded observations, one JSON object a line, through the decision and prints\n"
        u"every change of state."_s);
    parser.addPositionalArgument(u"FILE"_s, u"The observations; - for standard input."_s);
    parser.addOption(
        {u"step"_s, u"Read standard input and answer every line at once with where it stands."_s});
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
    const bool step = parser.isSet(u"step"_s);
    const QStringList files = parser.positionalArguments();
    if (files.size() != (step ? 0 : 1)) {
        console.err << "replay takes one FILE, or --step and none.\n";
        return exitUsage;
    }

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
