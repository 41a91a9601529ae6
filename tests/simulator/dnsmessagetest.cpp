// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/dnsmessage.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

using State = NameService::State;

namespace {
constexpr quint16 typeA = 1;
constexpr quint16 typeAaaa = 28;

/// Id 1234, recursion wanted, one question.
QByteArray header(const QByteArray &flags = "0100", const QByteArray &counts = "0001000000000000")
{
    return QByteArray::fromHex("1234" + flags + counts);
}

QByteArray label(const QByteArray &text)
{
    return static_cast<char>(text.size()) + text;
}

QByteArray name()
{
    return label("api") + label("Example") + '\0';
}

QByteArray typeAndClass(const QByteArray &hex = "00010001")
{
    return QByteArray::fromHex(hex);
}
}

class DnsMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAQuestion()
    {
        const auto question = readQuestion(header() + name() + typeAndClass("001c0001"));

        QVERIFY(question);
        QCOMPARE(question->id, 0x1234);
        QVERIFY(question->wantsRecursion);
        QCOMPARE(question->name, "api.example"_ba);
        QCOMPARE(question->type, typeAaaa);
        QCOMPARE(question->asked, name() + typeAndClass("001c0001"));
    }

    void readsWhatItMay_data()
    {
        QTest::addColumn<QByteArray>("packet");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("the root") << header() + '\0' + typeAndClass() << ""_ba;
        QTest::newRow("without recursion")
            << header("0000") + name() + typeAndClass() << "api.example"_ba;
        QTest::newRow("with an extension behind it") << header("0120", "0001000000000001") + name()
                + typeAndClass() + QByteArray::fromHex("0000291000000000000000")
                                                     << "api.example"_ba;
        QTest::newRow("the longest label")
            << header() + label(QByteArray(63, 'x')) + '\0' + typeAndClass() << QByteArray(63, 'x');
        QTest::newRow("the longest name") << header() + label(QByteArray(63, 'a')).repeated(3)
                + label(QByteArray(61, 'b')) + '\0'
                + typeAndClass() << (QByteArray(63, 'a') + '.').repeated(3) + QByteArray(61, 'b');
    }

    void readsWhatItMay()
    {
        QFETCH(const QByteArray, packet);
        QFETCH(const QByteArray, expected);

        const auto question = readQuestion(packet);

        QVERIFY(question);
        QCOMPARE(question->name, expected);
    }

    void keepsSilentAboutGarbage_data()
    {
        QTest::addColumn<QByteArray>("packet");

        const auto good = name() + typeAndClass();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a header") << header().left(7);
        QTest::newRow("a header alone") << header();
        QTest::newRow("an answer, which could go on for ever") << header("8180") + good;
        QTest::newRow("a notification") << header("2000") + good;
        QTest::newRow("no question") << header("0100", "0000000000000000") + good;
        QTest::newRow("two questions") << header("0100", "0002000000000000") + good + good;
        QTest::newRow("a name without its end") << header() + label("api");
        QTest::newRow("a label longer than the packet") << header()
                + "\x3f"
                  "api";
        QTest::newRow("a label of 64") << header() + label(QByteArray(64, 'x')) + good;
        QTest::newRow("a pointer to itself") << header() + QByteArray::fromHex("c00c") + good;
        QTest::newRow("a name of 254") << header() + label(QByteArray(63, 'a')).repeated(3)
                + label(QByteArray(62, 'b')) + '\0' + typeAndClass();
        QTest::newRow("no type") << header() + name();
        QTest::newRow("half a class") << header() + name() + typeAndClass().left(3);
        QTest::newRow("another class") << header() + name() + typeAndClass("00010003");
        QTest::newRow("more than a packet holds")
            << header() + good + QByteArray(qsizetype{64} * 1024, 'x');
        QTest::newRow("HTTP") << "GET / HTTP/1.1\r\nhost: a\r\n\r\n"_ba;
    }

    void keepsSilentAboutGarbage()
    {
        QFETCH(const QByteArray, packet);

        QVERIFY(!readQuestion(packet));
    }

    void survivesWhatDiceBring()
    {
        QRandomGenerator dice(1);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray packet = header() + name() + typeAndClass();
            for (int flips = dice.bounded(1, 6); flips > 0; --flips) {
                packet[dice.bounded(packet.size())] = static_cast<char>(dice.bounded(256));
            }
            packet.truncate(dice.bounded(packet.size() + 1));
            const auto question = readQuestion(packet); // the sanitizers speak up
            QVERIFY(!question || packet.contains(question->asked));
        }
    }

    void answers_data()
    {
        QTest::addColumn<quint16>("type");
        QTest::addColumn<State>("state");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("records");

        const auto address = QByteArray::fromHex("c00c00010001000000000004") + "\x7f\0\0\1"_ba;
        QTest::newRow("an address")
            << typeA << State::Fine << header("8180", "0001000100000000") << address;
        QTest::newRow("no address of the other family")
            << typeAaaa << State::Fine << header("8180") << QByteArray();
        QTest::newRow("no such name") << typeA << State::Unknown << header("8183") << QByteArray();
        QTest::newRow("no way to find out")
            << typeA << State::Failing << header("8182") << QByteArray();
    }

    void answers()
    {
        QFETCH(const quint16, type);
        QFETCH(const State, state);
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, records);
        const QByteArray asked = name() + typeAndClass(type == typeA ? "00010001" : "001c0001");

        const QByteArray answer = answerTo(
            {.id = 0x1234, .wantsRecursion = true, .name = {}, .type = type, .asked = asked},
            state);

        QCOMPARE(answer.toHex(), (header + asked + records).toHex());
    }

    void theDeadSayNothing() { QVERIFY(answerTo({.type = typeA}, State::Dead).isEmpty()); }
};

QTEST_GUILESS_MAIN(DnsMessageTest)
#include "dnsmessagetest.moc"
