// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alertgate.h"

#include "core/alertjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Alert::Kind;
using Hold = AlertGate::Hold;

namespace {
QTimeZone berlin()
{
    return QTimeZone("Europe/Berlin");
}

/// Of a winter's day in Berlin (UTC+1).
QDateTime at(const QString &time)
{
    return QDateTime({2026, 1, 15}, QTime::fromString(time, u"H:mm"_s), berlin()).toUTC();
}

Alert alert(Kind kind, const QDateTime &at, const QString &subject = u"incident"_s)
{
    return {.kind = kind, .subject = subject, .title = alertKindName(kind), .at = at};
}

/// Plays what happens at a time; collects what is told.
struct Evening {
    AlertGate gate;
    Settings settings;
    QTimeZone zone = berlin();
    QStringList told;

    void note(const QDateTime &now, const QList<Alert> &alerts)
    {
        for (const Alert &each : alerts) {
            told << now.toTimeZone(zone).toString(u"H:mm "_s) + each.title;
        }
    }
    Evening &happens(const QDateTime &now, Kind kind, const QString &subject = u"incident"_s)
    {
        passes(now);
        note(now, gate.pass({alert(kind, now, subject)}, settings, now, zone));
        return *this;
    }
    Evening &passes(const QDateTime &now)
    {
        if (const auto released = gate.release(settings, now, zone)) {
            note(now, {*released});
        }
        return *this;
    }
};
}

class AlertGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snoozingLosesNothing()
    {
        Evening evening;
        evening.gate.snoozedUntil = at(u"15:00"_s);
        evening.happens(at(u"14:10"_s), Kind::Confirmed).happens(at(u"14:40"_s), Kind::Recovered);
        QCOMPARE(evening.gate.releaseAt(evening.settings, at(u"14:50"_s), berlin()),
                 at(u"15:00"_s));
        evening.passes(at(u"14:59"_s)).passes(at(u"15:00"_s)).passes(at(u"15:01"_s));
        QCOMPARE(evening.told, QStringList{u"15:00 Meanwhile: 2 event(s)"_s});
    }

    void aSummaryTellsWhatHappenedWhen()
    {
        Evening evening;
        evening.gate.snoozedUntil = at(u"15:00"_s);
        evening.happens(at(u"14:10"_s), Kind::Confirmed).happens(at(u"14:40"_s), Kind::Recovered);
        const auto summary = evening.gate.release(evening.settings, at(u"15:00"_s), berlin());
        QVERIFY(summary);
        QCOMPARE(summary->kind, Kind::Summary);
        const QStringList lines = summary->body.split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.constFirst().endsWith(u"confirmed"), qPrintable(summary->body));
        QVERIFY2(lines.constLast().endsWith(u"recovered"), qPrintable(summary->body));
    }

    void aSingleOneIsToldAsItWas()
    {
        Evening evening;
        evening.gate.snoozedUntil = at(u"15:00"_s);
        evening.happens(at(u"14:10"_s), Kind::KeyRefused, u"key"_s).passes(at(u"15:00"_s));
        QCOMPARE(evening.told, QStringList{u"15:00 key_refused"_s});
    }

    void theDesktopsSwitchHoldsUntilItIsTurned()
    {
        Evening evening;
        evening.gate.doNotDisturb = true;
        evening.happens(at(u"14:00"_s), Kind::Confirmed).passes(at(u"20:00"_s));
        QVERIFY(!evening.gate.releaseAt(evening.settings, at(u"20:00"_s), berlin()).isValid());
        QCOMPARE(evening.told, QStringList());
        evening.gate.doNotDisturb = false;
        evening.passes(at(u"20:01"_s));
        QCOMPARE(evening.told, QStringList{u"20:01 confirmed"_s});
    }

    void quietHours_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("end"); // invalid: not quiet

        const QTime ten(22, 0);
        const QTime seven(7, 0);
        const QDate spring(2026, 3, 29); // 2:00 becomes 3:00
        const QDate autumn(2026, 10, 25); // 3:00 becomes 2:00
        const auto utc = [](const QDate &day, int hour, int minute) {
            return QDateTime(day, {hour, minute}, Qt::UTC);
        };
        QTest::newRow("in the evening")
            << ten << seven << at(u"22:00"_s) << at(u"7:00"_s).addDays(1);
        QTest::newRow("after midnight") << ten << seven << at(u"6:59"_s) << at(u"7:00"_s);
        QTest::newRow("at their end") << ten << seven << at(u"7:00"_s) << QDateTime();
        QTest::newRow("at noon") << ten << seven << at(u"12:00"_s) << QDateTime();
        QTest::newRow("within a day")
            << QTime(12, 0) << QTime(13, 0) << at(u"12:30"_s) << at(u"13:00"_s);
        QTest::newRow("of no length") << ten << ten << at(u"22:00"_s) << QDateTime();
        QTest::newRow("over the night that is an hour shorter")
            << ten << seven << utc(spring, 0, 30) << utc(spring, 5, 0);
        QTest::newRow("over the night that is an hour longer")
            << ten << seven << utc(autumn, 0, 30) << utc(autumn, 6, 0);
        QTest::newRow("that end in the hour that is left out")
            << ten << QTime(2, 30) << utc(spring, 0, 30) << utc(spring, 1, 30);
    }

    void quietHours()
    {
        QFETCH(const QTime, from);
        QFETCH(const QTime, until);
        QFETCH(const QDateTime, now);
        QFETCH(const QDateTime, end);
        const Settings settings{.quietHours = true, .quietFrom = from, .quietUntil = until};
        QCOMPARE(isQuiet(settings, now, berlin()), end.isValid());
        if (end.isValid()) {
            QCOMPARE(quietEnd(settings, now, berlin()), end);
            QVERIFY(!isQuiet(settings, end, berlin()));
        }
    }

    void aNightIsSummedUpInTheMorning()
    {
        Evening evening;
        evening.settings.quietHours = true;
        evening.happens(at(u"21:59"_s), Kind::Confirmed)
            .happens(at(u"22:30"_s), Kind::Worsened)
            .happens(at(u"23:30"_s), Kind::Recovered)
            .passes(at(u"6:59"_s).addDays(1))
            .passes(at(u"7:00"_s).addDays(1));
        QCOMPARE(evening.told,
                 QStringList({u"21:59 confirmed"_s, u"7:00 Meanwhile: 2 event(s)"_s}));
    }

    void aSnoozeThatEndsAtNightWaitsForTheMorning()
    {
        Evening evening;
        evening.settings.quietHours = true;
        evening.gate.snoozedUntil = at(u"23:00"_s);
        evening.happens(at(u"21:00"_s), Kind::Confirmed)
            .passes(at(u"23:00"_s))
            .passes(at(u"7:00"_s).addDays(1));
        QCOMPARE(evening.told, QStringList{u"7:00 confirmed"_s});
    }

    void beyondTheCapTheyAreSummedUp()
    {
        Evening evening;
        evening.settings.alertsAnHour = 2;
        for (const auto &time : {u"14:00"_s, u"14:10"_s, u"14:20"_s, u"14:30"_s}) {
            evening.happens(at(time), Kind::LimitReached, u"limit"_s);
        }
        QCOMPARE(evening.gate.releaseAt(evening.settings, at(u"14:30"_s), berlin()),
                 at(u"15:00"_s));
        evening.passes(at(u"14:59"_s)).passes(at(u"15:00"_s));
        QCOMPARE(evening.told,
                 QStringList({u"14:00 limit_reached"_s, u"14:10 limit_reached"_s,
                              u"15:00 Meanwhile: 2 event(s)"_s}));
    }

    void mutedKindsAreGone()
    {
        Evening evening;
        evening.settings.mutedAlerts = {u"recovered"_s};
        evening.happens(at(u"14:00"_s), Kind::Confirmed).happens(at(u"14:10"_s), Kind::Recovered);
        QCOMPARE(evening.told, QStringList{u"14:00 confirmed"_s});
        QVERIFY(evening.gate.held.isEmpty());
    }

    void withoutNotificationsNothingIsKept()
    {
        Evening evening;
        evening.settings.notify = false;
        evening.happens(at(u"14:00"_s), Kind::Confirmed);
        QCOMPARE(evening.told, QStringList());
        QVERIFY(evening.gate.held.isEmpty());
    }

    void anAcknowledgedIncidentIsSilentUntilItChanges()
    {
        Evening evening;
        evening.happens(at(u"14:00"_s), Kind::Confirmed);
        evening.gate.isAcknowledged = true;
        evening.happens(at(u"14:10"_s), Kind::Posted, u"page/a"_s)
            .happens(at(u"14:20"_s), Kind::LimitReached, u"limit"_s)
            .happens(at(u"14:30"_s), Kind::Worsened)
            .passes(at(u"14:31"_s));
        QCOMPARE(evening.told,
                 QStringList({u"14:00 confirmed"_s, u"14:20 limit_reached"_s, u"14:30 worsened"_s,
                              u"14:31 posted"_s}));
    }

    void whatTheUserAskedForIsNeverHeld()
    {
        Evening evening;
        evening.gate.snoozedUntil = at(u"15:00"_s);
        evening.happens(at(u"14:00"_s), Kind::Back);
        QCOMPARE(evening.told, QStringList{u"14:00 back"_s});
    }

    void aRecoveryIsNotToldTwice()
    {
        AlertGate gate;
        const QDateTime now = at(u"14:00"_s);
        const auto told = gate.pass({alert(Kind::Recovered, now), alert(Kind::Back, now)},
                                    Settings{}, now, berlin());
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().kind, Kind::Back);
    }

    void holdsABoundedNumber()
    {
        Evening evening;
        evening.gate.snoozedUntil = at(u"15:00"_s);
        for (int i = 0; i < 80; ++i) {
            evening.happens(at(u"14:00"_s), Kind::LimitReached, u"limit"_s);
        }
        QCOMPARE(evening.gate.held.size(), 50);
        evening.passes(at(u"15:00"_s));
        QCOMPARE(evening.told, QStringList{u"15:00 Meanwhile: 80 event(s)"_s});
    }

    void survivesARestart()
    {
        AlertState state;
        state.gate.snoozedUntil = at(u"15:00"_s);
        state.gate.told = {at(u"13:30"_s)};
        state.gate.held = {alert(Kind::Confirmed, at(u"14:00"_s))};
        state.gate.held.constFirst();
        state.gate.dropped = 3;
        state.memory.posted = {{u"abc"_s,
                                {.name = u"x"_s,
                                 .status = u"identified"_s,
                                 .startedAt = at(u"1:00"_s),
                                 .updatedAt = at(u"2:00"_s)}}};
        state.memory.followed = {u"abc"_s};
        state.memory.toldAt = {{u"key"_s, at(u"3:00"_s)}};
        state.memory.retirements = {{u"m"_s, 7}};
        state.memory.wantsBack = true;
        state.memory.slowSince = at(u"4:00"_s);
        state.digestDay = {2026, 1, 14};
        QCOMPARE(alertStateFromJson(toJson(state)), state);
    }

    void whatCantBeReadBeginsAnew_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("nonsense");
        QTest::newRow("another shape") << QByteArray(R"({"memory": 3, "gate": []})");
    }

    void whatCantBeReadBeginsAnew()
    {
        QFETCH(const QByteArray, json);
        QCOMPARE(alertStateFromJson(json), AlertState{});
    }
};

QTEST_GUILESS_MAIN(AlertGateTest)
#include "alertgatetest.moc"
