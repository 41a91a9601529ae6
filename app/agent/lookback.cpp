// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/lookback.h"

#include "agent/console.h"
#include "agent/parsing.h"
#include "store/paths.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

void addLookbackOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"since"_s, u"How far back: a number and s, m, h, d or w (default 30d)."_s, u"SPAN"_s,
         u"30d"_s},
        {u"data-dir"_s, u"Directory of the history instead of the usual one."_s, u"DIR"_s},
    });
}

Lookback lookBack(const QCommandLineParser &parser, Console &console)
{
    const auto span = parseSpan(parser.value(u"since"_s));
    if (!span) {
        console.err << "--since takes a span such as 30d, 12h or 45m, not \""
                    << parser.value(u"since"_s).left(40) << "\".\n";
        return {.exitCode = exitUsage};
    }
    const QString directory
        = parser.isSet(u"data-dir"_s) ? parser.value(u"data-dir"_s) : dataDirectory();
    if (!QFileInfo::exists(directory)) {
        console.err << "There is no history yet: \"" << directory << "\" does not exist.\n";
        return {.exitCode = exitConfiguration};
    }
    auto history = std::make_unique<History>(directory);
    if (!history->trouble().isEmpty()) {
        console.err << history->trouble() << '\n';
        return {.exitCode = exitConfiguration};
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {.history = std::move(history), .from = now.addSecs(-span->count()), .until = now};
}
