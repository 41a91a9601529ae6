// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/stepreader.h"

#include "simulator/fields.h"
#include "simulator/pagestate.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {
constexpr double day = 24 * 60 * 60;
constexpr double longestDelay = 120'000; // ms

/// "RefusedKey" -> "refused-key".
QString hyphenated(const char *enumerator)
{
    QString name;
    const auto letters = QString::fromLatin1(enumerator);
    for (const auto letter : letters) {
        if (letter.isUpper() && !name.isEmpty()) {
            name += u'-';
        }
        name += letter.toLower();
    }
    return name;
}

template <typename Enum>
QStringList namesOf()
{
    QStringList names;
    const auto meta = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < meta.keyCount(); ++i) {
        names.append(hyphenated(meta.key(i)));
    }
    return names;
}

template <typename Enum>
Enum enumOf(const QString &name)
{
    const auto index = static_cast<int>(namesOf<Enum>().indexOf(name));
    return static_cast<Enum>(QMetaEnum::fromType<Enum>().value(index));
}

std::chrono::milliseconds delayIn(Fields &fields, const QString &name)
{
    return std::chrono::milliseconds(static_cast<int>(fields.number(name, 0, longestDelay, 0)));
}

std::chrono::seconds secondsIn(Fields &fields, const QString &name, double least,
                               std::chrono::seconds otherwise)
{
    const auto most = 30 * day;
    return std::chrono::seconds(static_cast<qint64>(
        fields.number(name, least, most, static_cast<double>(otherwise.count()))));
}

Fault readFault(Fields &fields)
{
    const Fault usual;
    Fault fault;
    fault.kind = enumOf<Fault::Kind>(fields.word(u"fault"_s, faultNames(), u"none"_s));
    fault.share = fields.number(u"share"_s, 0, 1, usual.share);
    fault.next = static_cast<int>(fields.number(u"next"_s, 0, 1'000'000, usual.next));
    fault.delay = delayIn(fields, u"delay_ms"_s);
    fault.jitter = delayIn(fields, u"jitter_ms"_s);
    fault.tokenDelay = delayIn(fields, u"token_delay_ms"_s);
    fault.retryAfter = secondsIn(fields, u"retry_after_s"_s, 0, usual.retryAfter);
    fault.status = static_cast<int>(fields.number(u"status"_s, 400, 599, usual.status));
    fault.location = QUrl(fields.text(u"location"_s, usual.location.toString()), QUrl::StrictMode);
    if (!fault.location.isValid()) {
        //: %1 is a place in a scenario file
        fields.object(Fields::tr("%1 is not a URL.").arg(fields.pathOf(u"location"_s)));
    }
    return fault;
}

Fault readApiFault(const QJsonValue &json, const QString &where, QString *trouble)
{
    Fields fields(json, where, trouble);
    auto fault = readFault(fields);
    auto targets = namesOf<Fault::Target>();
    targets.removeLast(); // the page has a fault of its own
    const auto on = fields.words(u"on"_s, targets, {});
    for (const auto &target : on) {
        fault.on.append(enumOf<Fault::Target>(target));
    }
    fields.end();
    return fault;
}

PostedPage::Incident readIncident(const QJsonValue &json, const QString &where, QString *trouble)
{
    Fields fields(json, where, trouble);
    PostedPage::Incident incident;
    incident.key = fields.text(u"id"_s, u"standin00001"_s);
    incident.name = fields.text(u"name"_s, u"Elevated errors on the Claude API"_s);
    incident.status = fields.word(
        u"status"_s,
        {u"investigating"_s, u"identified"_s, u"monitoring"_s, u"resolved"_s, u"postmortem"_s},
        incident.status);
    incident.impact = fields.word(u"impact"_s, {u"none"_s, u"minor"_s, u"major"_s, u"critical"_s},
                                  incident.impact);
    incident.text = fields.text(u"text"_s);
    incident.components = fields.words(u"components"_s, componentNames(), incident.components);
    incident.postedAgo = secondsIn(fields, u"posted_ago_s"_s, 0, incident.postedAgo);
    fields.end();
    return incident;
}

PostedPage::Maintenance readMaintenance(const QJsonValue &json, const QString &where,
                                        QString *trouble)
{
    Fields fields(json, where, trouble);
    PostedPage::Maintenance window;
    window.key = fields.text(u"id"_s, u"standinmaint"_s);
    window.name = fields.text(u"name"_s, u"Scheduled maintenance of the Claude API"_s);
    window.status = fields.word(u"status"_s,
                                {u"scheduled"_s, u"in_progress"_s, u"verifying"_s, u"completed"_s},
                                window.status);
    window.text = fields.text(u"text"_s);
    window.components = fields.words(u"components"_s, componentNames(), window.components);
    window.startsIn = secondsIn(fields, u"starts_in_s"_s, -30 * day, window.startsIn);
    window.lasts = secondsIn(fields, u"lasts_s"_s, 0, window.lasts);
    fields.end();
    return window;
}

QMap<QString, QString> readComponents(const QJsonValue &json, const QString &where,
                                      QString *trouble)
{
    Fields fields(json, where, trouble);
    QMap<QString, QString> components;
    for (const auto &name : componentNames()) {
        if (fields.has(name)) {
            components.insert(
                name,
                fields.word(name,
                            {u"operational"_s, u"degraded_performance"_s, u"partial_outage"_s,
                             u"major_outage"_s, u"under_maintenance"_s},
                            {}));
        }
    }
    fields.end();
    return components;
}

PostedPage readPage(const QJsonValue &json, const QString &where, QString *trouble)
{
    Fields fields(json, where, trouble);
    PostedPage page;
    page.fault = readFault(fields);
    page.age = secondsIn(fields, u"age_s"_s, 0, page.age);
    page.indicator = fields.word(
        u"indicator"_s, {u"none"_s, u"minor"_s, u"major"_s, u"critical"_s, u"maintenance"_s}, {});
    if (fields.word(u"dialect"_s, {u"statuspage"_s, u"incident.io"_s}, u"statuspage"_s)
        == u"incident.io") {
        page.dialect = PostedPage::Dialect::IncidentIo;
    }
    if (fields.has(u"components"_s)) {
        page.components = readComponents(fields.value(u"components"_s),
                                         fields.pathOf(u"components"_s), trouble);
    }
    const auto incidents = fields.list(u"incidents"_s);
    for (const auto &incident : incidents) {
        page.incidents.append(readIncident(incident, fields.pathOf(u"incidents"_s), trouble));
    }
    const auto maintenance = fields.list(u"maintenance"_s);
    for (const auto &window : maintenance) {
        page.maintenance.append(readMaintenance(window, fields.pathOf(u"maintenance"_s), trouble));
    }
    fields.end();
    return page;
}
}

QStringList faultNames()
{
    return namesOf<Fault::Kind>();
}

ScenarioStep readStep(const QJsonValue &json, const QString &where, QString *trouble)
{
    constexpr qsizetype longestSaying = 300;
    Fields fields(json, where, trouble);
    ScenarioStep step;
    step.at = std::chrono::milliseconds(
        static_cast<qint64>(fields.number(u"at_s"_s, 0, 30 * day, 0) * 1000));
    if (fields.has(u"api"_s)) {
        step.api.emplace();
        const auto faults = fields.list(u"api"_s);
        for (const auto &fault : faults) {
            step.api->append(readApiFault(fault, fields.pathOf(u"api"_s), trouble));
        }
    }
    if (fields.has(u"page"_s)) {
        step.page = readPage(fields.value(u"page"_s), fields.pathOf(u"page"_s), trouble);
    }
    if (fields.has(u"names"_s)) {
        step.names = enumOf<NameService::State>(
            fields.word(u"names"_s, namesOf<NameService::State>(), u"fine"_s));
    }
    step.say = fields.text(u"say"_s).left(longestSaying);
    fields.end();
    return step;
}
