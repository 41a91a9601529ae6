// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulator.h"

#include "simulator/rawclient.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SimulatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_simulator = std::make_unique<Simulator>();
        QVERIFY(m_simulator->listen());
    }

    void saysHello()
    {
        const auto reply = exchange(m_simulator->port(), request("GET", "/api/hello"));
        QCOMPARE(reply.status(), 200);
        QCOMPARE(reply.body(), QByteArray(R"({"message":"hello"})"));
        QVERIFY(reply.isEnded);
        QVERIFY(!reply.isReset);
    }

private:
    std::unique_ptr<Simulator> m_simulator;
};

QTEST_GUILESS_MAIN(SimulatorTest)
#include "simulatortest.moc"
