// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alertjson.h"

#include "core/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {
/// "KeyRefused" as "key_refused".
template <typename Enum>
QString snakeName(Enum value)
{
    const auto name
        = QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
    QString snake;
    for (const QChar letter : name) {
        if (letter.isUpper() && !snake.isEmpty()) {
            snake += u'_';
        }
        snake += letter.toLower();
    }
    return snake;
}

template <typename Enum>
std::optional<Enum> fromSnakeName(const QString &name)
{
    const auto names = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < names.keyCount(); ++i) { // every enum here counts from 0
        if (snakeName(static_cast<Enum>(i)) == name) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

QJsonValue timeJson(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &each : array) {
        texts << each.toString();
    }
    return texts;
}

QJsonObject postedJson(const QMap<QString, AlertMemory::Posted> &all)
{
    QJsonObject object;
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        object[each.key()] = QJsonObject{{u"name"_s, each->name},
                                         {u"status"_s, each->status},
                                         {u"started_at"_s, timeJson(each->startedAt)},
                                         {u"updated_at"_s, timeJson(each->updatedAt)}};
    }
    return object;
}

QMap<QString, AlertMemory::Posted> postedFrom(const QJsonObject &object)
{
    QMap<QString, AlertMemory::Posted> all;
    for (auto each = object.begin(); each != object.end(); ++each) {
        const QJsonObject posted = each->toObject();
        all.insert(each.key(),
                   {.name = posted.value(u"name").toString(),
                    .status = posted.value(u"status").toString(),
                    .startedAt = timeFrom(posted.value(u"started_at")),
                    .updatedAt = timeFrom(posted.value(u"updated_at"))});
    }
    return all;
}

QJsonObject memoryJson(const AlertMemory &memory)
{
    QJsonObject told;
    for (auto each = memory.toldAt.cbegin(); each != memory.toldAt.cend(); ++each) {
        told[each.key()] = timeJson(*each);
    }
    QJsonObject retirements;
    for (auto each = memory.retirements.cbegin(); each != memory.retirements.cend(); ++each) {
        retirements[each.key()] = *each;
    }
    return {{u"red"_s, memory.isRed},
            {u"slow_since"_s, timeJson(memory.slowSince)},
            {u"posted"_s, postedJson(memory.posted)},
            {u"followed"_s, QJsonArray::fromStringList(memory.followed)},
            {u"told_at"_s, told},
            {u"retirements"_s, retirements},
            {u"wants_back"_s, memory.wantsBack}};
}

AlertMemory memoryFrom(const QJsonObject &object)
{
    AlertMemory memory{.isRed = object.value(u"red").toBool(),
                       .slowSince = timeFrom(object.value(u"slow_since")),
                       .posted = postedFrom(object.value(u"posted").toObject()),
                       .followed = textsFrom(object.value(u"followed")),
                       .wantsBack = object.value(u"wants_back").toBool()};
    const QJsonObject told = object.value(u"told_at").toObject();
    for (auto each = told.begin(); each != told.end(); ++each) {
        memory.toldAt.insert(each.key(), timeFrom(*each));
    }
    const QJsonObject retirements = object.value(u"retirements").toObject();
    for (auto each = retirements.begin(); each != retirements.end(); ++each) {
        memory.retirements.insert(each.key(), each->toInt());
    }
    return memory;
}

QJsonObject gateJson(const AlertGate &gate)
{
    QJsonArray told;
    for (const QDateTime &at : gate.told) {
        told.append(timeJson(at));
    }
    QJsonArray held;
    for (const Alert &alert : gate.held) {
        held.append(toJson(alert));
    }
    return {{u"snoozed_until"_s, timeJson(gate.snoozedUntil)},
            {u"acknowledged"_s, gate.isAcknowledged},
            {u"told"_s, told},
            {u"held"_s, held},
            {u"dropped"_s, gate.dropped}};
}

AlertGate gateFrom(const QJsonObject &object)
{
    AlertGate gate{.snoozedUntil = timeFrom(object.value(u"snoozed_until")),
                   .isAcknowledged = object.value(u"acknowledged").toBool(),
                   .dropped = object.value(u"dropped").toInt()};
    const QStringList told = textsFrom(object.value(u"told"));
    for (const QString &at : told) {
        gate.told.append(timeFrom(at));
    }
    const QJsonArray held = object.value(u"held").toArray();
    for (const auto &each : held) {
        if (const auto alert = alertFromJson(each.toObject())) {
            gate.held.append(*alert);
        }
    }
    return gate;
}
}

QString alertKindName(Alert::Kind kind)
{
    return snakeName(kind);
}

QString severityName(Alert::Severity severity)
{
    return snakeName(severity);
}

std::optional<Alert::Severity> severityFromName(const QString &name)
{
    return fromSnakeName<Alert::Severity>(name);
}

QJsonObject toJson(const Alert &alert)
{
    const QJsonValue lasted = alert.lasted
        ? QJsonValue(static_cast<qint64>(std::chrono::seconds{*alert.lasted}.count()))
        : QJsonValue();
    return {{u"kind"_s, alertKindName(alert.kind)},
            {u"severity"_s, severityName(alert.severity)},
            {u"subject"_s, alert.subject},
            {u"title"_s, alert.title},
            {u"body"_s, alert.body},
            {u"state"_s, lightName(alert.light)},
            {u"cause"_s, causeName(alert.cause)},
            {u"at"_s, timeJson(alert.at)},
            {u"since"_s, timeJson(alert.since)},
            {u"lasted_s"_s, lasted}};
}

std::optional<Alert> alertFromJson(const QJsonObject &object)
{
    const auto kind = fromSnakeName<Alert::Kind>(object.value(u"kind").toString());
    const auto severity = fromSnakeName<Alert::Severity>(object.value(u"severity").toString());
    if (!kind || !severity) {
        return std::nullopt;
    }
    using Light = Verdict::Light;
    using Cause = Verdict::Cause;
    const QString light = object.value(u"state").toString();
    const QString cause = object.value(u"cause").toString();
    Alert alert{.kind = *kind,
                .severity = *severity,
                .subject = object.value(u"subject").toString(),
                .title = object.value(u"title").toString(),
                .body = object.value(u"body").toString(),
                .light = lightFromName(light).value_or(Light::Grey),
                .cause = causeFromName(cause).value_or(Cause::Unknown),
                .at = timeFrom(object.value(u"at")),
                .since = timeFrom(object.value(u"since"))};
    if (object.value(u"lasted_s").isDouble()) {
        alert.lasted = seconds{object.value(u"lasted_s").toInteger()};
    }
    return alert;
}

QByteArray toJson(const AlertState &state)
{
    const QJsonObject object{{u"memory"_s, memoryJson(state.memory)},
                             {u"gate"_s, gateJson(state.gate)},
                             {u"digest_day"_s, state.digestDay.toString(Qt::ISODate)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

AlertState alertStateFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {.memory = memoryFrom(object.value(u"memory").toObject()),
            .gate = gateFrom(object.value(u"gate").toObject()),
            .digestDay = QDate::fromString(object.value(u"digest_day").toString(), Qt::ISODate)};
}
