// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/period.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {
using Hours = QList<WatchedHour>;
using Incidents = QList<Incident>;
using State = DayFigures::State;

const char *const kiritimati = "Pacific/Kiritimati"; // 14 h ahead of UTC
const char *const losAngeles = "America/Los_Angeles";
const char *const berlin = "Europe/Berlin";

QDateTime utc(int month, int day, int hour = 0, int minute = 0)
{
    return {{2026, month, day}, {hour, minute}, Qt::UTC};
}

Days days(const char *zone, const QDate &first, const QDate &last)
{
    return {first, last, QTimeZone(zone)};
}

/// Every hour between the two, all good.
Hours goodHours(const QDateTime &from, const QDateTime &until)
{
    Hours hours;
    for (QDateTime at = from; at < until; at = at + 1h) {
        hours.append({.from = at, .time = {.watched = 1h}});
    }
    return hours;
}

WatchedHour badHour(const QDateTime &at, std::chrono::minutes red, std::chrono::minutes amber,
                    std::chrono::minutes down)
{
    return {.from = at, .time = {.watched = 1h, .red = red, .amber = amber, .down = down}};
}

Incident ours(const QDateTime &from, const QDateTime &until)
{
    return {.from = from, .until = until};
}

Incident theirs(const QDateTime &from, const QDateTime &until)
{
    return {.source = Incident::Source::Theirs, .from = from, .until = until};
}
}

class PeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsHoursIntoDays_data()
    {
        QTest::addColumn<Days>("which");
        QTest::addColumn<Hours>("hours");
        QTest::addColumn<QList<int>>("watched"); // hours of each day

        const QDate tenth(2026, 3, 10);
        QTest::newRow("an empty history is days without data")
            << days("UTC", tenth, tenth.addDays(2)) << Hours{} << QList{0, 0, 0};
        QTest::newRow("one day") << days("UTC", tenth, tenth) << goodHours(utc(3, 10), utc(3, 11))
                                 << QList{24};
        QTest::newRow("what was before and what came after is left out")
            << days("UTC", tenth, tenth) << goodHours(utc(3, 9), utc(3, 12)) << QList{24};
        QTest::newRow("nothing was seen before the first check")
            << days("UTC", tenth.addDays(-1), tenth) << goodHours(utc(3, 10, 22), utc(3, 11))
            << QList{0, 2};
        QTest::newRow("far in the east the day begins early")
            << days(kiritimati, tenth, tenth.addDays(1)) << goodHours(utc(3, 9, 10), utc(3, 10, 11))
            << QList{24, 1};
        QTest::newRow("in the west it begins late")
            << days(losAngeles, tenth, tenth.addDays(1)) << goodHours(utc(3, 10, 7), utc(3, 11, 8))
            << QList{24, 1};
        QTest::newRow("a zone of half hours: an hour belongs to where it starts")
            << days("Asia/Kolkata", tenth, tenth) << goodHours(utc(3, 9), utc(3, 12)) << QList{24};
        QTest::newRow("the day on which summer time begins has 23 hours")
            << days(berlin, {2026, 3, 28}, {2026, 3, 30}) << goodHours(utc(3, 27), utc(4, 1))
            << QList{24, 23, 24};
        QTest::newRow("the day on which it ends has 25")
            << days(berlin, {2026, 10, 24}, {2026, 10, 26}) << goodHours(utc(10, 23), utc(10, 28))
            << QList{24, 25, 24};
        QTest::newRow("California changes on another day")
            << days(losAngeles, {2026, 3, 7}, {2026, 3, 9}) << goodHours(utc(3, 6), utc(3, 12))
            << QList{24, 23, 24};
        QTest::newRow("an end before the start is no days")
            << days("UTC", tenth, tenth.addDays(-1)) << goodHours(utc(3, 9), utc(3, 12))
            << QList<int>{};
    }

    void sortsHoursIntoDays()
    {
        QFETCH(const Days, which);
        QFETCH(const Hours, hours);
        QFETCH(const QList<int>, watched);

        const Period period = periodOf(which, hours, {}, utc(12, 1));
        QCOMPARE(period.days.size(), watched.size());
        std::chrono::hours all{0};
        for (qsizetype i = 0; i < watched.size(); ++i) {
            QCOMPARE(period.days.at(i).date, which.first.addDays(i));
            QCOMPARE(period.days.at(i).time.watched, std::chrono::hours(watched.at(i)));
            QCOMPARE(period.days.at(i).state(), watched.at(i) > 0 ? State::Good : State::Unwatched);
            all += std::chrono::hours(watched.at(i));
        }
        QCOMPARE(period.time.watched, all);
        QVERIFY(!period.worst);
        QVERIFY(!period.lead);
    }

    void namesTheWorstOfADay_data()
    {
        QTest::addColumn<Watched>("time");
        QTest::addColumn<State>("state");

        QTest::newRow("nothing watched") << Watched{} << State::Unwatched;
        QTest::newRow("nothing bad") << Watched{.watched = 1h} << State::Good;
        QTest::newRow("a minute of amber")
            << Watched{.watched = 24h, .amber = 1min} << State::Amber;
        QTest::newRow("a minute of red outdoes hours of amber")
            << Watched{.watched = 24h, .red = 1min, .amber = 9h, .down = 1min} << State::Red;
    }

    void namesTheWorstOfADay()
    {
        QFETCH(const Watched, time);
        QFETCH(const State, state);
        QCOMPARE((DayFigures{.time = time}.state()), state);
    }

    void countsIncidents_data()
    {
        QTest::addColumn<Days>("which");
        QTest::addColumn<Incidents>("incidents");
        QTest::addColumn<QList<int>>("ours"); // of each day, then of all
        QTest::addColumn<QList<int>>("theirs");

        const Days three = days("UTC", {2026, 3, 10}, {2026, 3, 12});
        QTest::newRow("none") << three << Incidents{} << QList{0, 0, 0, 0} << QList{0, 0, 0, 0};
        QTest::newRow("one of each")
            << three
            << Incidents{ours(utc(3, 10, 1), utc(3, 10, 2)), theirs(utc(3, 12, 1), utc(3, 12, 2))}
            << QList{1, 0, 0, 1} << QList{0, 0, 1, 1};
        QTest::newRow("one over midnight is of both days, and one of all")
            << three << Incidents{ours(utc(3, 10, 23), utc(3, 11, 1))} << QList{1, 1, 0, 1}
            << QList{0, 0, 0, 0};
        QTest::newRow("one that ends at midnight is not of the next day")
            << three << Incidents{ours(utc(3, 10, 23), utc(3, 11))} << QList{1, 0, 0, 1}
            << QList{0, 0, 0, 0};
        QTest::newRow("one that began before and is over later")
            << three << Incidents{theirs(utc(3, 1), utc(3, 20))} << QList{0, 0, 0, 0}
            << QList{1, 1, 1, 1};
        QTest::newRow("one that is open lasts until now, not into tomorrow")
            << three << Incidents{ours(utc(3, 10, 20), {})} << QList{1, 1, 0, 1}
            << QList{0, 0, 0, 0};
        QTest::newRow("one of no length still happened")
            << three << Incidents{ours(utc(3, 11), utc(3, 11))} << QList{0, 1, 0, 1}
            << QList{0, 0, 0, 0};
        QTest::newRow("others are not of these days")
            << three << Incidents{ours(utc(3, 9), utc(3, 10)), ours(utc(3, 13), utc(3, 14))}
            << QList{0, 0, 0, 0} << QList{0, 0, 0, 0};
        QTest::newRow("midnight is the zone's")
            << days(losAngeles, {2026, 3, 10}, {2026, 3, 11})
            << Incidents{ours(utc(3, 11, 6), utc(3, 11, 8))} << QList{1, 1, 1} << QList{0, 0, 0};
    }

    void countsIncidents()
    {
        QFETCH(const Days, which);
        QFETCH(const Incidents, incidents);
        QFETCH(QList<int>, ours);
        QFETCH(QList<int>, theirs);

        const Period period = periodOf(which, {}, incidents, utc(3, 11, 12));
        QCOMPARE(period.ours, ours.takeLast());
        QCOMPARE(period.theirs, theirs.takeLast());
        QCOMPARE(period.days.size(), ours.size());
        for (qsizetype i = 0; i < ours.size(); ++i) {
            QCOMPARE(period.days.at(i).ours, ours.at(i));
            QCOMPARE(period.days.at(i).theirs, theirs.at(i));
        }
    }

    void splitsAnIncidentAtMidnight()
    {
        const Hours hours{badHour(utc(3, 10, 23), 30min, 0min, 30min),
                          badHour(utc(3, 11, 0), 0min, 40min, 40min)};
        const Period period
            = periodOf(days("UTC", {2026, 3, 10}, {2026, 3, 11}), hours, {}, utc(4, 1));
        QCOMPARE(period.days.at(0).time.down, 30min);
        QCOMPARE(period.days.at(0).state(), State::Red);
        QCOMPARE(period.days.at(1).time.down, 40min);
        QCOMPARE(period.days.at(1).state(), State::Amber);
        QCOMPARE(period.time,
                 (Watched{.watched = 2h, .red = 30min, .amber = 40min, .down = 70min}));
        QCOMPARE(period.worst->date, QDate(2026, 3, 11));
    }

    void theWorstDayWithoutTimeDownIsTheMostAmber()
    {
        const Hours hours{badHour(utc(3, 10), 0min, 10min, 0min),
                          badHour(utc(3, 11), 0min, 20min, 0min),
                          badHour(utc(3, 12), 0min, 0min, 0min)};
        const Period period
            = periodOf(days("UTC", {2026, 3, 10}, {2026, 3, 12}), hours, {}, utc(4, 1));
        QCOMPARE(period.worst->date, QDate(2026, 3, 11));
    }

    void tellsTheMedianLead()
    {
        const Incidents incidents{
            ours(utc(3, 10, 1), utc(3, 10, 2)),   theirs(utc(3, 10, 1, 20), utc(3, 10, 3)),
            ours(utc(3, 10, 5), utc(3, 10, 6)),   theirs(utc(3, 10, 5, 8), utc(3, 10, 7)),
            ours(utc(3, 10, 9), utc(3, 10, 10)),  theirs(utc(3, 10, 8, 55), utc(3, 10, 11)),
            ours(utc(3, 10, 20), utc(3, 10, 21)), // never posted
            ours(utc(3, 12, 1), utc(3, 12, 2)),   theirs(utc(3, 12, 1, 50), utc(3, 12, 3))};
        const Period period
            = periodOf(days("UTC", {2026, 3, 10}, {2026, 3, 11}), {}, incidents, utc(4, 1));
        QVERIFY(period.lead.has_value());
        QCOMPARE(*period.lead, 8min);
    }

    void aDayKnowsWhenItBegins()
    {
        const Days month = days(berlin, {2026, 3, 1}, {2026, 3, 31});
        QCOMPARE(month.from(), utc(2, 28, 23));
        QCOMPARE(month.until(), utc(3, 31, 22));
        QCOMPARE(month.from().timeSpec(), Qt::UTC);
    }
};

QTEST_GUILESS_MAIN(PeriodTest)
#include "periodtest.moc"
