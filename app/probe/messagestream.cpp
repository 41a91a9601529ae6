// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/messagestream.h"

#include "probe/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 80;
constexpr qsizetype longestText = 4000;

void takeUsage(SeenMessage &seen, const QJsonObject &usage)
{
    const auto tokens = [&usage](const QString &key, std::optional<int> &into) {
        const int count = usage.value(key).toInt(-1);
        if (count >= 0) {
            into = count;
        }
    };
    tokens(u"input_tokens"_s, seen.inputTokens);
    tokens(u"output_tokens"_s, seen.outputTokens);
}

void takeText(SeenMessage &seen, const QString &piece)
{
    if (seen.text.size() < longestText) {
        seen.text += piece;
    }
}

void takeMessage(SeenMessage &seen, const QJsonObject &message)
{
    seen.started = message.value(u"type"_s).toString() == u"message"
        && message.value(u"content"_s).isArray();
    seen.model = plainLine(message.value(u"model"_s).toString(), longestName);
    seen.stopReason = plainLine(message.value(u"stop_reason"_s).toString(), longestName);
    takeUsage(seen, message.value(u"usage"_s).toObject());
    const QJsonArray content = message.value(u"content"_s).toArray();
    for (const auto &block : content) {
        takeText(seen, block[u"text"_s].toString());
    }
}

SeenMessage readWhole(const QByteArray &body)
{
    SeenMessage seen;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    takeMessage(seen, object);
    seen.stopped = seen.started;
    seen.firstToken = !object.value(u"content"_s).toArray().isEmpty();
    seen.error = readError(object);
    return seen;
}

bool isStream(const Answer &answer)
{
    return answer.header("content-type").toLower().startsWith("text/event-stream");
}
}

void MessageStream::feed(QByteArrayView chunk)
{
    const QList<ServerEvent> events = m_events.feed(chunk);
    for (const ServerEvent &event : events) {
        take(event);
    }
}

void MessageStream::finish()
{
    const QList<ServerEvent> events = m_events.finish();
    for (const ServerEvent &event : events) {
        take(event);
    }
}

void MessageStream::take(const ServerEvent &event)
{
    // The type inside the data is the same as the event's name; gateways drop the latter.
    const QJsonObject data = QJsonDocument::fromJson(event.data).object();
    const QString type = data.value(u"type"_s).toString();
    if (type == u"message_start") {
        takeMessage(m_seen, data.value(u"message"_s).toObject());
    } else if (type == u"content_block_delta") {
        m_seen.firstToken = true;
        takeText(m_seen, data.value(u"delta"_s)[u"text"_s].toString());
    } else if (type == u"message_delta") {
        const QString reason = data.value(u"delta"_s)[u"stop_reason"_s].toString();
        m_seen.stopReason = plainLine(reason, longestName);
        takeUsage(m_seen, data.value(u"usage"_s).toObject());
    } else if (type == u"message_stop") {
        m_seen.stopped = true;
    } else if (type == u"error" || event.name == "error") {
        m_seen.error = readError(data).value_or(ApiError{});
    }
}

SeenMessage readMessage(const Answer &answer)
{
    SeenMessage seen;
    if (isStream(answer)) {
        MessageStream stream;
        stream.feed(answer.body);
        stream.finish();
        seen = stream.seen();
    } else {
        seen = readWhole(answer.body);
    }
    seen.text = plainLines(seen.text, longestText);
    return seen;
}
