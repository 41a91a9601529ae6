// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/wire.h"

#include <QTest>

using namespace Qt::StringLiterals;

class WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ReadState>("state");
        const QByteArray big(71'680, 'x');
        const auto row = [](const char *sentence, const QByteArray &bytes, ReadState state) {
            QTest::newRow(sentence) << bytes << state;
        };
        row("nothing yet", "", ReadState::Incomplete);
        row("half a head", "GET / HTTP/1.1\r\nhost: a", ReadState::Incomplete);
        row("half a body", "POST / HTTP/1.1\r\ncontent-length: 5\r\n\r\nab", ReadState::Incomplete);
        row("a whole one", "POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nab", ReadState::Complete);
        row("to an absolute URL", "GET http://a.example/x?y=1 HTTP/1.1\r\n\r\n",
            ReadState::Complete);
        row("no request line", "\r\n\r\n", ReadState::Malformed);
        row("no version", "GET /\r\n\r\n", ReadState::Malformed);
        row("TLS", "\x16\x03\x01", ReadState::Malformed);
        row("no path", "GET hello HTTP/1.1\r\n\r\n", ReadState::Malformed);
        row("a header without colon", "GET / HTTP/1.1\r\nhost\r\n\r\n", ReadState::Malformed);
        row("an odd length", "POST / HTTP/1.1\r\ncontent-length: x\r\n\r\n", ReadState::Malformed);
        row("a negative length", "POST / HTTP/1.1\r\ncontent-length: -1\r\n\r\n",
            ReadState::Malformed);
        row("chunks", "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n",
            ReadState::Malformed);
        row("an endless head", "GET / HTTP/1.1\r\nhost: " + big, ReadState::HeadTooLarge);
        row("a head too large", "GET / HTTP/1.1\r\nhost: " + big + "\r\n\r\n",
            ReadState::HeadTooLarge);
        row("a body too large", "POST / HTTP/1.1\r\ncontent-length: 1048577\r\n\r\n",
            ReadState::BodyTooLarge);
    }

    void readsARequest()
    {
        QFETCH(const QByteArray, bytes);
        auto buffer = bytes;
        ReceivedHttp request;
        const auto state = readRequest(buffer, request);
        QTEST(state, "state");
        QCOMPARE(buffer, state == ReadState::Complete ? QByteArray() : bytes);
    }

    void leavesTheNextRequest()
    {
        QByteArray buffer
            = "POST /a?b=c HTTP/1.1\r\nX-Name:  v \r\ncontent-length: 2\r\n\r\nabGET ";
        ReceivedHttp request;
        QCOMPARE(readRequest(buffer, request), ReadState::Complete);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QByteArray("/a"));
        QCOMPARE(request.query.queryItemValue(u"b"_s), u"c"_s);
        QCOMPARE(request.headers.value("x-name"), QByteArray("v"));
        QCOMPARE(request.body, QByteArray("ab"));
        QVERIFY(request.keepsOpen);
        QCOMPARE(buffer, QByteArray("GET "));
    }

    void closesWhenAsked()
    {
        QByteArray buffer = "GET / HTTP/1.1\r\nConnection: Close\r\n\r\nGET / HTTP/1.0\r\n\r\n";
        ReceivedHttp request;
        QCOMPARE(readRequest(buffer, request), ReadState::Complete);
        QVERIFY(!request.keepsOpen);
        QCOMPARE(readRequest(buffer, request), ReadState::Complete);
        QVERIFY(!request.keepsOpen);
    }

    void framesByLength()
    {
        const auto script = scriptOf({.status = 529, .headers = {{"a", "b"}}, .body = "xyz"});
        QCOMPARE(script.pieces.size(), 1);
        QCOMPARE(script.pieces.first().bytes,
                 QByteArray("HTTP/1.1 529 Unknown\r\na: b\r\ncontent-length: 3\r\n\r\nxyz"));
        QCOMPARE(script.status, 529);
    }

    void framesByChunks()
    {
        const auto script = scriptOf({.events = {"0123456789abcdef"}});
        QCOMPARE(script.pieces.size(), 3);
        QVERIFY(script.pieces.at(0).bytes.endsWith("transfer-encoding: chunked\r\n\r\n"));
        QCOMPARE(script.pieces.at(1).bytes, QByteArray("10\r\n0123456789abcdef\r\n"));
        QCOMPARE(script.pieces.at(2).bytes, QByteArray("0\r\n\r\n"));
    }

    void sendsNothingAfter304()
    {
        const auto script = scriptOf({.status = 304});
        QCOMPARE(script.pieces.first().bytes, QByteArray("HTTP/1.1 304 Not Modified\r\n\r\n"));
    }
};

QTEST_GUILESS_MAIN(WireTest)
#include "wiretest.moc"
