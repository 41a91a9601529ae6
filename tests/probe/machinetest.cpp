// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/machine.h"

#include "fakes/mocksystem.h"
#include "fakes/privatebus.h"
#include "probe/linkstate.h"

#include <QNetworkInformation>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = Observation::Outcome;
using Network = MockNetworkManager;

class MachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_bus.start(), "dbus-daemon is needed");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toLatin1()); // where Qt looks
        m_logind = std::make_unique<MockLogind>(m_bus.connection(u"logind"_s));
        m_network = std::make_unique<MockNetworkManager>(m_bus.connection(u"network"_s));
        m_network->moveToThread(&m_networksThread); // Qt waits for its answers in ours
        m_networksThread.start();
        QVERIFY(loadLinkState());
        QCOMPARE(QNetworkInformation::instance()->backendName(), u"networkmanager"_s);
    }

    void cleanupTestCase()
    {
        m_networksThread.quit();
        m_networksThread.wait();
    }

    void init()
    {
        m_asleep = 5s;
        m_machine = std::make_unique<Machine>(Clock{}, m_bus.connection(u"telltale"_s),
                                              [this] { return m_asleep; });
        m_fellAsleep = std::make_unique<QSignalSpy>(m_machine.get(), &Machine::fellAsleep);
        m_woke = std::make_unique<QSignalSpy>(m_machine.get(), &Machine::woke);
        m_linkChanged = std::make_unique<QSignalSpy>(m_machine.get(), &Machine::linkChanged);
        m_machine->start();
        QCoreApplication::processEvents();
        settle(m_bus.connection(u"telltale"_s));
        settle(m_bus.connection(u"telltale"_s)); // it asks who is there first
    }

    void logindTellsOfSleepAndOfWaking()
    {
        Q_EMIT m_logind->PrepareForSleep(true);
        QTRY_COMPARE(m_fellAsleep->size(), 1);
        QCOMPARE(m_woke->size(), 0);

        m_asleep += 1h;
        Q_EMIT m_logind->PrepareForSleep(false);
        QTRY_COMPARE(m_woke->size(), 1);
        knock();
        QCOMPARE(m_woke->size(), 1); // the clocks tell of the same sleep
    }

    void theClocksTellOfASleepThatNobodyAnnounced()
    {
        m_asleep += 1h;
        knock();
        QCOMPARE(m_woke->size(), 1);

        Q_EMIT m_logind->PrepareForSleep(false);
        settle(m_bus.connection(u"telltale"_s));
        QCOMPARE(m_woke->size(), 1);
    }

    void aClockThatWasSetIsNoSleep()
    {
        knock();
        m_asleep += 100ms;
        knock();
        QCOMPARE(m_woke->size(), 0);
    }

    void theSystemTellsOfItsNetwork_data()
    {
        QTest::addColumn<uint>("state");
        QTest::addColumn<uint>("connectivity");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("the cable is out")
            << uint{Network::Disconnected} << uint{Network::Full} << Outcome::OwnNetwork;
        QTest::newRow("a network that reaches no internet")
            << uint{Network::ConnectedSite} << uint{Network::Full} << Outcome::OwnNetwork;
        QTest::newRow("a captive portal")
            << uint{Network::ConnectedGlobal} << uint{Network::Portal} << Outcome::Portal;
    }

    void theSystemTellsOfItsNetwork()
    {
        QFETCH(const uint, state);
        QFETCH(const uint, connectivity);
        QFETCH(const Outcome, outcome);

        become(state, connectivity);
        QTRY_COMPARE(m_linkChanged->size(), 1);
        QCOMPARE(seen(0).rung, Observation::Rung::Link);
        QCOMPARE(seen(0).outcome, outcome);
        QVERIFY(!seen(0).message.isEmpty());

        become(Network::ConnectedGlobal, Network::Full);
        QTRY_COMPARE(m_linkChanged->size(), 2);
        QCOMPARE(seen(1).outcome, Outcome::Ok);
    }

private:
    /// As the kernel does when the wall clock jumps.
    void knock() const { Q_EMIT m_machine->findChild<ClockJump *>()->jumped(); }

    void become(uint state, uint connectivity) const
    {
        QMetaObject::invokeMethod(
            m_network.get(), [=, this] { m_network->become(state, connectivity); },
            Qt::BlockingQueuedConnection);
    }

    [[nodiscard]] Observation seen(qsizetype index) const
    {
        return m_linkChanged->at(index).constFirst().value<Observation>();
    }

    PrivateBus m_bus;
    QThread m_networksThread;
    std::chrono::nanoseconds m_asleep{0};
    std::unique_ptr<MockLogind> m_logind;
    std::unique_ptr<MockNetworkManager> m_network;
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<QSignalSpy> m_fellAsleep;
    std::unique_ptr<QSignalSpy> m_woke;
    std::unique_ptr<QSignalSpy> m_linkChanged;
};

QTEST_GUILESS_MAIN(MachineTest)
#include "machinetest.moc"
