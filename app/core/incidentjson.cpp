// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/incidentjson.h"

#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue orNull(const std::optional<seconds> &span)
{
    return span ? QJsonValue(static_cast<qint64>(span->count())) : QJsonValue();
}
}

QString comparisonName(ComparedIncident::Kind kind)
{
    switch (kind) {
    case ComparedIncident::Kind::WeFirst:
        return u"we_first"_s;
    case ComparedIncident::Kind::PageFirst:
        return u"page_first"_s;
    case ComparedIncident::Kind::OnlyWe:
        return u"only_we"_s;
    case ComparedIncident::Kind::OnlyPage:
        return u"only_page"_s;
    case ComparedIncident::Kind::NotWatched:
        return u"not_watched"_s;
    }
    return {};
}

QJsonObject toJson(const ComparedIncident &compared)
{
    return {{u"kind"_s, comparisonName(compared.kind)},
            {u"began"_s, orNull(compared.began)},
            {u"ended"_s, orNull(compared.ended)},
            {u"duration_s"_s, orNull(durationOf(compared))},
            {u"knew_at"_s, orNull(compared.knewAt)},
            {u"page_said_at"_s, orNull(compared.pageSaidAt)},
            {u"lead_s"_s, orNull(compared.lead)},
            {u"title"_s, orNull(compared.title)},
            {u"page_title"_s, orNull(compared.pageTitle)},
            {u"page_id"_s, orNull(compared.pageId)}};
}

std::optional<seconds> durationOf(const ComparedIncident &compared)
{
    if (!compared.began.isValid() || !compared.ended.isValid()) {
        return std::nullopt;
    }
    return std::max(std::chrono::round<seconds>(compared.ended - compared.began), seconds{0});
}
