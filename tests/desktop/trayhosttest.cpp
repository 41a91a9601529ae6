// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/trayhost.h"

#include "fakes/privatebus.h"

#include <QDBusConnectionInterface>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A panel's watcher that says whether a host is there.
class MockWatcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost NOTIFY StatusNotifierHostRegistered)

public:
    MockWatcher(QDBusConnection bus, bool hasHost)
        : m_bus(std::move(bus))
        , m_hasHost(hasHost)
    {
        m_bus.registerObject(u"/StatusNotifierWatcher"_s, this,
                             QDBusConnection::ExportAllProperties
                                 | QDBusConnection::ExportAllSignals);
        m_bus.interface()->registerService(u"org.kde.StatusNotifierWatcher"_s,
                                           QDBusConnectionInterface::QueueService);
    }
    ~MockWatcher() override { m_bus.unregisterService(u"org.kde.StatusNotifierWatcher"_s); }
    Q_DISABLE_COPY_MOVE(MockWatcher)

    [[nodiscard]] bool hasHost() const { return m_hasHost; }

    void registerHost()
    {
        m_hasHost = true;
        Q_EMIT StatusNotifierHostRegistered();
    }

Q_SIGNALS:
    void StatusNotifierHostRegistered(); // NOLINT(readability-identifier-naming): the protocol's

private:
    QDBusConnection m_bus;
    bool m_hasHost;
};

class TrayHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_bus.start(), "dbus-daemon is needed"); }

    void findsAHostThatIsThere()
    {
        const MockWatcher watcher(m_bus.connection(u"panel"_s), true);
        TrayHost host(m_bus.connection(u"program"_s));
        QSignalSpy available(&host, &TrayHost::available);
        QSignalSpy noTray(&host, &TrayHost::noTray);

        host.start(50ms);

        QVERIFY(available.wait());
        QVERIFY(host.isAvailable());
        QTest::qWait(100);
        QCOMPARE(noTray.count(), 0);
        QCOMPARE(available.count(), 1);
    }

    void doesNothingBeforeTheStart()
    {
        const MockWatcher watcher(m_bus.connection(u"panel"_s), true);
        const TrayHost host(m_bus.connection(u"program"_s));

        settle(m_bus.connection(u"program"_s));

        QVERIFY(!host.isAvailable());
    }

    void aWatcherWithoutAHostIsNoTray()
    {
        MockWatcher watcher(m_bus.connection(u"panel"_s), false);
        TrayHost host(m_bus.connection(u"program"_s));
        QSignalSpy available(&host, &TrayHost::available);
        QSignalSpy noTray(&host, &TrayHost::noTray);

        host.start(10ms);
        QVERIFY(noTray.wait());
        QCOMPARE(available.count(), 0);

        watcher.registerHost();
        QVERIFY(available.wait());
    }

    void aWatcherThatComesLateIsFound()
    {
        TrayHost host(m_bus.connection(u"program"_s));
        QSignalSpy available(&host, &TrayHost::available);
        QSignalSpy noTray(&host, &TrayHost::noTray);

        host.start(10ms);
        QVERIFY(noTray.wait());

        const MockWatcher watcher(m_bus.connection(u"panel"_s), true);
        QVERIFY(available.wait());
        QCOMPARE(noTray.count(), 1);
    }

    void aWatcherThatRestartsIsFoundAgain()
    {
        auto watcher = std::make_unique<MockWatcher>(m_bus.connection(u"panel"_s), true);
        TrayHost host(m_bus.connection(u"program"_s));
        QSignalSpy available(&host, &TrayHost::available);
        host.start(15s);
        QVERIFY(available.wait());

        for (int restart = 2; restart < 5; ++restart) {
            watcher.reset();
            QTRY_VERIFY(!host.isAvailable());
            watcher = std::make_unique<MockWatcher>(m_bus.connection(u"panel"_s), true);
            QTRY_COMPARE(available.count(), restart);
            QVERIFY(host.isAvailable());
        }
    }

    void aWatcherThatWaitedInLineIsFound()
    {
        auto first = std::make_unique<MockWatcher>(m_bus.connection(u"first"_s), false);
        const MockWatcher second(m_bus.connection(u"panel"_s), true);
        TrayHost host(m_bus.connection(u"program"_s));
        QSignalSpy available(&host, &TrayHost::available);
        host.start(0s);
        settle(m_bus.connection(u"program"_s));
        QVERIFY(!host.isAvailable());

        first.reset();

        QVERIFY(available.wait(900)); // before it would look again by itself
        QDBusConnection::disconnectFromBus(u"first"_s);
    }

    void withoutABusThereIsNoTray()
    {
        TrayHost host(QDBusConnection(u"never connected"_s));
        QSignalSpy noTray(&host, &TrayHost::noTray);

        host.start(10ms);

        QVERIFY(noTray.wait());
        QVERIFY(!host.isAvailable());
    }

    void cleanup()
    {
        QDBusConnection::disconnectFromBus(u"panel"_s);
        QDBusConnection::disconnectFromBus(u"program"_s);
    }

private:
    PrivateBus m_bus;
};

QTEST_MAIN(TrayHostTest)
#include "trayhosttest.moc"
