// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/pagejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {
template <typename Enum>
QString keyOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

template <typename Enum>
void take(const QJsonValue &json, Enum &value)
{
    bool known = false;
    const auto name = json.toString().toLatin1();
    const int number = QMetaEnum::fromType<Enum>().keyToValue(name.constData(), &known);
    if (known) {
        value = static_cast<Enum>(number);
    }
}

QJsonValue instant(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime instant(const QJsonValue &json)
{
    return json.isDouble() ? QDateTime::fromMSecsSinceEpoch(json.toInteger(), Qt::UTC)
                           : QDateTime();
}

template <typename Value, typename Function>
QJsonArray arrayOf(const QList<Value> &values, Function toObject)
{
    QJsonArray array;
    for (const auto &value : values) {
        array.append(toObject(value));
    }
    return array;
}

template <typename Function>
auto listOf(const QJsonValue &json, Function fromObject)
{
    QList<decltype(fromObject(QJsonObject()))> list;
    const auto array = json.toArray();
    for (const auto &value : array) {
        list.append(fromObject(value.toObject()));
    }
    return list;
}

QStringList texts(const QJsonValue &json)
{
    QStringList list;
    const auto array = json.toArray();
    for (const auto &value : array) {
        list.append(value.toString());
    }
    return list;
}

QJsonObject fromComponent(const PageReport::Component &from)
{
    return {{u"id"_s, from.id}, {u"name"_s, from.name}, {u"status"_s, keyOf(from.status)}};
}

PageReport::Component componentOf(const QJsonObject &json)
{
    PageReport::Component component{.id = json[u"id"_s].toString(),
                                    .name = json[u"name"_s].toString()};
    take(json[u"status"_s], component.status);
    return component;
}

QJsonObject fromUpdate(const PageReport::Update &from)
{
    return {{u"at"_s, instant(from.at)}, {u"status"_s, from.status}, {u"body"_s, from.body}};
}

PageReport::Update updateOf(const QJsonObject &json)
{
    return {.at = instant(json[u"at"_s]),
            .status = json[u"status"_s].toString(),
            .body = json[u"body"_s].toString()};
}

QJsonObject fromIncident(const PageReport::Incident &from)
{
    return {{u"id"_s, from.id},
            {u"name"_s, from.name},
            {u"status"_s, from.status},
            {u"impact"_s, from.impact},
            {u"started"_s, instant(from.startedAt)},
            {u"created"_s, instant(from.createdAt)},
            {u"updated"_s, instant(from.updatedAt)},
            {u"resolved"_s, instant(from.resolvedAt)},
            {u"scheduled_for"_s, instant(from.scheduledFor)},
            {u"scheduled_until"_s, instant(from.scheduledUntil)},
            {u"link"_s, from.link.toString(QUrl::FullyEncoded)},
            {u"component_ids"_s, QJsonArray::fromStringList(from.componentIds)},
            {u"component_names"_s, QJsonArray::fromStringList(from.componentNames)},
            {u"updates"_s, arrayOf(from.updates, fromUpdate)}};
}

PageReport::Incident incidentOf(const QJsonObject &json)
{
    return {.id = json[u"id"_s].toString(),
            .name = json[u"name"_s].toString(),
            .status = json[u"status"_s].toString(),
            .impact = json[u"impact"_s].toString(),
            .startedAt = instant(json[u"started"_s]),
            .createdAt = instant(json[u"created"_s]),
            .updatedAt = instant(json[u"updated"_s]),
            .resolvedAt = instant(json[u"resolved"_s]),
            .scheduledFor = instant(json[u"scheduled_for"_s]),
            .scheduledUntil = instant(json[u"scheduled_until"_s]),
            .link = QUrl(json[u"link"_s].toString()),
            .componentIds = texts(json[u"component_ids"_s]),
            .componentNames = texts(json[u"component_names"_s]),
            .updates = listOf(json[u"updates"_s], updateOf)};
}
}

QByteArray toJson(const PageReport &report)
{
    const QJsonObject json{{u"state"_s, keyOf(report.state)},
                           {u"trouble"_s, report.trouble},
                           {u"source"_s, report.source.toString(QUrl::FullyEncoded)},
                           {u"indicator"_s, keyOf(report.indicator)},
                           {u"components"_s, arrayOf(report.components, fromComponent)},
                           {u"incidents"_s, arrayOf(report.incidents, fromIncident)},
                           {u"maintenance"_s, arrayOf(report.maintenance, fromIncident)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

PageReport pageFromJson(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    PageReport report{.trouble = object[u"trouble"_s].toString(),
                      .source = QUrl(object[u"source"_s].toString()),
                      .components = listOf(object[u"components"_s], componentOf),
                      .incidents = listOf(object[u"incidents"_s], incidentOf),
                      .maintenance = listOf(object[u"maintenance"_s], incidentOf)};
    take(object[u"state"_s], report.state);
    take(object[u"indicator"_s], report.indicator);
    return report;
}

QList<PageReport::Component> componentsFromJson(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    PageReport::State state{};
    take(object[u"state"_s], state);
    return state == PageReport::State::Readable ? listOf(object[u"components"_s], componentOf)
                                                : QList<PageReport::Component>{};
}
