// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/heatmap.h"

#include <QTest>

using namespace std::chrono_literals;
using Rung = Observation::Rung;

namespace {
using Figures = QList<HourFigure>;

/// How many checks fell on which weekday and hour.
struct Fall {
    int weekday = 1;
    int hour = 0;
    qsizetype checks = 0;
};
using Falls = QList<Fall>;

HourFigure figure(const QDateTime &hour, qsizetype good, qsizetype failed = 0,
                  std::chrono::microseconds median = 100ms, Rung rung = Rung::Message)
{
    return {.hour = hour, .rung = rung, .good = good, .failed = failed, .median = median};
}

QDateTime utc(int month, int day, int hour)
{
    return {{2026, month, day}, {hour, 0}, Qt::UTC};
}

HeatMap withLatencies(std::chrono::milliseconds least, std::chrono::milliseconds most)
{
    return heatMap({figure(utc(3, 9, 0), 50, 0, least), figure(utc(3, 9, 1), 50, 0, most)},
                   QTimeZone::utc());
}
}

class HeatMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsHoursByTheClock_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<Figures>("figures");
        QTest::addColumn<Falls>("expected");

        const QByteArray berlin("Europe/Berlin");
        const QByteArray pacific("America/Los_Angeles");
        QTest::newRow("nothing") << berlin << Figures{} << Falls{};
        QTest::newRow("a Tuesday in UTC")
            << QByteArray("UTC") << Figures{figure(utc(3, 10, 13), 60)} << Falls{{2, 13, 60}};
        QTest::newRow("east: late on Sunday in UTC is Monday in Berlin")
            << berlin << Figures{figure(utc(3, 8, 23), 60)} << Falls{{1, 0, 60}};
        QTest::newRow("west: early on Monday in UTC is Sunday in California")
            << pacific << Figures{figure(utc(3, 2, 5), 60)} << Falls{{7, 21, 60}};
        QTest::newRow("the same time of day in winter and in summer")
            << berlin << Figures{figure(utc(1, 5, 8), 60), figure(utc(7, 6, 7), 50)}
            << Falls{{1, 9, 110}};
        QTest::newRow("the two weeks in which only California has changed")
            << pacific << Figures{figure(utc(3, 2, 17), 60), figure(utc(3, 9, 16), 50)}
            << Falls{{1, 9, 110}};
        QTest::newRow("when clocks are put back an hour happens twice")
            << berlin << Figures{figure(utc(10, 25, 0), 60), figure(utc(10, 25, 1), 50)}
            << Falls{{7, 2, 110}};
        QTest::newRow("when they are put forward an hour is skipped")
            << berlin << Figures{figure(utc(3, 29, 0), 60), figure(utc(3, 29, 1), 50)}
            << Falls{{7, 1, 60}, {7, 3, 50}};
        QTest::newRow("a zone of half hours: an hour counts where it starts")
            << QByteArray("Asia/Kolkata") << Figures{figure(utc(3, 10, 0), 60)}
            << Falls{{2, 5, 60}};
    }

    void sortsHoursByTheClock()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const Figures, figures);
        QFETCH(const Falls, expected);

        const HeatMap map = heatMap(figures, QTimeZone(zone));
        qsizetype all = 0;
        for (const HeatCell &cell : map.cells) {
            all += cell.checks();
        }
        for (const Fall &fall : expected) {
            QCOMPARE(map.at(fall.weekday, fall.hour).checks(), fall.checks);
            all -= fall.checks;
        }
        QCOMPARE(all, 0);
    }

    void addsUpShares()
    {
        const HeatMap map = heatMap({figure(utc(3, 10, 13), 57, 3), figure(utc(3, 17, 13), 138, 2)},
                                    QTimeZone::utc());
        QCOMPARE(map.at(2, 13).errorShare(), 0.025);
        QCOMPARE(map.at(2, 14).errorShare(), std::nullopt);
        QCOMPARE(map.at(2, 14).latency(), std::nullopt);
    }

    void saysNothingOfTooFewChecks()
    {
        const auto cell = [](qsizetype good, qsizetype failed) {
            return heatMap({figure(utc(3, 10, 13), good, failed)}, QTimeZone::utc()).at(2, 13);
        };
        QCOMPARE(cell(enoughChecks - 1, 0).errorShare(), std::nullopt);
        QCOMPARE(cell(enoughChecks - 1, 1).errorShare(), 1.0 / enoughChecks);
        QCOMPARE(cell(enoughChecks - 1, 1).latency(), std::nullopt);
        QVERIFY(cell(enoughChecks, 0).latency() == 100ms);
        QCOMPARE(cell(0, enoughChecks).errorShare(), 1.0);
    }

    void takesTheMedianOfTheRungThatIsAskedMost()
    {
        const HeatMap map = heatMap(
            {figure(utc(3, 3, 13), 10, 0, 900ms), figure(utc(3, 10, 13), 30, 0, 300ms),
             figure(utc(3, 10, 13), 20, 5, 30ms, Rung::Edge), figure(utc(3, 17, 13), 15, 0, 200ms)},
            QTimeZone::utc());
        QCOMPARE(map.rung, Rung::Message);
        QVERIFY(map.at(2, 13).latency() == 300ms);
        QCOMPARE(map.at(2, 13).timed, 55);
        QCOMPARE(map.at(2, 13).checks(), 80);
    }

    void sortsSharesIntoSteps_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("step");

        QTest::newRow("none failed") << 0.0 << 0;
        QTest::newRow("any failure is another step") << 0.0001 << 1;
        QTest::newRow("what users are told to expect") << 0.005 << 1;
        QTest::newRow("just over that") << 0.0051 << 2;
        QTest::newRow("all failed") << 1.0 << errorScale().steps() - 1;
    }

    void sortsSharesIntoSteps()
    {
        QFETCH(const double, share);
        QFETCH(const int, step);
        QCOMPARE(errorScale().stepOf(share), step);
    }

    void findsRoundLatencies_data()
    {
        QTest::addColumn<HeatMap>("map");
        QTest::addColumn<QList<double>>("ends");

        using Ends = QList<double>;
        QTest::newRow("nothing was measured") << HeatMap{} << Ends{};
        QTest::newRow("all the same") << withLatencies(300ms, 300ms) << Ends{};
        QTest::newRow("a few milliseconds are noise") << withLatencies(300ms, 309ms) << Ends{};
        QTest::newRow("a third slower") << withLatencies(300ms, 400ms) << Ends{320, 340, 360, 380};
        QTest::newRow("much slower")
            << withLatencies(310ms, 2900ms) << Ends{500, 1000, 1500, 2000, 2500};
        QTest::newRow("below a millisecond all is one") << withLatencies(0ms, 0ms) << Ends{};
    }

    void findsRoundLatencies()
    {
        QFETCH(const HeatMap, map);
        QFETCH(const QList<double>, ends);
        QCOMPARE(latencyScale(map).ends, ends);
        QVERIFY(latencyScale(map).steps() <= 8);
    }
};

QTEST_GUILESS_MAIN(HeatMapTest)
#include "heatmaptest.moc"
