// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/eventstream.h"

#include "recordedanswers.h"

#include <QRandomGenerator>
#include <QTest>

Q_DECLARE_METATYPE(ServerEvent)

namespace {
QList<ServerEvent> whole(const QByteArray &text)
{
    EventStream stream;
    QList<ServerEvent> events = stream.feed(text);
    events += stream.finish();
    return events;
}

QList<ServerEvent> inPieces(const QByteArray &text, qsizetype size)
{
    EventStream stream;
    QList<ServerEvent> events;
    for (qsizetype at = 0; at < text.size(); at += size) {
        events += stream.feed(QByteArrayView(text).sliced(at, std::min(size, text.size() - at)));
    }
    events += stream.finish();
    return events;
}
}

class EventStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEvents_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<ServerEvent>>("events");
        const QList<ServerEvent> ping{{"ping", "{}"}};

        QTest::newRow("lines end in LF") << "event: ping\ndata: {}\n\n"_ba << ping;
        QTest::newRow("lines end in CRLF") << "event: ping\r\ndata: {}\r\n\r\n"_ba << ping;
        QTest::newRow("lines end in CR") << "event: ping\rdata: {}\r\r"_ba << ping;
        QTest::newRow("line ends are mixed") << "event: ping\rdata: {}\n\r\n"_ba << ping;
        QTest::newRow("no blank after the colon") << "event:ping\ndata:{}\n\n"_ba << ping;
        QTest::newRow("only the first blank is dropped")
            << "data:  x \n\n"_ba << QList<ServerEvent>{{"message", " x "}};
        QTest::newRow("a byte order mark") << "\xEF\xBB\xBF"
                                              "event: ping\ndata: {}\n\n"_ba
                                           << ping;
        QTest::newRow("comments say nothing") << ": hi\nevent: ping\n:\ndata: {}\n\n"_ba << ping;
        QTest::newRow("blank lines between") << "\n\n\nevent: ping\ndata: {}\n\n\n\n"_ba << ping;
        QTest::newRow("the closing blank line is missing") << "event: ping\ndata: {}\n"_ba << ping;
        QTest::newRow("the last line is not even ended") << "event: ping\ndata: {}"_ba << ping;
        QTest::newRow("data over several lines")
            << "data: a\ndata\ndata: b\n\n"_ba << QList<ServerEvent>{{"message", "a\n\nb"}};
        QTest::newRow("an event without data is none")
            << "event: ping\n\n"_ba << QList<ServerEvent>{};
        QTest::newRow("a name does not outlive its event")
            << "event: ping\n\ndata: x\n\n"_ba << QList<ServerEvent>{{"message", "x"}};
        QTest::newRow("unknown fields say nothing")
            << "id: 7\nretry: 10\nevent: ping\ndata: {}\n\n"_ba << ping;
        QTest::newRow("nothing at all") << QByteArray() << QList<ServerEvent>{};
    }

    void readsEvents()
    {
        QFETCH(QByteArray, text);
        QTEST(whole(text), "events");
    }

    void readsTheSameFromPiecesOfAnySize()
    {
        const QByteArray text = fixture(u"hello-there.sse"_s);
        const QList<ServerEvent> expected = whole(text);
        QCOMPARE(expected.size(), 8);
        for (qsizetype size = 1; size <= text.size(); ++size) {
            QCOMPARE(inPieces(text, size), expected);
        }
    }

    void dropsAnEventThatIsTooLong()
    {
        const QByteArray tooLong(EventStream::maxEvent + 1, 'x');
        const QList<ServerEvent> next{{"message", "next"}};
        QCOMPARE(whole("data: " + tooLong + "\n\ndata: next\n\n"), next);

        const QByteArray half = "data: " + QByteArray(EventStream::maxEvent / 2, 'x') + '\n';
        QCOMPARE(whole(half + half + half + "\ndata: next\n\n"), next);
    }

    void survivesNoise()
    {
        QRandomGenerator dice(42);
        for (int round = 0; round < 300; ++round) {
            QByteArray noise(dice.bounded(400), '\0');
            for (char &byte : noise) {
                byte = ":\r\n deatvn{}\"\xC3\xA9"[dice.bounded(14)];
            }
            const qsizetype size = 1 + dice.bounded(20);
            QCOMPARE(inPieces(noise, size), whole(noise));
        }
    }
};

QTEST_GUILESS_MAIN(EventStreamTest)
#include "eventstreamtest.moc"
