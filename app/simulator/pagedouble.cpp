// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/pagedouble.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
const QString Operational = u"operational"_s;

struct Component {
    QString shortName;
    QString id;
    QString name;
    QString created;
};

const QList<Component> &components()
{
    static const QList<Component> list{
        {u"claude.ai"_s, u"rwppv331jlwc"_s, u"claude.ai"_s, u"2023-07-11T17:52:24.275Z"_s},
        {u"console"_s, u"0qbwn08sd68x"_s, u"Claude Console (platform.claude.com)"_s,
         u"2023-07-11T17:52:49.982Z"_s},
        {u"api"_s, u"k8w3r06qmzrp"_s, u"Claude API (api.anthropic.com)"_s,
         u"2023-07-11T17:53:10.880Z"_s},
        {u"code"_s, u"yyzkbfz2thpt"_s, u"Claude Code"_s, u"2025-05-22T21:35:29.822Z"_s},
        {u"cowork"_s, u"bpp5gb3hpjcl"_s, u"Claude Cowork"_s, u"2026-04-01T17:39:47.692Z"_s},
        {u"government"_s, u"0scnb50nvy53"_s, u"Claude for Government"_s,
         u"2026-02-17T23:24:51.249Z"_s},
    };
    return list;
}

const Component &componentOf(const QString &shortName)
{
    const auto found
        = std::find_if(components().cbegin(), components().cend(),
                       [&shortName](const auto &known) { return known.shortName == shortName; });
    return found == components().cend() ? components().at(2) : *found;
}

QString stamp(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue stampOrNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(stamp(at)) : QJsonValue();
}

QString describe(const QString &indicator)
{
    static const QMap<QString, QString> words{
        {u"none"_s, u"All Systems Operational"_s},
        {u"minor"_s, u"Partially Degraded Service"_s},
        {u"major"_s, u"Partial System Outage"_s},
        {u"critical"_s, u"Major Service Outage"_s},
        {u"maintenance"_s, u"Service Under Maintenance"_s},
    };
    return words.value(indicator);
}

/// A ULID-like id, as incident.io has them, made of the id that Statuspage would have.
QString ulid(const QString &id)
{
    return (u"01JZ"_s + id.toUpper()).leftJustified(26, u'0', true);
}
}

QStringList componentNames()
{
    QStringList names;
    for (const auto &component : components()) {
        names.append(component.shortName);
    }
    return names;
}

PageDouble::PageDouble(const QDateTime &now)
    : m_changed(now)
{
}

void PageDouble::post(const PostedPage &page, const QDateTime &now)
{
    const auto before = std::exchange(m_page, page);
    m_changed = now;
    for (const auto &name : componentNames()) {
        if (statusOf(name) != before.components.value(name, Operational)) {
            m_componentChanged.insert(name, now);
        }
    }

    for (const auto &incident : page.incidents) {
        postIncident(incident, before, now);
    }
    for (auto &record : m_records) {
        const auto isPosted = std::any_of(
            page.incidents.cbegin(), page.incidents.cend(),
            [&record](const auto &posted) { return posted.key == record.posted.key; });
        if (!record.resolved.isValid() && !isPosted) {
            resolve(record, u"This incident has been resolved."_s, now);
        }
    }

    const auto known = std::exchange(m_windows, {});
    for (const auto &posted : page.maintenance) {
        const auto same = std::find_if(known.cbegin(), known.cend(), [&posted](const auto &window) {
            return window.posted.key == posted.key;
        });
        const auto isKnown = same != known.cend();
        m_windows.append({posted, isKnown ? same->created : now,
                          isKnown ? same->starts : now + posted.startsIn});
    }
}

void PageDouble::postIncident(const PostedPage::Incident &incident, const PostedPage &before,
                              const QDateTime &now)
{
    auto &record = open(incident, now);
    const auto isNew = record.updates.isEmpty();
    if (!isNew && record.posted == incident) {
        return;
    }
    const auto at = isNew ? record.created : now;
    record.posted = incident;
    Update update{.status = incident.status, .text = incident.text, .at = at, .changes = {}};
    for (const auto &name : incident.components) {
        update.changes.insert(name, {before.components.value(name, Operational), statusOf(name)});
    }
    record.updates.prepend(update);
    if (incident.status == u"monitoring") {
        record.monitored = at;
    }
    if (incident.status == u"resolved" || incident.status == u"postmortem") {
        record.resolved = at;
    }
}

void PageDouble::resolve(Record &record, const QString &text, const QDateTime &now)
{
    record.posted.status = u"resolved"_s;
    record.resolved = now;
    record.updates.prepend({.status = u"resolved"_s, .text = text, .at = now, .changes = {}});
}

PageDouble::Record &PageDouble::open(const PostedPage::Incident &incident, const QDateTime &now)
{
    constexpr qsizetype MostRecords = 50; // as many as the real page lists
    for (auto &record : m_records) {
        const auto isSame = record.posted.key == incident.key;
        if (isSame && (!record.resolved.isValid() || record.posted == incident)) {
            return record;
        }
    }
    const auto times = ++m_times[incident.key];
    const auto id = times == 1 ? incident.key : incident.key + u'-' + QString::number(times);
    m_records.prepend({.posted = incident,
                       .id = id,
                       .created = now - incident.postedAgo,
                       .monitored = {},
                       .resolved = {},
                       .updates = {}});
    m_records.resize(std::min(m_records.size(), MostRecords));
    return m_records.first();
}

CannedReply PageDouble::answer(const ReceivedHttp &request) const
{
    if (request.path == "/") {
        return {.headers = {{"content-type", "text/html; charset=utf-8"}},
                .body = "<!DOCTYPE html>\n<title>Stand-in</title>\n<p>The stand-in's status page: "
                    + describe(indicator()).toUtf8() + ".</p>\n"};
    }
    const auto found = document(request.path);
    if (!found) {
        return {.status = 404,
                .headers = {{"content-type", "application/json; charset=utf-8"}},
                .body = R"({"error":"Not found"})"};
    }

    CannedReply reply{.body = QJsonDocument(*found).toJson(QJsonDocument::Compact)};
    const auto etag
        = "W/\"" + QCryptographicHash::hash(reply.body, QCryptographicHash::Md5).toHex() + '"';
    reply.headers = {{"content-type", "application/json; charset=utf-8"},
                     {"cache-control",
                      "max-age=10, public, s-maxage=15, stale-while-revalidate=30, "
                      "stale-if-error=3600"},
                     {"age", QByteArray::number(m_page.age.count())},
                     {"etag", etag}};
    if (request.headers.value("if-none-match") == etag) {
        reply.status = 304;
        reply.body.clear();
    }
    return reply;
}

std::optional<QJsonObject> PageDouble::document(const QByteArray &path) const
{
    if (path == "/api/v2/summary.json") {
        return summary();
    }
    if (path == "/api/v2/status.json") {
        return withPage({{u"status"_s, statusJson()}});
    }
    if (path == "/api/v2/components.json") {
        return withPage({{u"components"_s, componentsJson(componentNames())}});
    }
    if (path.startsWith("/api/v2/incidents")) {
        return incidentDocument(path);
    }
    return maintenanceDocument(path);
}

std::optional<QJsonObject> PageDouble::incidentDocument(const QByteArray &path) const
{
    if (path == "/api/v2/incidents.json") {
        return withPage({{u"incidents"_s, incidentsJson(false)}});
    }
    if (path == "/api/v2/incidents/unresolved.json") {
        return withPage({{u"incidents"_s, incidentsJson(true)}});
    }
    const auto found
        = std::find_if(m_records.cbegin(), m_records.cend(), [&path](const auto &record) {
              return path == "/api/v2/incidents/" + record.id.toUtf8() + ".json";
          });
    return found == m_records.cend()
        ? std::nullopt
        : std::optional(withPage({{u"incident"_s, incidentJson(*found)}}));
}

std::optional<QJsonObject> PageDouble::maintenanceDocument(const QByteArray &path) const
{
    static const QMap<QByteArray, QStringList> lists{
        {"/api/v2/scheduled-maintenances.json", {}},
        {"/api/v2/scheduled-maintenances/upcoming.json", {u"scheduled"_s}},
        {"/api/v2/scheduled-maintenances/active.json", {u"in_progress"_s, u"verifying"_s}},
    };
    const auto found = lists.constFind(path);
    if (found == lists.cend() || isIncidentIo()) {
        return {};
    }
    return withPage({{u"scheduled_maintenances"_s, windowsJson(*found)}});
}

QJsonObject PageDouble::withPage(QJsonObject document) const
{
    document.insert(u"page"_s, pageJson());
    return document;
}

QJsonObject PageDouble::summary() const
{
    QJsonObject document = withPage({{u"status"_s, statusJson()},
                                     {u"components"_s, componentsJson(componentNames())},
                                     {u"incidents"_s, incidentsJson(true)}});
    const auto maintenance = windowsJson({u"scheduled"_s, u"in_progress"_s, u"verifying"_s});
    document.insert(u"scheduled_maintenances"_s, maintenance);
    if (isIncidentIo()) {
        // That software leaves empty lists out.
        for (const auto &name : {u"incidents"_s, u"scheduled_maintenances"_s}) {
            if (document.value(name).toArray().isEmpty()) {
                document.remove(name);
            }
        }
    }
    return document;
}

QJsonObject PageDouble::pageJson() const
{
    QJsonObject page{{u"id"_s, u"tymt9n04zgry"_s},
                     {u"name"_s, u"Claude"_s},
                     {u"url"_s, u"https://status.claude.com"_s},
                     {u"time_zone"_s, u"Etc/UTC"_s},
                     {u"updated_at"_s, stamp(m_changed)}};
    if (isIncidentIo()) {
        page.insert(u"id"_s, ulid(u"tymt9n04zgry"_s));
        page.insert(u"url"_s, u"https://status.claude.com/"_s);
        page.remove(u"time_zone"_s);
    }
    return page;
}

QJsonObject PageDouble::statusJson() const
{
    return {{u"indicator"_s, indicator()}, {u"description"_s, describe(indicator())}};
}

QJsonObject PageDouble::componentJson(const QString &component) const
{
    const auto &known = componentOf(component);
    const auto changed = m_componentChanged.value(component);
    const auto position = componentNames().indexOf(component) + 1;
    QJsonObject json{
        {u"id"_s, isIncidentIo() ? ulid(known.id) : known.id},
        {u"name"_s, known.name},
        {u"status"_s, statusOf(component)},
        {u"created_at"_s, known.created},
        {u"updated_at"_s, changed.isValid() ? stamp(changed) : known.created},
        {u"position"_s, position},
        {u"page_id"_s, pageJson().value(u"id"_s)},
    };
    if (!isIncidentIo()) {
        json.insert(u"description"_s, QJsonValue());
        json.insert(u"showcase"_s, true);
        json.insert(u"start_date"_s, known.created.left(10));
        json.insert(u"group_id"_s, QJsonValue());
        json.insert(u"group"_s, false);
        json.insert(u"only_show_if_degraded"_s, false);
    }
    return json;
}

QJsonArray PageDouble::componentsJson(const QStringList &components) const
{
    QJsonArray list;
    for (const auto &component : components) {
        list.append(componentJson(component));
    }
    return list;
}

QJsonObject PageDouble::incidentJson(const Record &record) const
{
    QJsonArray updates;
    for (qsizetype i = 0; i < record.updates.size(); ++i) {
        updates.append(updateJson(record, i));
    }
    QJsonObject json{
        {u"id"_s, isIncidentIo() ? ulid(record.id) : record.id},
        {u"name"_s, record.posted.name},
        {u"status"_s, record.posted.status},
        {u"created_at"_s, stamp(record.created)},
        {u"updated_at"_s, stamp(record.updates.first().at)},
        {u"monitoring_at"_s, stampOrNull(record.monitored)},
        {u"resolved_at"_s, stampOrNull(record.resolved)},
        {u"impact"_s, record.posted.impact},
        {u"shortlink"_s, QString(u"https://stspg.io/"_s + record.id)},
        {u"started_at"_s, stamp(record.created)},
        {u"page_id"_s, pageJson().value(u"id"_s)},
        {u"incident_updates"_s, updates},
    };
    if (!isIncidentIo()) {
        json.insert(u"components"_s, componentsJson(record.posted.components));
        json.insert(u"reminder_intervals"_s, QJsonValue());
    }
    return json;
}

QJsonObject PageDouble::updateJson(const Record &record, qsizetype index) const
{
    const auto &update = record.updates.at(index);
    QJsonArray affected;
    for (auto it = update.changes.cbegin(); it != update.changes.cend(); ++it) {
        const auto &component = componentOf(it.key());
        affected.append(QJsonObject{{u"code"_s, component.id},
                                    {u"name"_s, component.name},
                                    {u"old_status"_s, it->first},
                                    {u"new_status"_s, it->second}});
    }
    const auto number = record.updates.size() - index;
    return {{u"id"_s, QString(record.id + u"-u"_s + QString::number(number))},
            {u"status"_s, update.status},
            {u"body"_s, update.text},
            {u"incident_id"_s, record.id},
            {u"created_at"_s, stamp(update.at)},
            {u"updated_at"_s, stamp(update.at)},
            {u"display_at"_s, stamp(update.at)},
            {u"affected_components"_s, affected.isEmpty() ? QJsonValue() : QJsonValue(affected)},
            {u"deliver_notifications"_s, true},
            {u"custom_tweet"_s, QJsonValue()},
            {u"tweet_id"_s, QJsonValue()}};
}

QJsonArray PageDouble::incidentsJson(bool openOnly) const
{
    QJsonArray list;
    for (const auto &record : m_records) {
        if (!openOnly || !record.resolved.isValid()) {
            list.append(incidentJson(record));
        }
    }
    return list;
}

QJsonObject PageDouble::windowJson(const Window &window) const
{
    const auto &posted = window.posted;
    QJsonObject json{
        {u"id"_s, isIncidentIo() ? ulid(posted.key) : posted.key},
        {u"name"_s, posted.name},
        {u"status"_s, posted.status},
        {u"created_at"_s, stamp(window.created)},
        {u"updated_at"_s, stamp(m_changed)},
        {u"monitoring_at"_s, QJsonValue()},
        {u"resolved_at"_s, QJsonValue()},
        {u"impact"_s, u"maintenance"_s},
        {u"shortlink"_s, QString(u"https://stspg.io/"_s + posted.key)},
        {u"started_at"_s, stamp(window.created)},
        {u"page_id"_s, pageJson().value(u"id"_s)},
        {u"scheduled_for"_s, stamp(window.starts)},
        {u"scheduled_until"_s, stamp(window.starts + posted.lasts)},
    };
    Record only{
        .posted = {.key = posted.key, .name = posted.name, .status = posted.status},
        .id = posted.key,
        .created = window.created,
        .monitored = {},
        .resolved = {},
        .updates
        = {{.status = posted.status, .text = posted.text, .at = window.created, .changes = {}}}};
    json.insert(u"incident_updates"_s, QJsonArray{updateJson(only, 0)});
    if (!isIncidentIo()) {
        json.insert(u"components"_s, componentsJson(posted.components));
    }
    return json;
}

QJsonArray PageDouble::windowsJson(const QStringList &statuses) const
{
    QJsonArray list;
    for (const auto &window : m_windows) {
        if (statuses.isEmpty() || statuses.contains(window.posted.status)) {
            list.append(windowJson(window));
        }
    }
    return list;
}

bool PageDouble::isIncidentIo() const
{
    return m_page.dialect == PostedPage::Dialect::IncidentIo;
}

QString PageDouble::statusOf(const QString &component) const
{
    return m_page.components.value(component, Operational);
}

/// The real page understates: parts of it failing in part is only "minor".
QString PageDouble::indicator() const
{
    if (!m_page.indicator.isEmpty()) {
        return m_page.indicator;
    }
    const auto statuses = m_page.components.values();
    const auto down = statuses.count(u"major_outage"_s);
    if (down > 0) {
        return down == components().size() ? u"critical"_s : u"major"_s;
    }
    if (statuses.contains(u"partial_outage"_s) || statuses.contains(u"degraded_performance"_s)) {
        return u"minor"_s;
    }
    return statuses.contains(u"under_maintenance"_s) ? u"maintenance"_s : u"none"_s;
}
