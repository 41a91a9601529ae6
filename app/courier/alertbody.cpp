// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/alertbody.h"

#include "core/alertjson.h"
#include "core/names.h"
#include "courier/alerttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>

using namespace Qt::StringLiterals;
using Kind = Destination::Kind;

namespace {
/// Chats show no lamp but this.
QString lampOf(const Alert &alert)
{
    switch (alert.light) {
    case Verdict::Light::Green:
        return u"🟢 "_s;
    case Verdict::Light::Amber:
        return u"🟠 "_s;
    case Verdict::Light::Red:
        return u"🔴 "_s;
    case Verdict::Light::Grey:
        break;
    }
    return u"⚪ "_s;
}

QString textOf(const Alert &alert)
{
    const QString title = lampOf(alert) + alert.title;
    return alert.body.isEmpty() ? title : title + u'\n' + alert.body;
}

/// A zero-width space behind each "@", so that "@here" wakes nobody.
QString withoutMentions(QString text)
{
    return text.replace(u'@', u"@\u200b"_s);
}

/// \p text with a backslash before whatever Markdown would take for its own.
QString withoutMarkdown(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (u"\\*_~`|<>[]()#"_s.contains(c)) {
            plain += u'\\';
        }
        plain += c;
    }
    return plain;
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject cardText(const QString &text, bool isTitle)
{
    QJsonObject block{{u"type"_s, u"TextBlock"_s},
                      {u"text"_s, withoutMentions(withoutMarkdown(text))},
                      {u"wrap"_s, true}};
    if (isTitle) {
        block.insert(u"weight"_s, u"Bolder"_s);
        block.insert(u"size"_s, u"Medium"_s);
    }
    return block;
}

QByteArray bodyFor(Kind kind, const Alert &alert, const QString &id)
{
    switch (kind) {
    case Kind::Slack:
        return slackBody(alert);
    case Kind::Discord:
        return discordBody(alert);
    case Kind::Teams:
        return teamsBody(alert);
    case Kind::Webhook:
    case Kind::Mail:
    case Kind::Command:
        break;
    }
    return webhookBody(alert, id);
}
}

QByteArray slackBody(const Alert &alert)
{
    const QString text = withoutMentions(textOf(alert))
                             .replace(u'&', u"&amp;"_s)
                             .replace(u'<', u"&lt;"_s)
                             .replace(u'>', u"&gt;"_s);
    return bytesOf({{u"text"_s, text},
                    {u"mrkdwn"_s, false},
                    {u"parse"_s, u"none"_s},
                    {u"link_names"_s, false},
                    {u"unfurl_links"_s, false}});
}

QByteArray discordBody(const Alert &alert)
{
    constexpr qsizetype longest = 2000;
    constexpr int withoutPreviews = 4;
    return bytesOf({{u"content"_s, cutTo(withoutMarkdown(textOf(alert)), longest)},
                    {u"allowed_mentions"_s, QJsonObject{{u"parse"_s, QJsonArray()}}},
                    {u"flags"_s, withoutPreviews}});
}

QByteArray teamsBody(const Alert &alert)
{
    QJsonArray blocks{cardText(lampOf(alert) + alert.title, true)};
    if (!alert.body.isEmpty()) {
        blocks.append(cardText(alert.body, false));
    }
    const QJsonObject card{
        {u"type"_s, u"AdaptiveCard"_s}, {u"version"_s, u"1.4"_s}, {u"body"_s, blocks}};
    const QJsonObject attachment{{u"contentType"_s, u"application/vnd.microsoft.card.adaptive"_s},
                                 {u"content"_s, card}};
    return bytesOf({{u"type"_s, u"message"_s}, {u"attachments"_s, QJsonArray{attachment}}});
}

QByteArray webhookBody(const Alert &alert, const QString &id)
{
    QJsonObject object = toJson(alert);
    object.insert(u"app"_s, u"telltale"_s);
    object.insert(u"id"_s, id);
    return bytesOf(object);
}

Request webRequest(Kind kind, const QUrl &address, const Alert &alert, const QString &id)
{
    return {.method = "POST",
            .url = address,
            .headers = {{"User-Agent", "telltale/" TELLTALE_VERSION},
                        {"Accept-Encoding", "identity"},
                        {"Content-Type", "application/json"}},
            .body = bodyFor(kind, alert, id),
            .deadline = std::chrono::seconds{10}};
}

QMap<QString, QString> commandVariables(const Alert &alert, const QString &id)
{
    return {{u"TELLTALE_ID"_s, id},
            {u"TELLTALE_KIND"_s, alertKindName(alert.kind)},
            {u"TELLTALE_SEVERITY"_s, severityName(alert.severity)},
            {u"TELLTALE_SUBJECT"_s, alert.subject},
            {u"TELLTALE_STATE"_s, lightName(alert.light)},
            {u"TELLTALE_CAUSE"_s, causeName(alert.cause)},
            {u"TELLTALE_TITLE"_s, alert.title},
            {u"TELLTALE_BODY"_s, alert.body},
            {u"TELLTALE_AT"_s, alert.at.toUTC().toString(Qt::ISODate)},
            {u"TELLTALE_SINCE"_s,
             alert.since.isValid() ? alert.since.toUTC().toString(Qt::ISODate) : QString()},
            {u"TELLTALE_LASTED_S"_s,
             alert.lasted ? QString::number(alert.lasted->count()) : QString()}};
}
