// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verdictjson.h"

#include "core/names.h"
#include "core/pagequery.h"

#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue milliseconds(const Phases::Span &span)
{
    return span ? QJsonValue(static_cast<double>(span->count()) / 1000.0) : QJsonValue();
}

QJsonValue age(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid()) {
        return {};
    }
    return QJsonValue(static_cast<qint64>(std::max(now - at, 0ms) / 1s));
}

template <typename List, typename Convert>
QJsonArray arrayOf(const List &list, Convert convert)
{
    QJsonArray array;
    for (const auto &value : list) {
        array.append(convert(value));
    }
    return array;
}

QJsonObject toJson(const Phases &phases)
{
    return {{u"name"_s, milliseconds(phases.name)},
            {u"connect"_s, milliseconds(phases.connect)},
            {u"tls"_s, milliseconds(phases.tls)},
            {u"first_byte"_s, milliseconds(phases.firstByte)},
            {u"first_token"_s, milliseconds(phases.firstToken)},
            {u"server"_s, milliseconds(phases.server)},
            {u"total"_s, milliseconds(phases.total)}};
}

QJsonObject toJson(const RateLimit &limit)
{
    return {{u"limit"_s, orNull(limit.limit)},
            {u"remaining"_s, orNull(limit.remaining)},
            {u"reset"_s, orNull(limit.reset)}};
}

QJsonObject toJson(const PageReport::Component &component)
{
    return {{u"id"_s, component.id},
            {u"name"_s, component.name},
            {u"status"_s, statusName(component.status)}};
}

QJsonObject toJson(const PageReport::Incident &incident)
{
    return {{u"id"_s, incident.id},
            {u"name"_s, incident.name},
            {u"status"_s, orNull(incident.status)},
            {u"impact"_s, orNull(incident.impact)},
            {u"started_at"_s, orNull(incident.startedAt)}};
}

QJsonObject maintenanceToJson(const PageReport::Incident &maintenance)
{
    QJsonObject object = toJson(maintenance);
    object.insert(u"scheduled_for"_s, orNull(maintenance.scheduledFor));
    object.insert(u"scheduled_until"_s, orNull(maintenance.scheduledUntil));
    return object;
}

QJsonObject toJson(const PageReport &page, const QDateTime &now, const Service &service)
{
    const auto *api = page.isReadable() ? apiComponent(page, service) : nullptr;
    const auto toObject = [](const auto &value) { return toJson(value); };
    return {{u"readable"_s, page.isReadable()},
            {u"age_s"_s, age(page.newsAt, now)},
            {u"indicator"_s,
             page.isReadable() ? QJsonValue(indicatorName(page.indicator)) : QJsonValue()},
            {u"api_component"_s, api ? QJsonValue(statusName(api->status)) : QJsonValue()},
            {u"components"_s, arrayOf(page.components, toObject)},
            {u"incidents"_s, arrayOf(page.incidents, toObject)},
            {u"maintenance"_s, arrayOf(page.maintenance, maintenanceToJson)}};
}

QJsonObject toJson(const Verdict::Exonerated &exonerated, const QDateTime &now)
{
    return {{u"what"_s, exonerated.what},
            {u"text"_s, exonerated.text},
            {u"age_s"_s, age(exonerated.provenAt, now)}};
}
}

QJsonObject toJson(const Observation &seen)
{
    return {{u"at"_s, orNull(seen.at)},
            {u"rung"_s, rungName(seen.rung)},
            {u"outcome"_s, outcomeName(seen.outcome)},
            {u"http_status"_s, seen.httpStatus > 0 ? QJsonValue(seen.httpStatus) : QJsonValue()},
            {u"error_type"_s, orNull(seen.errorType)},
            {u"error_code"_s, orNull(seen.errorCode)},
            {u"request_id"_s, orNull(seen.requestId)},
            {u"model"_s, orNull(seen.model)},
            {u"edge"_s, orNull(seen.edge)},
            {u"ms"_s, toJson(seen.phases)}};
}

QJsonObject toJson(const RateLimits &limits)
{
    return {{u"requests"_s, toJson(limits.requests)},
            {u"input_tokens"_s, toJson(limits.inputTokens)},
            {u"output_tokens"_s, toJson(limits.outputTokens)},
            {u"tokens"_s, toJson(limits.tokens)}};
}

QJsonObject toJson(const Verdict &verdict, const QDateTime &now, const Service &service)
{
    const auto lead = verdict.lead ? QJsonValue(qint64{verdict.lead->count()}) : QJsonValue();
    const auto exonerated
        = arrayOf(verdict.exonerated, [&now](const auto &value) { return toJson(value, now); });
    const auto probes = arrayOf(verdict.probes, [](const auto &value) { return toJson(value); });
    return {{u"state"_s, lightName(verdict.light)},
            {u"cause"_s, causeName(verdict.cause)},
            {u"since"_s, orNull(verdict.since)},
            {u"headline"_s, verdict.headline},
            {u"advice"_s, verdict.advice},
            {u"score"_s, verdict.score},
            {u"threshold"_s, verdict.threshold},
            {u"evidence"_s, QJsonArray::fromStringList(verdict.evidence)},
            {u"exonerated"_s, exonerated},
            {u"traps"_s, QJsonArray::fromStringList(verdict.traps)},
            {u"would_change"_s, orNull(verdict.wouldChange)},
            {u"curl"_s, orNull(verdict.curl)},
            {u"incident_since"_s, orNull(verdict.incidentSince)},
            {u"probes"_s, probes},
            {u"limits"_s, toJson(verdict.limits)},
            {u"status_page"_s, toJson(verdict.page, now, service)},
            {u"lead_s"_s, lead}};
}

int exitCodeOf(const Verdict &verdict)
{
    constexpr int cantTell = 8;
    switch (verdict.cause) {
    case Verdict::Cause::None:
        return verdict.light == Verdict::Light::Green ? 0 : cantTell;
    case Verdict::Cause::Provider:
        if (verdict.light == Verdict::Light::Grey) {
            return cantTell;
        }
        return verdict.light == Verdict::Light::Red ? 2 : 1;
    case Verdict::Cause::Network:
    case Verdict::Cause::Interception:
        return 3;
    case Verdict::Cause::Key:
        return 4;
    case Verdict::Cause::Quota:
        return 5;
    case Verdict::Cause::Billing:
        return 6;
    case Verdict::Cause::Request:
        return 7;
    case Verdict::Cause::Unknown:
        break;
    }
    return cantTell;
}
