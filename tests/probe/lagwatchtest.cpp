// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/lagwatch.h"

#include "probe/clockjump.h"

#include <QTest>

using namespace std::chrono_literals;

class LagWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsLagFromQuiet_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("gap");
        QTest::addColumn<int>("pace");
        QTest::addColumn<bool>("lagged");
        QTest::newRow("no time passed") << 0ms << 1 << false;
        QTest::newRow("a little late is no lag") << 340ms << 1 << false;
        QTest::newRow("more than 250 ms late is") << 360ms << 1 << true;
        QTest::newRow("a fast clock's seconds are shorter") << 3400ms << 10 << false;
        QTest::newRow("and it lags, too") << 3600ms << 10 << true;
    }

    void tellsLagFromQuiet()
    {
        QFETCH(const std::chrono::milliseconds, gap);
        QFETCH(const int, pace);
        QFETCH(const bool, lagged);
        std::chrono::milliseconds now{1000};
        LagWatch watch({.steady = [&now] { return now; }, .pace = pace});

        watch.start();
        now += gap;

        QCOMPARE(watch.stop(), lagged);
    }

    void remembersALagUntilItIsAsked()
    {
        std::chrono::milliseconds now{1000};
        LagWatch watch({.steady = [&now] { return now; }});

        watch.start();
        now += 5s;
        QTest::qWait(250); // it looks
        QVERIFY(watch.stop());

        watch.start();
        QVERIFY(!watch.stop());
    }

    void knowsHowLongTheMachineSlept() { QVERIFY(timeAsleep() > -1ms); }
};

QTEST_GUILESS_MAIN(LagWatchTest)
#include "lagwatchtest.moc"
