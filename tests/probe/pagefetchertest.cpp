// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/pagefetcher.h"

#include "probe/carrier.h"
#include "simulator/simulator.h"
#include "stubserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = PageReport::State;

class PageFetcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThePageAndAsksConditionallyNextTime()
    {
        StubServer server([&](QTcpSocket *socket, const QByteArray &request) {
            const bool known = request.contains("If-None-Match: W/\"1\"");
            StubServer::says(known ? "HTTP/1.1 304 Not Modified\r\n\r\n"_ba
                                   : "HTTP/1.1 200 OK\r\nETag: W/\"1\"\r\n\r\n"
                                     + summary())(socket, request);
        });
        PageFetcher fetcher(m_carrier, {});
        fetcher.setSources({server.url({})}, 5s);

        const PageReport first = readBy(fetcher);
        const PageReport second = readBy(fetcher);
        const PageReport third = readBy(fetcher);

        QCOMPARE(first.state, State::Readable);
        QCOMPARE(first.components.size(), 1);
        QCOMPARE(second.state, State::Readable);
        QCOMPARE(second.components, first.components);
        QCOMPARE(third.components, first.components);
        QVERIFY(!server.requests.at(0).contains("If-None-Match"));
        QVERIFY(server.requests.at(1).contains("If-None-Match: W/\"1\""));
        QVERIFY(server.requests.at(2).contains("If-None-Match: W/\"1\""));
    }

    void readsTheSimulatorsPage()
    {
        Simulator simulator;
        QVERIFY(simulator.listen());
        simulator.setPage({.components = {{u"api"_s, u"major_outage"_s}}});
        PageFetcher fetcher(m_carrier, {});
        fetcher.setSources({simulator.url()}, 5s);

        const PageReport report = readBy(fetcher);

        QCOMPARE(report.state, State::Readable);
        QCOMPARE(report.source, simulator.url());
        QVERIFY(!report.components.isEmpty());
    }

    void triesTheFallback_data()
    {
        QTest::addColumn<bool>("fallbackWorks");
        QTest::addColumn<State>("state");
        QTest::newRow("and reads it") << true << State::Readable;
        QTest::newRow("and tells the first's trouble when both fail") << false << State::Unreadable;
    }

    void triesTheFallback()
    {
        QFETCH(const bool, fallbackWorks);
        QFETCH(const State, state);
        StubServer first(StubServer::says("HTTP/1.1 405 Not Allowed\r\nContent-Length: 0\r\n\r\n"));
        StubServer fallback(
            StubServer::says(fallbackWorks ? StubServer::ok(summary()) : QByteArray()));
        PageFetcher fetcher(m_carrier, {});
        fetcher.setSources({first.url({}), fallback.url({})}, 5s);
        const QSignalSpy reached(&fetcher, &PageFetcher::reached);

        const PageReport report = readBy(fetcher);

        QCOMPARE(report.state, state);
        QCOMPARE(report.source, fallbackWorks ? fallback.url({}) : first.url({}));
        QCOMPARE(report.trouble.isEmpty(), fallbackWorks);
        QCOMPARE(reached.size(), fallbackWorks ? 2 : 1);
    }

    void somebodyElsesAnswerIsNotTheInternet_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("a proxy that wants a password")
            << "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"_ba;
        QTest::newRow("a network that wants a login")
            << "HTTP/1.1 511 Network Authentication Required\r\nContent-Length: 0\r\n\r\n"_ba;
        QTest::newRow("a portal's redirect")
            << "HTTP/1.1 302 Found\r\nLocation: /login\r\nContent-Length: 0\r\n\r\n"_ba;
    }

    void somebodyElsesAnswerIsNotTheInternet()
    {
        QFETCH(const QByteArray, answer);
        StubServer server((StubServer::says(answer)));
        PageFetcher fetcher(m_carrier, {});
        fetcher.setSources({server.url({})}, 5s);
        const QSignalSpy reached(&fetcher, &PageFetcher::reached);

        const PageReport report = readBy(fetcher);

        QCOMPARE(report.isReadable(), false);
        QCOMPARE(reached.size(), 0);
    }

    void readsOnceAtATime()
    {
        StubServer server(StubServer::says(StubServer::ok(summary())));
        PageFetcher fetcher(m_carrier, {});
        fetcher.setSources({server.url({})}, 5s);
        const QSignalSpy finished(&fetcher, &PageFetcher::finished);

        fetcher.start();
        fetcher.start();

        QTRY_COMPARE(finished.size(), 1);
        QTest::qWait(20);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(server.requests.size(), 1);
    }

private:
    static QByteArray summary()
    {
        // No address in it: moc takes the // in a raw string for a comment.
        return R"({"page":{"id":"p","name":"Claude"},
            "status":{"indicator":"none","description":"All Systems Operational"},
            "components":[{"id":"k8w3r06qmzrp","name":"Claude API","status":"operational"}],
            "incidents":[],"scheduled_maintenances":[]})";
    }

    static PageReport readBy(PageFetcher &fetcher)
    {
        QSignalSpy finished(&fetcher, &PageFetcher::finished);
        fetcher.start();
        return finished.wait() ? finished.constFirst().constFirst().value<PageReport>()
                               : PageReport{};
    }

    Carrier m_carrier;
};

QTEST_GUILESS_MAIN(PageFetcherTest)
#include "pagefetchertest.moc"
