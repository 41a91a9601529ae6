// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/alertjson.h"

#include "core/names.h"

#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// "KeyRefused" as "key_refused".
QString snake(const char *name)
{
    QString word;
    for (const QChar c : QString::fromLatin1(name)) {
        if (c.isUpper() && !word.isEmpty()) {
            word += u'_';
        }
        word += c.toLower();
    }
    return word;
}

template <typename Enum>
QString word(Enum value)
{
    return snake(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

template <typename Enum>
std::optional<Enum> fromWord(const QString &text)
{
    const auto names = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < names.keyCount(); ++i) {
        if (snake(names.key(i)) == text) {
            return static_cast<Enum>(names.value(i));
        }
    }
    return std::nullopt;
}

QJsonValue orNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

QString withoutControls(QString text, bool keepsLines)
{
    std::replace_if(
        text.begin(), text.end(),
        [keepsLines](QChar c) {
            return !c.isPrint() && !c.isSurrogate() && !(keepsLines && c == u'\n');
        },
        u' ');
    return text.trimmed();
}

QString withoutSecrets(const QString &text, const ApiKey &key)
{
    QString clean = text;
    if (!key.isEmpty()) {
        clean.replace(QString::fromLatin1(key.secret()), key.masked());
    }
    return withoutKeys(clean);
}
}

QString wordOf(Alert::Kind kind)
{
    return word(kind);
}

QString wordOf(Alert::Severity severity)
{
    return word(severity);
}

std::optional<Alert::Kind> kindFromWord(const QString &word)
{
    return fromWord<Alert::Kind>(word);
}

std::optional<Alert::Severity> severityFromWord(const QString &word)
{
    return fromWord<Alert::Severity>(word);
}

QJsonObject toJson(const Alert &alert)
{
    return {
        {u"kind"_s, wordOf(alert.kind)},
        {u"severity"_s, wordOf(alert.severity)},
        {u"subject"_s, alert.subject},
        {u"title"_s, alert.title},
        {u"body"_s, alert.body},
        {u"light"_s, lightName(alert.light)},
        {u"cause"_s, causeName(alert.cause)},
        {u"at"_s, orNull(alert.at)},
        {u"since"_s, orNull(alert.since)},
        {u"lasted_s"_s, alert.lasted ? QJsonValue(qint64{alert.lasted->count()}) : QJsonValue()}};
}

std::optional<Alert> alertFromJson(const QJsonObject &object)
{
    const auto kind = kindFromWord(object[u"kind"_s].toString());
    const auto severity = severityFromWord(object[u"severity"_s].toString());
    if (!kind || !severity) {
        return std::nullopt;
    }
    const auto lasted = object[u"lasted_s"_s];
    return Alert{
        .kind = *kind,
        .severity = *severity,
        .subject = object[u"subject"_s].toString(),
        .title = object[u"title"_s].toString(),
        .body = object[u"body"_s].toString(),
        .light = lightFromName(object[u"light"_s].toString()).value_or(Verdict::Light::Grey),
        .cause = causeFromName(object[u"cause"_s].toString()).value_or(Verdict::Cause::Unknown),
        .at = timeOf(object[u"at"_s]),
        .since = timeOf(object[u"since"_s]),
        .lasted = lasted.isDouble() ? std::optional(std::chrono::seconds(lasted.toInteger()))
                                    : std::nullopt};
}

Alert presentable(Alert alert, const ApiKey &key)
{
    constexpr qsizetype longestSubject = 120;
    constexpr qsizetype longestTitle = 160;
    constexpr qsizetype longestBody = 400;
    const auto fit = [&key](const QString &text, qsizetype longest, bool keepsLines) {
        return cutTo(withoutControls(withoutSecrets(text, key), keepsLines), longest).trimmed();
    };
    alert.subject = fit(alert.subject, longestSubject, false);
    alert.title = fit(alert.title, longestTitle, false);
    alert.body = fit(alert.body, longestBody, true);
    return alert;
}

QString cutTo(const QString &text, qsizetype most)
{
    if (text.size() <= most) {
        return text;
    }
    const bool halves = most > 0 && text.at(most - 1).isHighSurrogate();
    return text.left(halves ? most - 1 : most);
}
