// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/busreturn.h"

#include "fakes/privatebus.h"

#include <QTest>

using namespace std::chrono_literals;

/// What happens to the bus that was in use, or wasn't.
enum class Story { Stays, ComesBack, StaysAway, Comes, WasThereButNotUsed };
Q_DECLARE_METATYPE(Story)

class BusReturnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenAnotherStartWouldHelp_data()
    {
        QTest::addColumn<Story>("story");
        QTest::addColumn<int>("told");
        QTest::newRow("a bus that stays is nothing to tell") << Story::Stays << 0;
        QTest::newRow("one that ended and is back is told, once") << Story::ComesBack << 1;
        QTest::newRow("one that ended is waited for") << Story::StaysAway << 0;
        QTest::newRow("the first one is told") << Story::Comes << 1;
        QTest::newRow("one that was there and could not be used won't be usable at another start")
            << Story::WasThereButNotUsed << 0;
    }

    void tellsWhenAnotherStartWouldHelp()
    {
        QFETCH(const Story, story);
        QFETCH(const int, told);
        PrivateBus bus;
        QVERIFY2(bus.start(), "dbus-daemon is needed");
        const bool isUsed = story != Story::Comes && story != Story::WasThereButNotUsed;
        const QString name = isUsed ? u"in use"_s : u"never made"_s;
        const QDBusConnection connection
            = isUsed ? bus.connection(name) : QDBusConnection(name); // the latter has no bus
        QCOMPARE(connection.isConnected(), isUsed);
        if (story == Story::Comes) {
            bus.end();
        }

        BusReturn busReturn(connection, bus.address(), nullptr, 500ms);
        QSignalSpy returned(&busReturn, &BusReturn::returned);
        QTest::qWait(200); // it looks once at the start, if none is in use
        QCOMPARE(returned.count(), 0);
        if (story == Story::ComesBack || story == Story::StaysAway) {
            bus.end();
        }
        if (story == Story::ComesBack || story == Story::Comes) {
            QVERIFY(bus.start());
        }
        QTRY_COMPARE_WITH_TIMEOUT(returned.count(), told, 6000);
        QTest::qWait(2500); // nor is it told again
        QCOMPARE(returned.count(), told);
        QDBusConnection::disconnectFromBus(name);
    }

    void knowsWhereTheSessionsBusIs_data()
    {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QByteArray>("runtime");
        QTest::addColumn<QString>("address");
        QTest::newRow("where the variable says") << "unix:path=/a/bus"_ba
                                                 << "/run/b"_ba << u"unix:path=/a/bus"_s;
        QTest::newRow("without one in the runtime directory")
            << QByteArray() << "/run/b"_ba << u"unix:path=/run/b/bus"_s;
        QTest::newRow("else nowhere") << QByteArray() << QByteArray() << QString();
    }

    void knowsWhereTheSessionsBusIs()
    {
        QFETCH(const QByteArray, told);
        QFETCH(const QByteArray, runtime);
        qputenv("DBUS_SESSION_BUS_ADDRESS", told);
        qputenv("XDG_RUNTIME_DIR", runtime);
        QTEST(BusReturn::sessionAddress(), "address");
    }
};

QTEST_GUILESS_MAIN(BusReturnTest)
#include "busreturntest.moc"
