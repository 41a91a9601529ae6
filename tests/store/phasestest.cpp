// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/phases.h"

#include <QTest>

using namespace std::chrono_literals;

class PhasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWent_data()
    {
        QTest::addColumn<Phases>("phases");
        QTest::addColumn<qsizetype>("bytes");

        const auto longest = std::chrono::microseconds(std::numeric_limits<qint64>::max());
        QTest::newRow("none") << Phases{} << qsizetype(1);
        QTest::newRow("a zero is not an absent one") << Phases{.name = 0us} << qsizetype(2);
        QTest::newRow("the last alone") << Phases{.server = 127us} << qsizetype(2);
        QTest::newRow("around the edges of seven bits")
            << Phases{.name = 127us, .connect = 128us, .tls = 16'383us, .firstByte = 16'384us}
            << qsizetype(1 + 1 + 2 + 2 + 3);
        QTest::newRow("as long as can be") << Phases{.firstToken = longest} << qsizetype(1 + 9);
    }

    void comeBackAsTheyWent()
    {
        QFETCH(const Phases, phases);
        QFETCH(const qsizetype, bytes);
        QCOMPARE(packed(phases).size(), bytes);
        QCOMPARE(unpacked(packed(phases)), phases);
    }

    void leaveTheTotalToItsColumn() { QCOMPARE(unpacked(packed({.total = 5us})), Phases{}); }

    void readNothingIntoBrokenBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Phases>("phases");

        QTest::newRow("nothing") << QByteArray() << Phases{};
        QTest::newRow("bits without numbers") << QByteArray(1, 0x3f) << Phases{};
        QTest::newRow("a number cut off") << QByteArray("\x03\x05\x80", 3) << Phases{.name = 5us};
        QTest::newRow("a number without an end")
            << QByteArray("\x01") + QByteArray(20, '\xff') << Phases{};
        QTest::newRow("more than announced")
            << QByteArray("\x01\x05\x06", 3) << Phases{.name = 5us};
    }

    void readNothingIntoBrokenBytes()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Phases, phases);
        QCOMPARE(unpacked(bytes), phases);
    }
};

QTEST_GUILESS_MAIN(PhasesTest)
#include "phasestest.moc"
