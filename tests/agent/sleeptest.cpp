// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/trayprogram.h"
#include "fakes/mocksystem.h"
#include "fakes/privatebus.h"
#include "simulator/simulator.h"

#include <QTest>

#include <memory>

using Network = MockNetworkManager;

namespace {
constexpr int patience = 20'000; // ms; far less than the minute until the next probe
}

/// The real tray program on a machine that sleeps, wakes and changes its network.
class SleepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY2(m_bus->start(), "dbus-daemon is needed");
        m_logind = std::make_unique<MockLogind>(m_bus->connection(u"logind"_s));
        m_network = std::make_unique<Network>(m_bus->connection(u"network"_s));
        m_simulator = std::make_unique<Simulator>();
        QVERIFY(m_simulator->listen());
        m_program = std::make_unique<TrayProgram>();
        m_program->environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_bus->address());
        m_program->start(m_simulator->url().toString());
        QTRY_COMPARE_WITH_TIMEOUT(m_program->light(), u"green none"_s, patience);
        QTest::qWait(500); // until it listens to the bus
    }

    void cleanup()
    {
        m_program.reset();
        m_simulator.reset();
        m_logind.reset();
        m_network.reset();
        QDBusConnection::disconnectFromBus(u"logind"_s);
        QDBusConnection::disconnectFromBus(u"network"_s);
        m_bus.reset();
    }

    void asksAtOnceAfterWaking()
    {
        Q_EMIT m_logind->PrepareForSleep(true);
        QTest::qWait(100);
        cutTheNetwork();
        const qsizetype before = m_simulator->requests().size();

        Q_EMIT m_logind->PrepareForSleep(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->light(), u"grey network"_s, patience);

        m_simulator->setFaults({});
        m_simulator->setPage({});
        QTRY_COMPARE_WITH_TIMEOUT(m_program->light(), u"green none"_s, patience);
        QVERIFY(m_simulator->requests().size() > before);
    }

    void endsInGoodOrderWithTheSession()
    {
        QVERIFY(m_program->terminate());
        QVERIFY(m_program->verdict().isEmpty()); // nobody shall believe it any more
    }

    void believesTheSystemThatTheNetworkIsGone()
    {
        cutTheNetwork();
        m_network->become(Network::Disconnected, Network::Full);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->light(), u"grey network"_s, patience);

        m_simulator->setFaults({});
        m_simulator->setPage({});
        m_network->become(Network::ConnectedGlobal, Network::Full);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->light(), u"green none"_s, patience);
    }

private:
    void cutTheNetwork() const
    {
        m_simulator->setFaults({{.kind = Fault::Kind::Reset}});
        m_simulator->setPage({.fault = {.kind = Fault::Kind::Reset}});
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<MockLogind> m_logind;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<TrayProgram> m_program;
};

QTEST_GUILESS_MAIN(SleepTest)
#include "sleeptest.moc"
