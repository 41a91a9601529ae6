// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/messageanswer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QByteArray quoted(const QString &text)
{
    const auto list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray usage(int input, qsizetype output)
{
    return R"({"input_tokens":)" + QByteArray::number(input)
        + R"(,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"output_tokens":)"
        + QByteArray::number(output) + R"(,"service_tier":"standard"})";
}

QByteArray messageHead(const MessageAnswer &answer)
{
    return R"({"model":)" + quoted(answer.model) + R"(,"id":")" + answer.id
        + R"(","type":"message","role":"assistant","content":[)";
}

QByteArray stopReason(const MessageAnswer &answer)
{
    return answer.isCut ? R"("max_tokens")" : R"("end_turn")";
}

QByteArray event(const QByteArray &name, const QByteArray &rest, Dice &dice)
{
    return "event: " + name + "\ndata: {\"type\":\"" + name + '"' + rest + dice.blanks() + "}\n\n";
}
}

int tokensIn(const QJsonObject &request)
{
    constexpr int bytesPerToken = 4;
    const auto messages = QJsonDocument(request.value(u"messages"_s).toArray());
    const auto bytes = messages.toJson(QJsonDocument::Compact).size();
    return std::max(8, static_cast<int>(bytes) / bytesPerToken);
}

MessageAnswer answerMessage(const QJsonObject &body, Dice &dice)
{
    static const QStringList words{u"Hello"_s, u" from"_s, u" the"_s, u" stand"_s, u"-in"_s,
                                   u"."_s,     u" All"_s,  u" is"_s,  u" well"_s,  u" \u2713"_s};
    const auto most = body.value(u"max_tokens"_s).toInt();
    return {.id = dice.messageId(),
            .model = body.value(u"model"_s).toString(),
            .tokens = words.mid(0, most),
            .isCut = most < words.size(),
            .inputTokens = tokensIn(body)};
}

QByteArray toJson(const MessageAnswer &answer)
{
    return messageHead(answer) + R"({"type":"text","text":)" + quoted(answer.tokens.join(QString()))
        + R"(}],"stop_reason":)" + stopReason(answer)
        + R"(,"stop_sequence":null,"stop_details":null,"usage":)"
        + usage(answer.inputTokens, answer.tokens.size()) + '}';
}

QList<QByteArray> toEvents(const MessageAnswer &answer, Dice &dice)
{
    QList<QByteArray> events{
        event("message_start",
              R"(,"message":)" + messageHead(answer)
                  + R"(],"stop_reason":null,"stop_sequence":null,"stop_details":null,"usage":)"
                  + usage(answer.inputTokens, 1) + '}',
              dice),
        event("content_block_start", R"(,"index":0,"content_block":{"type":"text","text":""})",
              dice),
        // The only one that is written with a blank after the colon.
        "event: ping\ndata: {\"type\": \"ping\"}\n\n",
    };
    for (const auto &token : answer.tokens) {
        events.append(event(
            "content_block_delta",
            R"(,"index":0,"delta":{"type":"text_delta","text":)" + quoted(token) + '}', dice));
    }
    events.append(event("content_block_stop", R"(,"index":0)", dice));
    events.append(event("message_delta",
                        R"(,"delta":{"stop_reason":)" + stopReason(answer)
                            + R"(,"stop_sequence":null,"stop_details":null},"usage":)"
                            + usage(answer.inputTokens, answer.tokens.size()),
                        dice));
    events.append(event("message_stop", {}, dice));
    return events;
}

QByteArray errorEvent(const QByteArray &type, const QString &message, const QByteArray &requestId)
{
    return R"(event: error
data: {"type":"error","error":{"details":null,"type":")"
        + type + R"(","message":)" + quoted(message) + R"(},"request_id":")" + requestId
        + "\"}\n\n";
}
