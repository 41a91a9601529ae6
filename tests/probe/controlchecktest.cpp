// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/controlcheck.h"

#include "probe/carrier.h"
#include "stubserver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = Observation::Outcome;

class ControlCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isGoodWhenAnythingAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("good");
        QTest::newRow("a page") << StubServer::ok("hello") << true;
        QTest::newRow("trouble of its own")
            << "HTTP/1.1 503 Down\r\nContent-Length: 0\r\n\r\n"_ba << true;
        QTest::newRow("nothing") << ""_ba << false;
    }

    void isGoodWhenAnythingAnswers()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, good);
        StubServer server(StubServer::says(bytes));
        ControlCheck check(m_carrier, m_clock);
        check.setUrls({server.url()});
        const QSignalSpy finished(&check, &ControlCheck::finished);
        QVERIFY(!check.recent());

        check.start();
        check.start(); // adds none
        QVERIFY(check.isRunning());

        QTRY_COMPARE(finished.size(), 1);
        const auto seen = finished.constFirst().constFirst().value<Observation>();
        QCOMPARE(seen.rung, Observation::Rung::Control);
        QCOMPARE(seen.outcome == Outcome::Ok, good);
        QCOMPARE(check.recent(), std::optional(good));
        QVERIFY(!check.isRunning());
        QCOMPARE(server.requests.size(), 1);
    }

    void asksTheNextWhenTheFirstIsDown()
    {
        StubServer dead(StubServer::says({}));
        StubServer alive(StubServer::says(StubServer::ok("hello")));
        ControlCheck check(m_carrier, m_clock);
        check.setUrls({dead.url(), alive.url()});
        const QSignalSpy finished(&check, &ControlCheck::finished);

        check.start();

        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(check.recent(), std::optional(true));
        QCOMPARE(dead.requests.size(), 1);
    }

    void forgetsAfterFifteenSeconds()
    {
        ControlCheck check(m_carrier, m_clock);
        check.noteGood();
        m_now += 15s;
        QCOMPARE(check.recent(), std::optional(true));
        m_now += 1ms;
        QVERIFY(!check.recent());
    }

private:
    std::chrono::milliseconds m_now{0};
    Clock m_clock{.steady = [this] { return m_now; }};
    Carrier m_carrier;
};

QTEST_GUILESS_MAIN(ControlCheckTest)
#include "controlchecktest.moc"
