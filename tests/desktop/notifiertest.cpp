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
Notice notice(const QString &summary, const QString &key = u"incident"_s)
{
    return {.key = key,
            .summary = summary,
            .body = u"R&D <b>"_s,
            .urgency = Notice::Urgency::Critical,
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

        const QStringList open{u"default"_s, u"Open"_s, u"open"_s, u"Open"_s};
        QTest::newRow("nothing but text")
            << QStringList{u"body"_s} << u"R&D <b>"_s << QStringList{};
        QTest::newRow("markup is escaped for")
            << QStringList{u"body"_s, u"body-markup"_s} << u"R&amp;D &lt;b&gt;"_s << QStringList{};
        QTest::newRow("actions are offered")
            << QStringList{u"body"_s, u"actions"_s} << u"R&D <b>"_s << open;
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
        startServer({u"actions"_s});
        tellAndSettle(notice(u"down"_s));
        stopServer();
        startServer({u"body-markup"_s});
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
    void startServer(const QStringList &abilities = {u"actions"_s})
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

    void tellAndSettle(const Notice &what)
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
