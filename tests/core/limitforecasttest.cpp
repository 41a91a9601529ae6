// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/limitforecast.h"

#include <QTest>

#include <cmath>

using namespace std::chrono_literals;

namespace {
using Readings = QList<LimitReading>;

QDateTime noon()
{
    return QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC);
}

/// Readings of an allowance of 1000, half a minute apart, the last at noon. Full again an hour on.
Readings left(const QList<qint64> &remaining, std::chrono::seconds apart = 30s, qint64 limit = 1000)
{
    Readings all;
    for (qsizetype i = 0; i < remaining.size(); ++i) {
        all.append({.at = noon() - (remaining.size() - 1 - i) * apart,
                    .limit = {.limit = limit, .remaining = remaining.at(i), .reset = noon() + 1h}});
    }
    return all;
}

Readings withReset(Readings readings, qsizetype which, const QDateTime &reset)
{
    readings[which].limit.reset = reset;
    return readings;
}

Readings withLimit(Readings readings, qsizetype which, qint64 limit)
{
    readings[which].limit.limit = limit;
    return readings;
}
}

class LimitForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsThePaceAndTheEnd_data()
    {
        QTest::addColumn<Readings>("readings");
        QTest::addColumn<int>("perMinute"); // -1: nothing is said
        QTest::addColumn<int>("minutes"); // until it is used up; -1: it isn't

        QTest::newRow("nothing read") << Readings{} << -1 << -1;
        QTest::newRow("two readings are no trend") << left({900, 800}) << -1 << -1;
        QTest::newRow("three within a few seconds are none either")
            << left({900, 850, 800}, 5s) << -1 << -1;
        QTest::newRow("evenly used: the line goes on") << left({900, 850, 800}) << 100 << 8;
        QTest::newRow("not used at all") << left({800, 800, 800}) << 0 << -1;
        QTest::newRow("filled up again: only what came since")
            << left({300, 200, 1000, 950, 900}) << 100 << 9;
        QTest::newRow("filled up just now: nothing to go by")
            << left({900, 800, 700, 1000}) << -1 << -1;
        QTest::newRow("filled up unseen: the reset lies between")
            << withReset(left({900, 800, 700, 650, 600}), 1, noon() - 70s) << 100 << 6;
        QTest::newRow("another limit is another allowance")
            << withLimit(left({900, 800, 700, 650, 600}), 1, 2000) << 100 << 6;
        QTest::newRow("full again before it is used up")
            << withReset(left({900, 850, 800}), 2, noon() + 5min) << 100 << -1;
        QTest::newRow("full again already")
            << withReset(left({900, 850, 800}), 2, noon()) << -1 << -1;
        QTest::newRow("no reset told: no promise about the end")
            << withReset(left({900, 850, 800}), 2, {}) << 100 << -1;
        QTest::newRow("rounded to the thousand: a small rise is none")
            << left({500'000, 490'000, 491'000, 470'000, 460'000}, 30s, 1'000'000) << 20'000 << 23;
        QTest::newRow("a small allowance isn't rounded, so a rise is one")
            << left({500, 490, 491, 470, 460}) << 31 << 14;
        QTest::newRow("used up now") << left({200, 100, 0}) << 200 << 0;
        QTest::newRow("hours apart: no pace of now") << left({900, 500, 400}, 1h) << -1 << -1;
        QTest::newRow("what is long ago doesn't count")
            << (left({1000, 990, 980}, 300s) + left({900, 850, 800})) << 100 << 8;
        QTest::newRow("less than nothing") << left({10, 5, -3}) << 13 << 0;
    }

    void tellsThePaceAndTheEnd()
    {
        QFETCH(Readings, readings);
        QFETCH(const int, perMinute);
        QFETCH(const int, minutes);
        if (QTest::currentDataTag() == QByteArray("what is long ago doesn't count")) {
            for (qsizetype i = 0; i < 3; ++i) {
                readings[i].at = noon() - 40min + i * 5min;
            }
        }

        const auto forecast = limitForecast(readings, noon());
        QCOMPARE(forecast.has_value(), perMinute >= 0);
        if (forecast) {
            QCOMPARE(static_cast<int>(std::lround(forecast->usedPerMinute)), perMinute);
            QCOMPARE(forecast->exhaustedAt.isValid(), minutes >= 0);
        }
        if (forecast && minutes >= 0) {
            QCOMPARE(static_cast<int>((forecast->exhaustedAt - noon()) / 1min), minutes);
        }
    }

    void isSilentWhenTheNewsIsOld()
    {
        const Readings readings = left({900, 850, 800});
        QVERIFY(limitForecast(readings, noon() + 5min).has_value());
        QVERIFY(!limitForecast(readings, noon() + 301s).has_value());
    }

    void passesOverReadingsThatTellNothing()
    {
        Readings readings = left({900, 850, 800, 750});
        readings[1].limit = {};
        QCOMPARE(limitForecast(readings, noon())->usedPerMinute, 100.0);
    }

    void tellsTheShareThatIsLeft_data()
    {
        QTest::addColumn<RateLimit>("limit");
        QTest::addColumn<double>("share"); // -1: none

        QTest::newRow("nothing told") << RateLimit{} << -1.0;
        QTest::newRow("half") << RateLimit{.limit = 10, .remaining = 5} << 0.5;
        QTest::newRow("of nothing") << RateLimit{.limit = 0, .remaining = 5} << -1.0;
        QTest::newRow("more than all") << RateLimit{.limit = 5, .remaining = 50} << 1.0;
        QTest::newRow("less than nothing") << RateLimit{.limit = 5, .remaining = -5} << 0.0;
        QTest::newRow("no size") << RateLimit{.remaining = 5} << -1.0;
    }

    void tellsTheShareThatIsLeft()
    {
        QFETCH(const RateLimit, limit);
        QFETCH(const double, share);
        QCOMPARE(shareLeft(limit).value_or(-1), share);
    }
};

QTEST_GUILESS_MAIN(LimitForecastTest)
#include "limitforecasttest.moc"
