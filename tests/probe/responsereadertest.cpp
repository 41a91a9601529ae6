// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/responsereader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using State = ResponseReader::State;
using Failure = Observation::Failure;

class ResponseReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWholeAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("with a length")
            << "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"_ba << 200 << "hello"_ba;
        QTest::newRow("bytes after the end are ignored")
            << "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello world"_ba << 200 << "hello"_ba;
        QTest::newRow("in chunks, with an extension and a trailer")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nhel\r\n2\r\nlo\r\n0\r\nx: y\r\n\r\n"_ba
            << 200 << "hello"_ba;
        QTest::newRow("an unknown status")
            << "HTTP/1.1 529 \r\nContent-Length: 0\r\n\r\n"_ba << 529 << ""_ba;
        QTest::newRow("no body with a 204") << "HTTP/1.1 204 No Content\r\n\r\n"_ba << 204 << ""_ba;
        QTest::newRow("no body with a 304, whatever its length says")
            << "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n"_ba << 304 << ""_ba;
        QTest::newRow("after interim answers")
            << "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"_ba
            << 200 << "ok"_ba;
    }

    void readsWholeAnswers()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);

        ResponseReader atOnce;
        QCOMPARE(atOnce.feed(bytes), State::Done);
        QCOMPARE(atOnce.status(), status);
        QCOMPARE(atOnce.body(), body);

        ResponseReader byteByByte;
        QByteArray pieces;
        for (const char byte : bytes) {
            byteByByte.feed({&byte, 1});
            pieces += byteByByte.takeNewBody();
        }
        QCOMPARE(byteByByte.feed({}), State::Done);
        QCOMPARE(byteByByte.status(), status);
        QCOMPARE(byteByByte.body(), body);
        QCOMPARE(pieces, body);
    }

    void refusesBrokenOnes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Failure>("expected");

        using enum Observation::Failure;
        QTest::newRow("not HTTP") << "SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba << Malformed;
        QTest::newRow("binary") << QByteArray("\x15\x03\x01\x00\x02\x02\x16\r\n\r\n", 11)
                                << Malformed;
        QTest::newRow("a status that is no number") << "HTTP/1.1 2x0 OK\r\n\r\n"_ba << Malformed;
        QTest::newRow("a header without a colon")
            << "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n"_ba << Malformed;
        QTest::newRow("a length that is no number")
            << "HTTP/1.1 200 OK\r\nContent-Length: five\r\n\r\nhello"_ba << Malformed;
        QTest::newRow("a negative length")
            << "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello"_ba << Malformed;
        QTest::newRow("a chunk size that is no number")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello"_ba << Malformed;
        QTest::newRow("a chunk without its line end")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhello\r\n0\r\n\r\n"_ba
            << Malformed;
        QTest::newRow("a length beyond the limit")
            << "HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\n"_ba << TooLarge;
        QTest::newRow("a length beyond the limit, with the body behind it")
            << "HTTP/1.1 200 OK\r\nContent-Length: 1048577\r\n\r\n" + QByteArray(1'048'577, 'x')
            << TooLarge;
        QTest::newRow("a body beyond the limit")
            << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1'048'577, 'x') << TooLarge;
        QTest::newRow("a chunk beyond the limit")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100001\r\n"
                + QByteArray(1'048'577, 'x')
            << TooLarge;
        QTest::newRow("headers beyond the limit")
            << "HTTP/1.1 200 OK\r\nx: " + QByteArray(66'560, 'y') + "\r\n\r\n"
            << TooLarge;
        QTest::newRow("headers without end")
            << "HTTP/1.1 200 OK\r\n" + QByteArray("a: b\r\n").repeated(12'000) << TooLarge;
        QTest::newRow("a chunk extension without end")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;" + QByteArray(70'000, 'x')
            << TooLarge;
        QTest::newRow("interim answers without end")
            << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(20) << Malformed;
    }

    void refusesBrokenOnes()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Failure, expected);

        ResponseReader reader;
        QCOMPARE(reader.feed(bytes), State::Failed);
        QCOMPARE(reader.failure(), expected);
        QVERIFY(!reader.failureText().isEmpty());
        QCOMPARE(reader.feed("more"), State::Failed);
        QCOMPARE(reader.finish(), State::Failed);
    }

    void endsWithTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("nothing at all") << ""_ba << State::Failed << 0 << ""_ba;
        QTest::newRow("in the status line") << "HTTP/1.1 2"_ba << State::Failed << 0 << ""_ba;
        QTest::newRow("in the headers")
            << "HTTP/1.1 200 OK\r\nContent-"_ba << State::Failed << 0 << ""_ba;
        QTest::newRow("short of its length")
            << "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhalf"_ba << State::Failed << 200
            << "half"_ba;
        QTest::newRow("without the last chunk")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n"_ba
            << State::Failed << 200 << "half"_ba;
        QTest::newRow("whole, when no length was told")
            << "HTTP/1.1 200 OK\r\n\r\nhello"_ba << State::Done << 200 << "hello"_ba;
    }

    void endsWithTheConnection()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const State, state);
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);

        ResponseReader reader;
        QCOMPARE(reader.feed(bytes), State::Reading);
        QCOMPARE(reader.finish(), state);
        QCOMPARE(reader.failure(), state == State::Failed ? Failure::Reset : Failure::None);
        QCOMPARE(reader.status(), status);
        QCOMPARE(reader.body(), body);
    }

    void lowersTheNamesOfHeadersAndPutsEqualOnesTogether()
    {
        ResponseReader reader;
        reader.feed("HTTP/1.1 200 OK\r\nX-B: 1\r\nx-a:  two words \r\nX-b: 3\r\n\r\n");

        const QList<QPair<QByteArray, QByteArray>> expected{
            {"x-b", "1"}, {"x-b", "3"}, {"x-a", "two words"}};
        QCOMPARE(reader.headers(), expected);
    }

    void hasNothingBeforeTheHeadersAreWhole()
    {
        ResponseReader reader;
        reader.feed("HTTP/1.1 200 OK\r\nX-B: 1\r\n");

        QCOMPARE(reader.status(), 0);
        QVERIFY(reader.headers().isEmpty());
        QVERIFY(reader.takeNewBody().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ResponseReaderTest)
#include "responsereadertest.moc"
