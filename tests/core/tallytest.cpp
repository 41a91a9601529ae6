// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tally.h"

#include <QTest>

class TallyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowLongTheGoodRunMustBe_data()
    {
        QTest::addColumn<QString>("probes"); // x: bad, .: good
        QTest::addColumn<int>("needed");

        QTest::newRow("three fails alone are weak proof of a hard outage")
            << QStringLiteral("xxx") << 6;
        QTest::newRow("twenty fails need the least run") << QString(20, u'x') << 3;
        QTest::newRow("a hundred fails need no less") << QString(100, u'x') << 3;
        QTest::newRow("one in two needs more") << QStringLiteral("x.").repeated(50) + u'x' << 10;
        QTest::newRow("one in ten needs the most")
            << QStringLiteral("x.........").repeated(20) + u'x' << 38;
        QTest::newRow("without any fail the most is asked, too") << QStringLiteral("....") << 38;
        QTest::newRow("the newest twenty decide when they are better than the whole")
            << QString(100, u'x') + QString(19, u'.') + u'x' << 38;
        QTest::newRow("the good run itself makes nothing easier or harder")
            << QString(20, u'x') + QString(15, u'.') << 3;
    }

    void saysHowLongTheGoodRunMustBe()
    {
        QFETCH(const QString, probes);
        QFETCH(const int, needed);

        Tally tally;
        for (const QChar probe : probes) {
            probe == u'x' ? tally.addBad() : tally.addGood();
        }
        QCOMPARE(tally.neededRun(), needed);
    }

    void countsFromTheFirstBadOne()
    {
        Tally tally;
        tally.addBad();
        tally.addGood();
        tally.addGood();
        QCOMPARE(tally.total, 1);
        QCOMPARE(tally.goodRun, 2);

        tally.addBad();
        QCOMPARE(tally, (Tally{.bad = 2, .total = 4, .last = 0b1001, .goodRun = 0}));
    }

    void forgetsAllButTwentyInTheWindow()
    {
        Tally tally;
        tally.addBad();
        for (int i = 0; i < 40; ++i) {
            tally.addGood();
        }
        tally.addBad();
        QCOMPARE(tally.last, 1U);
        QCOMPARE(tally.total, 42);
    }

    void knowsWilsonsInterval()
    {
        QCOMPARE(wilsonLower(0, 0), 0.0);
        QCOMPARE(wilsonLower(0, 10), 0.0);
        QVERIFY(qAbs(wilsonLower(3, 3) - 0.5258) < 0.001);
        QVERIFY(qAbs(wilsonLower(10, 20) - 0.3273) < 0.001);
    }
};

QTEST_GUILESS_MAIN(TallyTest)
#include "tallytest.moc"
