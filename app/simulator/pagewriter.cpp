// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/pagewriter.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const PageComponent &componentOf(const QString &shortName)
{
    const auto found
        = std::find_if(pageComponents().cbegin(), pageComponents().cend(),
                       [&shortName](const auto &known) { return known.shortName == shortName; });
    return found == pageComponents().cend() ? pageComponents().at(2) : *found;
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

void dropEmptyList(QJsonObject &document, const QString &name)
{
    if (document.value(name).toArray().isEmpty()) {
        document.remove(name);
    }
}
}

PageWriter::PageWriter(const PageState &state)
    : m_state(state)
{
}

std::optional<QJsonObject> PageWriter::document(const QByteArray &path) const
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

std::optional<QJsonObject> PageWriter::incidentDocument(const QByteArray &path) const
{
    if (path == "/api/v2/incidents.json") {
        return withPage({{u"incidents"_s, incidentsJson(false)}});
    }
    if (path == "/api/v2/incidents/unresolved.json") {
        return withPage({{u"incidents"_s, incidentsJson(true)}});
    }
    const auto found = std::find_if(
        m_state.records.cbegin(), m_state.records.cend(), [&path](const auto &record) {
            return path == "/api/v2/incidents/" + record.id.toUtf8() + ".json";
        });
    return found == m_state.records.cend()
        ? std::nullopt
        : std::optional(withPage({{u"incident"_s, incidentJson(*found)}}));
}

std::optional<QJsonObject> PageWriter::maintenanceDocument(const QByteArray &path) const
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

QJsonObject PageWriter::withPage(QJsonObject document) const
{
    document.insert(u"page"_s, pageJson());
    return document;
}

QJsonObject PageWriter::summary() const
{
    QJsonObject all = withPage({{u"status"_s, statusJson()},
                                {u"components"_s, componentsJson(componentNames())},
                                {u"incidents"_s, incidentsJson(true)}});
    const auto maintenance = windowsJson({u"scheduled"_s, u"in_progress"_s, u"verifying"_s});
    all.insert(u"scheduled_maintenances"_s, maintenance);
    if (isIncidentIo()) {
        // That software leaves empty lists out.
        dropEmptyList(all, u"incidents"_s);
        dropEmptyList(all, u"scheduled_maintenances"_s);
    }
    return all;
}

QJsonObject PageWriter::pageJson() const
{
    QJsonObject page{{u"id"_s, u"tymt9n04zgry"_s},
                     {u"name"_s, u"Claude"_s},
                     {u"url"_s, u"https://status.claude.com"_s},
                     {u"time_zone"_s, u"Etc/UTC"_s},
                     {u"updated_at"_s, stamp(m_state.changed)}};
    if (isIncidentIo()) {
        page.insert(u"id"_s, ulid(u"tymt9n04zgry"_s));
        page.insert(u"url"_s, u"https://status.claude.com/"_s);
        page.remove(u"time_zone"_s);
    }
    return page;
}

QJsonObject PageWriter::statusJson() const
{
    return {{u"indicator"_s, indicator()}, {u"description"_s, describe(indicator())}};
}

QJsonObject PageWriter::componentJson(const QString &component) const
{
    const auto &known = componentOf(component);
    const auto changed = m_state.componentChanged.value(component);
    const auto position = componentNames().indexOf(component) + 1;
    QJsonObject json{
        {u"id"_s, isIncidentIo() ? ulid(known.id) : known.id},
        {u"name"_s, known.name},
        {u"status"_s, statusOf(m_state.posted, component)},
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

QJsonArray PageWriter::componentsJson(const QStringList &components) const
{
    QJsonArray list;
    for (const auto &component : components) {
        list.append(componentJson(component));
    }
    return list;
}

QJsonObject PageWriter::incidentJson(const PageState::Record &record) const
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

QJsonObject PageWriter::updateJson(const PageState::Record &record, qsizetype index)
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

QJsonArray PageWriter::incidentsJson(bool openOnly) const
{
    QJsonArray list;
    for (const auto &record : m_state.records) {
        if (!openOnly || !record.resolved.isValid()) {
            list.append(incidentJson(record));
        }
    }
    return list;
}

QJsonObject PageWriter::windowJson(const PageState::Window &window) const
{
    const auto &posted = window.posted;
    QJsonObject json{
        {u"id"_s, isIncidentIo() ? ulid(posted.key) : posted.key},
        {u"name"_s, posted.name},
        {u"status"_s, posted.status},
        {u"created_at"_s, stamp(window.created)},
        {u"updated_at"_s, stamp(m_state.changed)},
        {u"monitoring_at"_s, QJsonValue()},
        {u"resolved_at"_s, QJsonValue()},
        {u"impact"_s, u"maintenance"_s},
        {u"shortlink"_s, QString(u"https://stspg.io/"_s + posted.key)},
        {u"started_at"_s, stamp(window.created)},
        {u"page_id"_s, pageJson().value(u"id"_s)},
        {u"scheduled_for"_s, stamp(window.starts)},
        {u"scheduled_until"_s, stamp(window.starts + posted.lasts)},
    };
    const PageState::Record only{
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

QJsonArray PageWriter::windowsJson(const QStringList &statuses) const
{
    QJsonArray list;
    for (const auto &window : m_state.windows) {
        if (statuses.isEmpty() || statuses.contains(window.posted.status)) {
            list.append(windowJson(window));
        }
    }
    return list;
}

bool PageWriter::isIncidentIo() const
{
    return m_state.posted.dialect == PostedPage::Dialect::IncidentIo;
}

/// The real page understates: parts of it failing in part is only "minor".
QString PageWriter::indicator() const
{
    if (!m_state.posted.indicator.isEmpty()) {
        return m_state.posted.indicator;
    }
    const auto statuses = m_state.posted.components.values();
    const auto down = statuses.count(u"major_outage"_s);
    if (down > 0) {
        return down == pageComponents().size() ? u"critical"_s : u"major"_s;
    }
    if (statuses.contains(u"partial_outage"_s) || statuses.contains(u"degraded_performance"_s)) {
        return u"minor"_s;
    }
    return statuses.contains(u"under_maintenance"_s) ? u"maintenance"_s : u"none"_s;
}

QString PageWriter::description() const
{
    return describe(indicator());
}
