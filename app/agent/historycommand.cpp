// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands.h"
#include "agent/console.h"
#include "agent/lookback.h"
#include "agent/parsing.h"
#include "core/csv.h"
#include "core/incidentjson.h"
#include "core/verdictjson.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Prints what was seen, oldest first.\n\n"
        u"With --incidents what was confirmed instead, and what the status page said about it:\n"
        u"kind (we_first, page_first, only_we, only_page, not_watched), began, ended, duration_s,\n"
        u"knew_at, page_said_at, lead_s (positive: Telltale was first), title, page_title, page_id."_s);
    parser.addOptions({
        {u"incidents"_s, u"Incidents, with the lead over the status page, instead of probes."_s},
        {u"format"_s, u"csv or jsonl (default csv)."_s, u"FORMAT"_s, u"csv"_s},
        {u"json"_s, u"The same as --format jsonl."_s},
    });
    addLookbackOptions(parser);
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void print(const QList<Observation> &seen, bool csv, QTextStream &out)
{
    if (csv) {
        out << csvHeader() << '\n';
    }
    for (const Observation &each : seen) {
        out << (csv ? csvLine(each) : QString::fromUtf8(line(toJson(each)))) << '\n';
    }
}

void print(const QList<ComparedIncident> &compared, bool csv, QTextStream &out)
{
    if (csv) {
        out << incidentCsvHeader() << '\n';
    }
    for (const ComparedIncident &each : compared) {
        out << (csv ? incidentCsvLine(each) : QString::fromUtf8(line(toJson(each)))) << '\n';
    }
}

/// All are compared, lest one be parted from its post at the border; those over by then are not
/// told.
QList<ComparedIncident> incidentsSince(const History &history, const QDateTime &from)
{
    QList<ComparedIncident> compared = comparedIncidents(
        history.incidents({}, {}), [&history](const QDateTime &begin, const QDateTime &end) {
            return history.wasWatched(begin, end);
        });
    compared.removeIf([&from](const ComparedIncident &each) {
        return each.ended.isValid() && each.ended < from;
    });
    return compared;
}
}

int runHistory(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto code = parseArguments(parser, arguments, console)) {
        return *code;
    }
    const QString format = parser.isSet(u"json"_s) ? u"jsonl"_s : parser.value(u"format"_s);
    if (format != u"csv" && format != u"jsonl") {
        console.err << "--format takes csv or jsonl, not \"" << format.left(40) << "\".\n";
        return exitUsage;
    }

    const Lookback past = lookBack(parser, console);
    if (!past.history) {
        return past.exitCode;
    }
    const bool csv = format == u"csv";
    if (parser.isSet(u"incidents"_s)) {
        print(incidentsSince(*past.history, past.from), csv, console.out);
    } else {
        const auto seen = past.history->observations({.from = past.from, .most = 10'000'000});
        print(seen, csv, console.out);
    }
    return exitDone;
}
