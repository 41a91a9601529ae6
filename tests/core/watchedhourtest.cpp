// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/watchedhour.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {
using Hours = QList<WatchedHour>;
using Incidents = QList<Incident>;

QDateTime noonAnd(std::chrono::milliseconds offset)
{
    return QDateTime({2026, 3, 10}, {12, 0}, Qt::UTC) + offset;
}

HourFigure figure(int hour, qsizetype good, qsizetype failed = 0)
{
    return {.hour = noonAnd(std::chrono::hours(hour)), .good = good, .failed = failed};
}

Incident ours(std::chrono::minutes from, std::chrono::minutes until)
{
    return {.from = noonAnd(from), .until = noonAnd(until)};
}

Incident open(std::chrono::minutes from)
{
    return {.from = noonAnd(from)};
}

Incident theirs(std::chrono::minutes from, std::chrono::minutes until)
{
    return {.source = Incident::Source::Theirs, .from = noonAnd(from), .until = noonAnd(until)};
}

WatchedHour hour(int at, const Watched &time)
{
    return {.from = noonAnd(std::chrono::hours(at)), .time = time};
}
}

class WatchedHourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowMuchWasBad_data()
    {
        QTest::addColumn<QList<HourFigure>>("figures");
        QTest::addColumn<Incidents>("incidents");
        QTest::addColumn<Hours>("expected");

        using Figures = QList<HourFigure>;
        QTest::newRow("nothing was seen") << Figures{} << Incidents{ours(0min, 9min)} << Hours{};
        QTest::newRow("a good hour")
            << Figures{figure(0, 60)} << Incidents{} << Hours{hour(0, {.watched = 1h})};
        QTest::newRow("failures without an incident are no time down")
            << Figures{figure(0, 50, 10)} << Incidents{} << Hours{hour(0, {.watched = 1h})};
        QTest::newRow("an hour without checks isn't watched")
            << Figures{figure(0, 0), figure(1, 60)} << Incidents{ours(10min, 100min)}
            << Hours{hour(1, {.watched = 1h, .amber = 40min, .down = 40min})};
        QTest::newRow("ten minutes in which nearly all failed are red")
            << Figures{figure(0, 50, 30)} << Incidents{ours(20min, 30min)}
            << Hours{hour(0, {.watched = 1h, .red = 10min, .down = 10min})};
        QTest::newRow("an hour of which three in ten failed is amber")
            << Figures{figure(0, 70, 30)} << Incidents{ours(0min, 60min)}
            << Hours{hour(0, {.watched = 1h, .amber = 60min, .down = 60min})};
        QTest::newRow("exactly half is red")
            << Figures{figure(0, 30, 30)} << Incidents{ours(0min, 60min)}
            << Hours{hour(0, {.watched = 1h, .red = 60min, .down = 60min})};
        QTest::newRow("an hour without a good answer is red")
            << Figures{figure(0, 0, 30)} << Incidents{ours(0min, 60min)}
            << Hours{hour(0, {.watched = 1h, .red = 60min, .down = 60min})};
        QTest::newRow("the rungs of an hour are one")
            << Figures{figure(0, 10, 20), figure(0, 10, 0)} << Incidents{ours(0min, 60min)}
            << Hours{hour(0, {.watched = 1h, .red = 60min, .down = 60min})};
        QTest::newRow("what is only posted is amber and no time down")
            << Figures{figure(0, 60)} << Incidents{theirs(15min, 45min)}
            << Hours{hour(0, {.watched = 1h, .amber = 30min})};
        QTest::newRow("what is posted and measured counts once")
            << Figures{figure(0, 30, 60)} << Incidents{ours(10min, 30min), theirs(20min, 50min)}
            << Hours{hour(0, {.watched = 1h, .red = 20min, .amber = 20min, .down = 20min})};
        QTest::newRow("two of ours that overlap count once")
            << Figures{figure(0, 90, 10)} << Incidents{ours(30min, 50min), ours(20min, 40min)}
            << Hours{hour(0, {.watched = 1h, .amber = 30min, .down = 30min})};
        QTest::newRow("two of ours one after the other are added")
            << Figures{figure(0, 90, 10)} << Incidents{ours(10min, 15min), ours(40min, 50min)}
            << Hours{hour(0, {.watched = 1h, .amber = 15min, .down = 15min})};
        QTest::newRow("an incident over several hours has its share of each")
            << Figures{figure(0, 60), figure(1, 0, 60), figure(2, 60)}
            << Incidents{ours(50min, 125min)}
            << Hours{hour(0, {.watched = 1h, .amber = 10min, .down = 10min}),
                     hour(1, {.watched = 1h, .red = 1h, .down = 1h}),
                     hour(2, {.watched = 1h, .amber = 5min, .down = 5min})};
        QTest::newRow("an open incident lasts until now")
            << Figures{figure(3, 60, 1), figure(4, 0, 30)} << Incidents{open(239min)}
            << Hours{hour(3, {.watched = 1h, .red = 1min, .down = 1min}),
                     hour(4, {.watched = 30min, .red = 30min, .down = 30min})};
        QTest::newRow("an incident without a start is nowhere")
            << Figures{figure(0, 60)} << Incidents{Incident{}} << Hours{hour(0, {.watched = 1h})};
        QTest::newRow("hours that are yet to come are left out")
            << Figures{figure(5, 60)} << Incidents{} << Hours{};
    }

    void tellsHowMuchWasBad()
    {
        QFETCH(const QList<HourFigure>, figures);
        QFETCH(const Incidents, incidents);
        QFETCH(const Hours, expected);

        const auto hours = watchedHours(figures, incidents, noonAnd(270min));
        QCOMPARE(hours.size(), expected.size());
        for (qsizetype i = 0; i < hours.size(); ++i) {
            QCOMPARE(hours.at(i).from, expected.at(i).from);
            QCOMPARE(hours.at(i).time.watched, expected.at(i).time.watched);
            QCOMPARE(hours.at(i).time.red, expected.at(i).time.red);
            QCOMPARE(hours.at(i).time.amber, expected.at(i).time.amber);
            QCOMPARE(hours.at(i).time.down, expected.at(i).time.down);
        }
    }

    void uptimeIsOfWhatWasWatched()
    {
        QCOMPARE(Watched{}.uptime(), std::nullopt);
        QCOMPARE(Watched{.watched = 200h}.uptime(), 1.0);
        QCOMPARE((Watched{.watched = 200h, .down = 1h}.uptime()), 0.995);
        Watched both{.watched = 3h, .red = 1h, .amber = 1h, .down = 2h};
        both += {.watched = 1h, .red = 1min, .amber = 2min, .down = 3min};
        QCOMPARE(both, (Watched{.watched = 4h, .red = 61min, .amber = 62min, .down = 123min}));
    }

    void sumsUpWhatBeganLately()
    {
        const Hours hours{hour(0, {.watched = 1h, .down = 9min}), hour(1, {.watched = 1h}),
                          hour(2, {.watched = 5min, .red = 2min, .down = 2min})};
        QCOMPARE(watchedSince(hours, noonAnd(1h)),
                 (Watched{.watched = 65min, .red = 2min, .down = 2min}));
        QCOMPARE(watchedSince(hours, noonAnd(1min)).down, 2min);
        QCOMPARE(watchedSince(hours, noonAnd(3h)), Watched{});
        QCOMPARE(watchedSince({}, noonAnd(0h)).uptime(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(WatchedHourTest)
#include "watchedhourtest.moc"
