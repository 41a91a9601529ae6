// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notifier.h"

#include "fakes/privatebus.h"
#include "mocknotificationserver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
Alert notice(const QString &title, const QString &subject = u"incident"_s)
{
    return {.kind = Alert::Kind::Confirmed,
            .severity = Alert::Severity::Critical,
            .subject = subject,
            .title = title,
            .body = u"R&D <b>"_s,
            .light = Verdict::Light::Red};
}

QStringList summariesOf(const MockNotificationServer &server)
{
    QStringList summaries;
    for (const auto &asked : server.asked) {
        summaries << asked.summary;
    }
    return summaries;
}
}

class NotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_bus.start(), "dbus-daemon is needed"); }

    void init() { m_notifier = std::make_unique<Notifier>(m_bus.connection(u"program"_s)); }

    void cleanup()
    {
        m_notifier.reset();
        stopServer();
        QDBusConnection::disconnectFromBus(u"program"_s);
    }

    void speaksAsTheServerCan_data()
    {
        QTest::addColumn<QStringList>("abilities");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("actions");

        const QStringList offered{u"default"_s,     u"Open"_s,       u"open"_s,   u"Open"_s,
                                  u"test"_s,        u"Test now"_s,   u"snooze"_s, u"Snooze 1 h"_s,
                                  u"acknowledge"_s, u"Acknowledge"_s};
        QTest::newRow("nothing but text")
            << QStringList{u"body"_s} << u"R&D <b>"_s << QStringList{};
        QTest::newRow("markup is escaped for")
            << QStringList{u"body"_s, u"body-markup"_s} << u"R&amp;D &lt;b&gt;"_s << QStringList{};
        QTest::newRow("actions are offered")
            << QStringList{u"body"_s, u"actions"_s} << u"R&D <b>"_s << offered;
    }

    void speaksAsTheServerCan()
    {
        QFETCH(const QStringList, abilities);
        QFETCH(const QString, body);
        QFETCH(const QStringList, actions);
        startServer(abilities);

        m_notifier->tell(notice(u"Down & out"_s));

        QTRY_COMPARE(m_server->asked.size(), 1);
        const auto asked = m_server->asked.constFirst();
        QCOMPARE(asked.summary, u"Down & out"_s);
        QCOMPARE(asked.body, body);
        QCOMPARE(asked.actions, actions);
        QCOMPARE(asked.urgency, 2);
        QCOMPARE(asked.pictureType, u"(iiibiiay)"_s);
        QCOMPARE(asked.replaces, 0U);
    }

    void replacesTheOneOfTheSameKeyOnly()
    {
        startServer();
        tellAndSettle(notice(u"down"_s));
        tellAndSettle(notice(u"key"_s, u"another"_s));
        tellAndSettle(notice(u"up"_s));

        QCOMPARE(summariesOf(*m_server), QStringList({u"down"_s, u"key"_s, u"up"_s}));
        QCOMPARE(m_server->asked[1].replaces, 0U);
        QCOMPARE(m_server->asked[2].replaces, 1U);
    }

    void replacesNoneThatTheUserClosed()
    {
        startServer();
        tellAndSettle(notice(u"down"_s));
        Q_EMIT m_server->NotificationClosed(m_server->lastId, 2);
        settleAll();

        tellAndSettle(notice(u"up"_s));

        QCOMPARE(m_server->asked.constLast().replaces, 0U);
    }

    void aSecondOneWaitsForTheFirstsNumber()
    {
        startServer();
        m_server->answer = MockNotificationServer::Answer::Never;
        tellAndSettle(notice(u"down"_s));
        tellAndSettle(notice(u"overtaken"_s));
        tellAndSettle(notice(u"up"_s));
        QCOMPARE(summariesOf(*m_server), QStringList{u"down"_s});

        m_server->answer = MockNotificationServer::Answer::Shown;
        m_server->answerLate();

        QTRY_COMPARE(summariesOf(*m_server), QStringList({u"down"_s, u"up"_s}));
        QCOMPARE(m_server->asked.constLast().replaces, 1U);
    }

    void aClickOpens_data()
    {
        QTest::addColumn<uint>("id");
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("opens");

        QTest::newRow("on the notice") << 1U << u"default"_s << 1;
        QTest::newRow("on its button") << 1U << u"open"_s << 1;
        QTest::newRow("not on another program's") << 7U << u"default"_s << 0;
        QTest::newRow("not on an unknown button") << 1U << u"format-disk"_s << 0;
    }

    void aClickOpens()
    {
        QFETCH(const uint, id);
        QFETCH(const QString, action);
        QFETCH(const int, opens);
        startServer();
        tellAndSettle(notice(u"down"_s));
        QSignalSpy open(m_notifier.get(), &Notifier::openWanted);

        Q_EMIT m_server->ActionInvoked(id, action);
        settleAll();

        QCOMPARE(open.count(), opens);
    }

    void buttonsSayWhatIsWanted_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("a test") << u"test"_s << QByteArray(SIGNAL(testWanted()));
        QTest::newRow("a snooze") << u"snooze"_s
                                  << QByteArray(SIGNAL(snoozeWanted(std::chrono::seconds)));
        QTest::newRow("to acknowledge")
            << u"acknowledge"_s << QByteArray(SIGNAL(acknowledgeWanted()));
    }

    void buttonsSayWhatIsWanted()
    {
        QFETCH(const QString, action);
        QFETCH(const QByteArray, wanted);
        startServer();
        tellAndSettle(notice(u"down"_s));
        QSignalSpy spy(m_notifier.get(), wanted.constData());

        Q_EMIT m_server->ActionInvoked(1, action);
        settleAll();

        QCOMPARE(spy.count(), 1);
    }

    void offersWhatMakesSense_data()
    {
        QTest::addColumn<Alert::Kind>("kind");
        QTest::addColumn<QStringList>("buttons");
        using enum Alert::Kind;
        QTest::newRow("an incident")
            << Confirmed << QStringList{u"open"_s, u"test"_s, u"snooze"_s, u"acknowledge"_s};
        QTest::newRow("its end") << Recovered << QStringList{u"open"_s, u"test"_s};
        QTest::newRow("what the page posts")
            << Posted << QStringList{u"open"_s, u"snooze"_s, u"acknowledge"_s};
        QTest::newRow("a limit") << LimitReached << QStringList{u"open"_s, u"test"_s, u"snooze"_s};
        QTest::newRow("a digest") << Digest << QStringList{u"open"_s};
    }

    void offersWhatMakesSense()
    {
        QFETCH(const Alert::Kind, kind);
        QFETCH(const QStringList, buttons);
        startServer();
        Alert what = notice(u"x"_s);
        what.kind = kind;
        tellAndSettle(what);

        QStringList ids;
        const QStringList actions = m_server->asked.constFirst().actions;
        for (qsizetype i = 2; i < actions.size(); i += 2) {
            ids << actions.at(i);
        }
        QCOMPARE(ids, buttons);
    }

    void aServerWithoutBodiesGetsItAllInOneLine()
    {
        startServer({u"actions"_s});
        tellAndSettle(notice(u"Down."_s));
        QCOMPARE(m_server->asked.constFirst().summary, u"Down. R&D <b>"_s);
        QCOMPARE(m_server->asked.constFirst().body, QString());
    }

    void soundOnlyWhenWanted()
    {
        startServer();
        tellAndSettle(notice(u"quiet"_s));
        m_notifier->setSound(true);
        tellAndSettle(notice(u"loud"_s));
        QVERIFY(m_server->asked.constFirst().isSilent);
        QVERIFY(!m_server->asked.constLast().isSilent);
        QCOMPARE(m_server->asked.constLast().sound, u"dialog-warning"_s);
    }

    void withoutAServerTheNewestOfEachKeyIsKept()
    {
        tellAndSettle(notice(u"down"_s));
        tellAndSettle(notice(u"key"_s, u"another"_s));
        tellAndSettle(notice(u"up"_s));

        startServer();

        QTRY_COMPARE(m_server->asked.size(), 2);
        settleAll();
        QStringList summaries = summariesOf(*m_server);
        summaries.sort();
        QCOMPARE(summaries, QStringList({u"key"_s, u"up"_s}));
    }

    void aRestartedServerIsAskedAnew()
    {
        startServer();
        tellAndSettle(notice(u"down"_s));
        stopServer();
        startServer({u"body"_s, u"body-markup"_s});
        settleAll();
        QCOMPARE(m_server->asked.size(), 0); // what was shown once isn't told twice

        tellAndSettle(notice(u"up"_s));

        QCOMPARE(m_server->asked.size(), 1);
        QCOMPARE(m_server->asked.constFirst().replaces, 0U);
        QCOMPARE(m_server->asked.constFirst().actions, QStringList());
    }

    void whatAServerRefusedIsToldToTheNext()
    {
        startServer();
        m_server->answer = MockNotificationServer::Answer::Refused;
        tellAndSettle(notice(u"down"_s));
        settleAll();
        QCOMPARE(m_server->asked.size(), 1); // no second try at the same door

        stopServer();
        startServer();

        QTRY_COMPARE(summariesOf(*m_server), QStringList{u"down"_s});
    }

    void whatDiedWithAServerIsToldToTheNext()
    {
        startServer();
        m_server->answer = MockNotificationServer::Answer::Never;
        tellAndSettle(notice(u"down"_s));
        QCOMPARE(m_server->asked.size(), 1);

        stopServer();
        startServer();

        QTRY_COMPARE(summariesOf(*m_server), QStringList{u"down"_s});
        settleAll();
        QCOMPARE(m_server->asked.size(), 1);
    }

    void restartsLoseAndDoubleNothing()
    {
        for (int round = 0; round < 20; ++round) {
            const QString down = u"down %1"_s.arg(round);
            m_notifier->tell(notice(down));
            startServer();
            QTRY_COMPARE(summariesOf(*m_server), QStringList{down});
            settleAll();
            QCOMPARE(m_server->asked.size(), 1);
            stopServer();
            settleAll();
        }
    }

    void withoutABusNothingHappens()
    {
        Notifier notifier(QDBusConnection(u"never connected"_s));
        notifier.tell(notice(u"down"_s));
        notifier.tell(notice(u"up"_s));
        QCoreApplication::processEvents();
    }

private:
    void startServer(const QStringList &abilities = {u"body"_s, u"actions"_s})
    {
        m_server
            = std::make_unique<MockNotificationServer>(m_bus.connection(u"server"_s), abilities);
    }

    void stopServer()
    {
        m_server.reset();
        QDBusConnection::disconnectFromBus(u"server"_s);
    }

    void settleAll()
    {
        settle(m_bus.connection(u"program"_s));
        if (m_server) {
            settle(m_bus.connection(u"server"_s));
        }
        settle(m_bus.connection(u"program"_s));
    }

    void tellAndSettle(const Alert &what)
    {
        m_notifier->tell(what);
        settleAll();
    }

    PrivateBus m_bus;
    std::unique_ptr<MockNotificationServer> m_server;
    std::unique_ptr<Notifier> m_notifier;
};

QTEST_MAIN(NotifierTest)
#include "moc_mocknotificationserver.cpp" // NOLINT(bugprone-suspicious-include): moc's way
#include "notifiertest.moc"
