// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/csv.h"

#include "core/names.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front())) {
        text.prepend(u'\'');
    }
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n')) {
        text.replace(u'"', u"\"\""_s);
        return u'"' + text + u'"';
    }
    return text;
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
