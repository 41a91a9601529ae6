// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/alertdesk.h"

#include "fakes/hands.h"
#include "store/history.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Change = DecisionStep::Change;
using Light = Verdict::Light;
using Cause = Verdict::Cause;

namespace {
/// Plays hours of a day through the desk, a step a minute, and collects what the user is told.
class Play : public QObject
{
public:
    Play(History &history, const QDateTime &start)
    {
        m_hands.elapsed = start - m_hands.clock().utc();
        m_desk = std::make_unique<AlertDesk>(history, m_hands.clock());
        connect(m_desk.get(), &AlertDesk::told, this, [this](const Alert &alert) {
            told << local().toString(u"ddd HH:mm "_s) + alertKindName(alert.kind)
                    + (alert.kind == Alert::Kind::Summary
                           ? u" of %1"_s.arg(alert.body.count(u'\n') + 1)
                           : QString());
        });
        connect(m_desk.get(), &AlertDesk::raised, this, [this] { ++raised; });
        m_facts.verdict.page = {.state = PageReport::State::Readable, .at = start};
        see(u"good"_s);
    }

    QStringList told;
    int raised = 0;

    AlertDesk &desk() { return *m_desk; }

    [[nodiscard]] QDateTime local() { return m_hands.clock().utc().toLocalTime(); }

    /// What is seen from now on.
    void see(const QString &what)
    {
        m_facts.change = {};
        m_facts.notify = false;
        if (what == u"good"_s) {
            light(Light::Green, Cause::None);
        } else if (what == u"key"_s) {
            light(Light::Amber, Cause::Key);
        } else if (what == u"confirmed"_s) {
            light(Light::Red, Cause::Provider);
            m_facts.verdict.incidentSince = m_facts.incidentSince = m_hands.clock().utc();
            happens(Change::Confirmed, true);
        } else if (what == u"recovering"_s || what == u"recovering again"_s) {
            light(Light::Green, Cause::None);
            happens(Change::Recovering, what == u"recovering"_s);
        } else if (what == u"reopened"_s) {
            light(Light::Red, Cause::Provider);
            happens(Change::Reopened, false);
        } else if (what == u"over"_s || what == u"over at last"_s) {
            m_facts.verdict.incidentSince = {};
            happens(Change::Recovered, what != u"over"_s);
        } else {
            page(what);
        }
        m_desk->consider(m_facts);
        m_facts.change = {};
        m_facts.notify = false;
    }

    /// Nothing new until the local \p time of the day.
    void passUntil(const QString &time)
    {
        const QTime until = QTime::fromString(time, u"HH:mm"_s);
        do {
            m_hands.elapsed += 1min;
            m_desk->consider(m_facts);
        } while (local().time().hour() != until.hour()
                 || local().time().minute() != until.minute());
    }

    /// "09:00 confirmed": lines of it.
    void script(const QStringList &lines)
    {
        for (const QString &line : lines) {
            if (local().time().toString(u"HH:mm"_s) != line.first(5)) {
                passUntil(line.first(5));
            }
            const QString what = line.mid(6);
            if (what == u"snooze"_s) {
                m_desk->snooze(1h);
            } else if (what == u"acknowledge"_s) {
                m_desk->acknowledge();
            } else if (!what.isEmpty()) {
                see(what);
            }
        }
    }

private:
    void light(Light light, Cause cause)
    {
        m_facts.verdict.light = light;
        m_facts.verdict.cause = cause;
    }

    void happens(Change change, bool notify)
    {
        m_facts.change = change;
        m_facts.notify = notify;
    }

    void page(const QString &status)
    {
        m_facts.verdict.page.incidents.clear();
        if (status != u"nothing posted"_s) {
            m_facts.verdict.page.components = {{.id = u"k8w3r06qmzrp"_s, .name = u"Claude API"_s}};
            m_facts.verdict.page.incidents = {{.id = u"abc"_s,
                                               .name = u"Elevated errors"_s,
                                               .status = status,
                                               .componentIds = {u"k8w3r06qmzrp"_s}}};
        }
    }

    Hands m_hands;
    std::unique_ptr<AlertDesk> m_desk;
    AlertFacts m_facts;
};

QDateTime local(const QDate &day, const QString &time)
{
    return QDateTime(day, QTime::fromString(time, u"HH:mm"_s), Qt::LocalTime).toUTC();
}

/// An incident of ten minutes, and ten more until it counts as over.
QStringList incidentAt(const QTime &start)
{
    const auto line = [&start](int minutes, const QString &what) {
        return start.addSecs(minutes * 60).toString(u"HH:mm "_s) + what;
    };
    return {line(0, u"confirmed"_s), line(10, u"recovering"_s), line(20, u"over"_s)};
}
}

class AlertDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        QCOMPARE(QTimeZone::systemTimeZoneId(), QByteArray("Europe/Berlin"));
    }

    void init() { m_history = std::make_unique<History>(QString()); }

    /// Twenty incidents over a night on which the clocks are put back.
    void aScriptedDay()
    {
        Play play(*m_history, local({2026, 10, 24}, u"07:30"_s));
        play.desk().setSettings({.quietHours = true});
        for (int i = 0; i < 8; ++i) {
            play.script(incidentAt(QTime(8, 0).addSecs(i * 1800)));
        }
        play.script({u"12:00 confirmed"_s, u"12:04 recovering"_s, u"12:06 reopened"_s,
                     u"12:10 recovering again"_s, u"12:12 reopened"_s, u"12:20 recovering again"_s,
                     u"12:30 over at last"_s});
        for (int i = 0; i < 4; ++i) { // more than six in an hour
            const QTime start = QTime(13, 31).addSecs(i * 720);
            play.script({start.toString(u"HH:mm "_s) + u"confirmed"_s,
                         start.addSecs(300).toString(u"HH:mm "_s) + u"recovering"_s,
                         start.addSecs(600).toString(u"HH:mm "_s) + u"over"_s});
        }
        play.script({
            u"16:00 investigating"_s,  u"16:10 identified"_s,
            u"16:12 identified"_s,     u"16:20 nothing posted"_s,
            u"17:00 snooze"_s, // over a start and an end
            u"17:10 confirmed"_s,      u"17:20 recovering"_s,
            u"17:30 over"_s,           u"18:05 snooze"_s,
            u"18:30 confirmed"_s, // over a start alone
            u"19:10 recovering"_s,     u"19:20 over"_s,
            u"20:00 confirmed"_s,      u"20:01 acknowledge"_s,
            u"20:05 investigating"_s,  u"20:20 recovering"_s,
            u"20:25 nothing posted"_s, u"20:30 over"_s,
            u"21:50 confirmed"_s,      u"22:10 recovering"_s, // quiet hours from here
            u"22:20 over"_s,           u"23:55 confirmed"_s,
            u"00:20 recovering"_s,     u"00:30 over"_s,
            u"02:30 confirmed"_s,      u"04:00 recovering"_s,
            u"04:10 over"_s,           u"07:30 "_s,
        });

        QStringList expected;
        for (int i = 0; i < 8; ++i) {
            const QTime start = QTime(8, 0).addSecs(i * 1800);
            expected << start.toString(u"'Sat' HH:mm 'confirmed'"_s)
                     << start.addSecs(600).toString(u"'Sat' HH:mm 'recovered'"_s);
        }
        expected << u"Sat 12:00 confirmed"_s << u"Sat 12:04 recovered"_s
                 << u"Sat 12:30 recovered"_s // the second one, of a relapse
                 << u"Sat 13:31 confirmed"_s << u"Sat 13:36 recovered"_s << u"Sat 13:43 confirmed"_s
                 << u"Sat 13:48 recovered"_s << u"Sat 13:55 confirmed"_s << u"Sat 14:00 recovered"_s
                 << u"Sat 14:31 summary of 2"_s // of the fourth, beyond the cap
                 << u"Sat 16:00 posted"_s << u"Sat 16:10 posted"_s << u"Sat 16:20 resolved"_s
                 << u"Sat 18:00 summary of 2"_s << u"Sat 19:05 confirmed"_s
                 << u"Sat 19:10 recovered"_s << u"Sat 20:00 confirmed"_s << u"Sat 20:20 recovered"_s
                 << u"Sat 20:20 posted"_s << u"Sat 20:25 resolved"_s << u"Sat 21:50 confirmed"_s
                 << u"Sun 07:00 summary of 5"_s;
        QCOMPARE(play.told.join(u'\n'), expected.join(u'\n'));
    }

    void whatElsewhereIsToldKnowsNoSnooze()
    {
        Play play(*m_history, local({2026, 3, 2}, u"12:00"_s));
        play.desk().snooze(1h);
        play.see(u"confirmed"_s);
        QCOMPARE(play.raised, 1);
        QCOMPARE(play.told, QStringList());
    }

    void aSnoozeSurvivesARestart()
    {
        const QDateTime noon = local({2026, 3, 2}, u"12:00"_s);
        {
            Play play(*m_history, noon);
            play.desk().snooze(2h);
            play.see(u"confirmed"_s);
            play.see(u"recovering"_s);
        }
        Play play(*m_history, noon + 30min);
        play.passUntil(u"13:59"_s);
        QCOMPARE(play.desk().state().hold, AlertGate::Hold::Snoozed);
        QCOMPARE(play.desk().state().held, 2);
        play.passUntil(u"14:01"_s);
        QCOMPARE(play.told, QStringList{u"Mon 14:00 summary of 2"_s});
    }

    void endingASnoozeTellsAtOnce()
    {
        Play play(*m_history, local({2026, 3, 2}, u"12:00"_s));
        play.desk().snooze(2h);
        play.see(u"key"_s);
        play.desk().snooze(0s);
        QCOMPARE(play.told, QStringList{u"Mon 12:00 key_refused"_s});
    }

    void aSnoozeEndsByItself()
    {
        AlertDesk desk(*m_history, Clock{.pace = 3600}); // an hour in a second
        QSignalSpy told(&desk, &AlertDesk::told);
        AlertFacts facts{.verdict = {.light = Light::Green, .cause = Cause::None}};
        desk.consider(facts);
        desk.snooze(2s); // real ones: the clock itself doesn't run faster
        facts.verdict.light = Light::Amber;
        facts.verdict.cause = Cause::Key;
        desk.consider(facts);
        QCOMPARE(told.size(), 0);
        QTRY_COMPARE(told.size(), 1);
    }

    void theDigestComesInTheMorning()
    {
        Play play(*m_history, local({2026, 3, 2}, u"07:00"_s));
        play.desk().setSettings({.digest = Settings::Digest::Daily});
        play.passUntil(u"08:00"_s);
        play.passUntil(u"08:00"_s);
        QCOMPARE(play.told, QStringList{u"Mon 09:00 digest"_s});
    }

    void aTrialIsShownWhateverHolds()
    {
        Play play(*m_history, local({2026, 3, 2}, u"12:00"_s));
        play.desk().snooze(2h);
        play.desk().grant({.kind = AlertWish::Kind::TryOut});
        QCOMPARE(play.told, QStringList{u"Mon 12:00 test"_s});
        QCOMPARE(play.raised, 0);
    }

    void wishesAreGranted()
    {
        Play play(*m_history, local({2026, 3, 2}, u"12:00"_s));
        play.see(u"key"_s);
        play.desk().grant({.kind = AlertWish::Kind::TellWhenBack});
        play.desk().grant({.kind = AlertWish::Kind::Follow, .incident = u"abc"_s});
        QVERIFY(play.desk().state().wantsBack);
        QCOMPARE(play.desk().state().followed, QStringList{u"abc"_s});
        play.desk().grant({.kind = AlertWish::Kind::Follow, .isOn = false, .incident = u"abc"_s});
        QCOMPARE(play.desk().state().followed, QStringList());
        play.see(u"good"_s);
        QCOMPARE(play.told, QStringList({u"Mon 12:00 key_refused"_s, u"Mon 12:00 back"_s}));
    }

private:
    std::unique_ptr<History> m_history;
};

QTEST_GUILESS_MAIN(AlertDeskTest)
#include "alertdesktest.moc"
