// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/componentdays.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Status = PageReport::Status;

namespace {
QDateTime midnight()
{
    return QDateTime({2026, 11, 20}, {0, 0}, Qt::UTC);
}

PageSpell spell(std::chrono::minutes from, std::chrono::minutes length, Status status)
{
    return {.from = midnight() + from,
            .until = midnight() + from + length,
            .components
            = {{u"web"_s, u"Web"_s, Status::MajorOutage}, {u"api"_s, u"API"_s, status}}};
}

/// Three days, the middle one begins at midnight().
Days days()
{
    return {{2026, 11, 19}, {2026, 11, 21}, QTimeZone::utc()};
}
}

class ComponentDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheWorstAndHowLong_data()
    {
        using enum Status;
        using Spells = QList<PageSpell>;
        QTest::addColumn<Spells>("spells");
        QTest::addColumn<QString>("expected"); // per day: the worst and its minutes

        QTest::newRow("nothing read") << Spells{} << u"none none none"_s;
        QTest::newRow("a good day")
            << Spells{spell(60min, 120min, Operational)} << u"none Operational:120 none"_s;
        QTest::newRow("the worst counts, not the longest")
            << Spells{spell(0min, 600min, Operational), spell(600min, 20min, PartialOutage),
                      spell(620min, 60min, Degraded)}
            << u"none PartialOutage:20 none"_s;
        QTest::newRow("two times of the same add up")
            << Spells{spell(0min, 10min, Degraded), spell(10min, 10min, Operational),
                      spell(20min, 15min, Degraded)}
            << u"none Degraded:25 none"_s;
        QTest::newRow("maintenance is worse than operational, better than trouble")
            << Spells{spell(-30min, 30min, Maintenance), spell(0min, 10min, Maintenance),
                      spell(10min, 10min, Degraded)}
            << u"Maintenance:30 Degraded:10 none"_s;
        QTest::newRow("over midnight it is of both days")
            << Spells{spell(-30min, 90min, MajorOutage)} << u"MajorOutage:30 MajorOutage:60 none"_s;
        QTest::newRow("what ends at midnight is not of the next day")
            << Spells{spell(-30min, 30min, MajorOutage)} << u"MajorOutage:30 none none"_s;
        QTest::newRow("what begins at midnight is not of the day before")
            << Spells{spell(0min, 30min, MajorOutage)} << u"none MajorOutage:30 none"_s;
        QTest::newRow("a single reading tells of its day, if not how long")
            << Spells{spell(0min, 0min, Operational)} << u"none Operational:0 none"_s;
        QTest::newRow("longer than all days")
            << Spells{spell(-9999min, 99'999min, Operational)}
            << u"Operational:1440 Operational:1440 Operational:1440"_s;
        QTest::newRow("before and after the days")
            << Spells{spell(-9999min, 10min, Operational), spell(9999min, 10min, Operational)}
            << u"none none none"_s;
        QTest::newRow("an unknown word is as if unread")
            << Spells{spell(60min, 60min, Unknown)} << u"none none none"_s;
        QTest::newRow("not on the page then")
            << Spells{{.from = midnight(), .until = midnight() + 1h, .components = {}}}
            << u"none none none"_s;
    }

    void tellsTheWorstAndHowLong()
    {
        QFETCH(const QList<PageSpell>, spells);
        QFETCH(const QString, expected);

        QStringList told;
        const ComponentPast past = pastOf({.id = u"api"_s, .name = u"Renamed"_s}, spells, days());
        for (const ComponentDay &day : past.days) {
            told << (day.worst ? u"%1:%2"_s.arg(QVariant::fromValue(*day.worst).toString())
                                     .arg(day.time(*day.worst) / 1min)
                               : u"none"_s);
        }
        QCOMPARE(told.join(u' '), expected);
    }

    void matchesByNameWithoutAnId()
    {
        const QList<PageSpell> spells{
            {.from = midnight(),
             .until = midnight() + 1h,
             .components = {{.name = u"A"_s, .status = Status::Degraded},
                            {.name = u"B"_s, .status = Status::Operational}}}};
        QCOMPARE(pastOf({.name = u"B"_s}, spells, days()).days.at(1).worst, Status::Operational);
        QCOMPARE(pastOf({.name = u"C"_s}, spells, days()).first, QDate());
    }

    void tellsHowMuchWasOperational()
    {
        const QList<PageSpell> spells{spell(0min, 60min, Status::Operational),
                                      spell(60min, 20min, Status::PartialOutage),
                                      spell(80min, 600min, Status::Maintenance)};
        const ComponentPast past = pastOf({.id = u"api"_s}, spells, days());
        QCOMPARE(past.operational, 0.75);
        QCOMPARE(past.first, QDate(2026, 11, 20));
        QCOMPARE(past.days.at(1).known(), 680min);
        QCOMPARE(pastOf({.id = u"api"_s}, {}, days()).operational, std::nullopt);
    }

    void countsTheDaysOfTheUsersZone()
    {
        Days tokyo = days();
        tokyo.zone = QTimeZone(9 * 3600);
        const ComponentPast past
            = pastOf({.id = u"api"_s}, {spell(14h, 2h, Status::Degraded)}, tokyo);
        QCOMPARE(past.days.at(1).time(Status::Degraded), 60min);
        QCOMPARE(past.days.at(2).time(Status::Degraded), 60min);
    }

    void joinsWhatGoesOn()
    {
        QList<PageSpell> spells;
        append(spells, {spell(0min, 10min, Status::Operational)});
        append(spells,
               {spell(10min, 10min, Status::Operational), spell(20min, 10min, Status::Degraded)});
        append(spells, {spell(40min, 10min, Status::Degraded)});
        const QList<PageSpell> expected{spell(0min, 20min, Status::Operational),
                                        spell(20min, 10min, Status::Degraded),
                                        spell(40min, 10min, Status::Degraded)};
        QCOMPARE(spells, expected);
    }
};

QTEST_GUILESS_MAIN(ComponentDaysTest)
#include "componentdaystest.moc"
