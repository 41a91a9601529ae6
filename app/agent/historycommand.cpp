// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands.h"
#include "agent/console.h"
#include "agent/csv.h"
#include "agent/parsing.h"
#include "core/verdictjson.h"
#include "store/history.h"
#include "store/paths.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Prints what was seen, oldest first."_s);
    parser.addOptions({
        {u"since"_s, u"How far back: a number and s, m, h, d or w (default 30d)."_s, u"SPAN"_s,
         u"30d"_s},
        {u"format"_s, u"csv or jsonl (default csv)."_s, u"FORMAT"_s, u"csv"_s},
        {u"data-dir"_s, u"Directory of the history instead of the usual one."_s, u"DIR"_s},
        {u"json"_s, u"The same as --format jsonl."_s},
    });
}

void printAll(const QList<Observation> &seen, const QString &format, QTextStream &out)
{
    if (format == u"csv") {
        out << csvHeader() << '\n';
    }
    for (const Observation &each : seen) {
        out << (format == u"csv"
                    ? csvLine(each)
                    : QString::fromUtf8(QJsonDocument(toJson(each)).toJson(QJsonDocument::Compact)))
            << '\n';
    }
}
}

int runHistory(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto code = parseArguments(parser, arguments, console)) {
        return *code;
    }
    const auto span = parseSpan(parser.value(u"since"_s));
    if (!span) {
        console.err << "--since takes a span such as 30d, 12h or 45m, not \""
                    << parser.value(u"since"_s).left(40) << "\".\n";
        return exitUsage;
    }
    const QString format = parser.isSet(u"json"_s) ? u"jsonl"_s : parser.value(u"format"_s);
    if (format != u"csv" && format != u"jsonl") {
        console.err << "--format takes csv or jsonl, not \"" << format.left(40) << "\".\n";
        return exitUsage;
    }

    const QString directory
        = parser.isSet(u"data-dir"_s) ? parser.value(u"data-dir"_s) : dataDirectory();
    if (!QFileInfo::exists(directory)) {
        console.err << "There is no history yet: \"" << directory << "\" does not exist.\n";
        return exitConfiguration;
    }
    const History history(directory);
    if (!history.trouble().isEmpty()) {
        console.err << history.trouble() << '\n';
        return exitConfiguration;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    printAll(history.observations({.from = now.addSecs(-span->count()), .most = 10'000'000}),
             format, console.out);
    return exitDone;
}
