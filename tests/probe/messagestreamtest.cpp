// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/messagestream.h"

#include "recordedanswers.h"

#include <QTest>

namespace {
Answer streamed(const QByteArray &body)
{
    return {.status = 200,
            .headers = {{"content-type", "text/event-stream; charset=utf-8"}},
            .body = body};
}

Answer plain(const QByteArray &body)
{
    return {.status = 200, .headers = {{"content-type", "application/json"}}, .body = body};
}

QByteArray sse(const QByteArray &name, const QByteArray &data)
{
    return "event: " + name + "\ndata: " + data + "\n\n";
}

bool isWhole(const SeenMessage &seen)
{
    return seen.started && seen.firstToken && seen.stopped && !seen.error && seen.inputTokens > 0
        && seen.outputTokens > 0 && !seen.model.isEmpty();
}
}

class MessageStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeStream()
    {
        const SeenMessage seen = readMessage(streamed(fixture(u"hello-there.sse"_s)));
        const SeenMessage expected{.started = true,
                                   .firstToken = true,
                                   .stopped = true,
                                   .error = {},
                                   .text = u"Grüß dich 👋"_s,
                                   .model = u"claude-haiku-5-5"_s,
                                   .stopReason = u"end_turn"_s,
                                   .inputTokens = 9,
                                   .outputTokens = 7};
        QCOMPARE(seen, expected);
    }

    void tellsTheFirstTokenWhenItComes()
    {
        const QByteArray body = fixture(u"hello-there.sse"_s);
        const qsizetype delta = body.indexOf("event: content_block_delta");
        const qsizetype end = body.indexOf("\r\n\r\n", delta) + 4;

        MessageStream stream;
        stream.feed(QByteArrayView(body).first(delta));
        QVERIFY(stream.seen().started);
        QVERIFY(!stream.seen().firstToken);
        stream.feed(QByteArrayView(body).sliced(delta, end - delta));
        QVERIFY(stream.seen().firstToken);
        QVERIFY(!stream.seen().stopped);
    }

    void isWholeOnlyWithItsStop()
    {
        const QByteArray body = fixture(u"hello-there.sse"_s);
        const qsizetype stop = body.lastIndexOf("\r\n\r\n");
        for (qsizetype length = 0; length <= body.size(); ++length) {
            QCOMPARE(readMessage(streamed(body.first(length))).stopped, length >= stop);
        }
    }

    void takesTheErrorInsideAStream()
    {
        const QByteArray error
            = R"({"type":"error","error":{"details":null,"type":"overloaded_error","message":"Overloaded"},"request_id":"req_1"})";
        const SeenMessage seen = readMessage(streamed(sse("ping", "{}") + sse("error", error)));
        const ApiError expected{.type = u"overloaded_error"_s,
                                .code = {},
                                .message = u"Overloaded"_s,
                                .requestId = u"req_1"_s};
        QCOMPARE(seen.error, expected);
        QVERIFY(!seen.stopped);
    }

    void anErrorThatCannotBeReadIsStillOne()
    {
        QVERIFY(readMessage(streamed(sse("error", "overloaded"))).error);
    }

    void needsNoNamesOfEvents()
    {
        const SeenMessage seen = readMessage(streamed("data: {\"type\":\"message_stop\"}\n\n"));
        QVERIFY(seen.stopped);
    }

    void readsAMessageThatWasNotStreamed()
    {
        const SeenMessage seen = readMessage(plain(fixture(u"message.json"_s)));
        QVERIFY(seen.started && seen.stopped && seen.firstToken);
        QCOMPARE(seen.text, u"Hi!"_s);
        QCOMPARE(seen.inputTokens, 8);
        QCOMPARE(seen.outputTokens, 1);
    }

    void isNoMessage_data()
    {
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << "hello"_ba;
        QTest::newRow("an empty object") << "{}"_ba;
        QTest::newRow("another type") << R"({"type":"model","content":[]})"_ba;
        QTest::newRow("no content") << R"({"type":"message"})"_ba;
        QTest::newRow("cut short") << R"({"type":"message","content":[)"_ba;
    }

    void isNoMessage()
    {
        QFETCH(QByteArray, body);
        const SeenMessage seen = readMessage(plain(body));
        QVERIFY(!seen.started);
        QVERIFY(!seen.stopped);
    }

    void boundsAndCleansTheText()
    {
        const QByteArray text = "sk-ant-api03-abcdefghijklmnopqrst " + QByteArray(3000, 'x') + '\a';
        const QJsonObject data{{u"type"_s, u"content_block_delta"_s},
                               {u"delta"_s, QJsonObject{{u"text"_s, QString::fromUtf8(text)}}}};
        const QByteArray piece = QJsonDocument(data).toJson(QJsonDocument::Compact);
        const QByteArray delta = sse("content_block_delta", piece);
        const SeenMessage seen = readMessage(streamed(delta + delta + delta));
        QVERIFY(seen.text.size() <= 4000);
        QVERIFY(!seen.text.contains(u"abcdefghijklmnopqrst"_s));
        QVERIFY(!seen.text.contains(QChar(7)));
    }

    void readsRecordedMessages()
    {
        QStringList wrong;
        const QList<RecordedAnswer> recorded = recordedAnswers();
        for (const RecordedAnswer &each : recorded) {
            if (each.path == u"/v1/messages" && each.answer.status == 200
                && !isWhole(readMessage(each.answer))) {
                wrong.append(each.file);
            }
        }
        QCOMPARE(wrong, QStringList());
    }
};

QTEST_GUILESS_MAIN(MessageStreamTest)
#include "messagestreamtest.moc"
