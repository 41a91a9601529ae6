// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timewindow.h"

#include <QTest>

using namespace std::chrono_literals;
using std::chrono::minutes;

namespace {
QDateTime at(minutes offset)
{
    return QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC) + offset;
}

TimeWindow window(minutes from, minutes until)
{
    return {.from = at(from), .until = at(until)};
}
}

class TimeWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWithinItsLimits_data()
    {
        QTest::addColumn<TimeWindow>("wanted");
        QTest::addColumn<TimeWindow>("expected");

        QTest::newRow("inside stays") << window(10min, 20min) << window(10min, 20min);
        QTest::newRow("beyond the end is moved back")
            << window(95min, 105min) << window(90min, 100min);
        QTest::newRow("before the beginning is moved on")
            << window(-5min, 5min) << window(0min, 10min);
        QTest::newRow("longer than all is all") << window(-50min, 300min) << window(0min, 100min);
        QTest::newRow("too short grows") << window(50min, 50min) << window(50min, 51min);
        QTest::newRow("too short at the end grows backwards")
            << window(100min, 100min) << window(99min, 100min);
        QTest::newRow("backwards is too short") << window(60min, 50min) << window(60min, 61min);
    }

    void staysWithinItsLimits()
    {
        QFETCH(const TimeWindow, wanted);
        QFETCH(const TimeWindow, expected);

        QCOMPARE(within(wanted, window(0min, 100min)), expected);
    }

    void keepsItsEndWhereTheLimitsAreTooShort()
    {
        QCOMPARE(within(window(0min, 10min), {at(5min), at(5min)}), window(4min, 5min));
    }

    void spansTwoInstantsInEitherOrder()
    {
        const auto limits = window(0min, 100min);
        QCOMPARE(spanned(at(30min), at(20min), limits), window(20min, 30min));
        QCOMPARE(spanned(at(20min), at(30min), limits), window(20min, 30min));
    }

    void zooms_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("factor");
        QTest::addColumn<TimeWindow>("expected");

        QTest::newRow("in at the middle") << 0.5 << 0.5 << window(45min, 55min);
        QTest::newRow("in at the end keeps the end") << 1.0 << 0.5 << window(50min, 60min);
        QTest::newRow("in at the beginning keeps that") << 0.0 << 0.5 << window(40min, 50min);
        QTest::newRow("out doubles") << 0.5 << 2.0 << window(30min, 70min);
        QTest::newRow("out ends at the limits") << 0.5 << 50.0 << window(0min, 100min);
        QTest::newRow("in ends at a minute") << 0.0 << 0.0001 << window(40min, 41min);
        QTest::newRow("nonsense is the shortest") << 0.0 << -3.0 << window(40min, 41min);
    }

    void zooms()
    {
        QFETCH(const double, share);
        QFETCH(const double, factor);
        QFETCH(const TimeWindow, expected);

        QCOMPARE(zoomed(window(40min, 60min), share, factor, window(0min, 100min)), expected);
    }

    void zoomingOutUndoesZoomingIn()
    {
        const auto limits = window(0min, 100min);
        const auto once = zoomed(window(40min, 60min), 0.25, 0.5, limits);
        QCOMPARE(zoomed(once, 0.25, 2, limits), window(40min, 60min));
    }

    void pans_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<TimeWindow>("expected");

        QTest::newRow("back by half") << -0.5 << window(30min, 50min);
        QTest::newRow("on by a quarter") << 0.25 << window(45min, 65min);
        QTest::newRow("on to the end, no shorter") << 9.0 << window(80min, 100min);
        QTest::newRow("back to the beginning, no shorter") << -9.0 << window(0min, 20min);
    }

    void pans()
    {
        QFETCH(const double, share);
        QFETCH(const TimeWindow, expected);

        QCOMPARE(panned(window(40min, 60min), share, window(0min, 100min)), expected);
    }

    void tellsSharesAndInstants()
    {
        const auto hour = window(0min, 60min);
        QCOMPARE(hour.shareOf(at(15min)), 0.25);
        QCOMPARE(hour.shareOf(at(-60min)), -1.0);
        QCOMPARE(hour.at(0.75), at(45min));
        QCOMPARE(TimeWindow().shareOf(at(0min)), 0.0);
        QVERIFY(hour.isValid());
        QVERIFY(!TimeWindow().isValid());
    }
};

QTEST_GUILESS_MAIN(TimeWindowTest)
#include "timewindowtest.moc"
