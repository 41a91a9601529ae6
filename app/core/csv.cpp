// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/csv.h"

#include "core/incidentjson.h"
#include "core/names.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front())) {
        text.prepend(u'\'');
    }
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n')
        || text.contains(u'\r')) {
        text.replace(u'"', u"\"\""_s);
        return u'"' + text + u'"';
    }
    return text;
}

QString secondsIn(const std::optional<std::chrono::seconds> &span)
{
    return span ? QString::number(span->count()) : QString();
}

QString instant(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString milliseconds(Phases::Span span)
{
    return span ? QString::number(static_cast<double>(span->count()) / 1000.0, 'f', 3) : QString();
}
}

QString csvHeader()
{
    return u"at,rung,outcome,http_status,error_type,error_code,request_id,model,edge,name_ms,"
           "connect_ms,tls_ms,first_byte_ms,first_token_ms,server_ms,total_ms"_s;
}

QString csvLine(const Observation &seen)
{
    const Phases &phases = seen.phases;
    return QStringList{
        seen.at.toString(Qt::ISODateWithMs),
        rungName(seen.rung),
        outcomeName(seen.outcome),
        seen.httpStatus > 0 ? QString::number(seen.httpStatus) : QString(),
        cell(seen.errorType),
        cell(seen.errorCode),
        cell(seen.requestId),
        cell(seen.model),
        cell(seen.edge),
        milliseconds(phases.name),
        milliseconds(phases.connect),
        milliseconds(phases.tls),
        milliseconds(phases.firstByte),
        milliseconds(phases.firstToken),
        milliseconds(phases.server),
        milliseconds(phases.total),
    }
        .join(u',');
}

QString incidentCsvHeader()
{
    return u"kind,began,ended,duration_s,knew_at,page_said_at,lead_s,title,page_title,page_id"_s;
}

QString incidentCsvLine(const ComparedIncident &compared)
{
    return QStringList{
        comparisonName(compared.kind),   instant(compared.began),  instant(compared.ended),
        secondsIn(durationOf(compared)), instant(compared.knewAt), instant(compared.pageSaidAt),
        secondsIn(compared.lead),        cell(compared.title),     cell(compared.pageTitle),
        cell(compared.pageId),
    }
        .join(u',');
}
