// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/program.h"
#include "simulator/simulator.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Fault::Kind;
using Target = Fault::Target;

/// What each answer comes to: the real program against the simulator, over real sockets.
class BlameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheCulprit_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<int>("exitCode");

        const auto row = [](const char *name, Kind kind, const char *state, const char *cause,
                            int exitCode, const QList<Target> &on = {Target::Messages}) {
            QTest::newRow(name) << Fault{.kind = kind, .on = on} << QString::fromLatin1(state)
                                << QString::fromLatin1(cause) << exitCode;
        };
        row("all is well", Kind::None, "green", "none", 0);
        row("529 on messages", Kind::Overloaded, "red", "provider", 2);
        row("529 inside a stream", Kind::StreamOverloaded, "red", "provider", 2);
        row("500 on messages", Kind::ApiError, "red", "provider", 2);
        row("500 everywhere", Kind::ApiError, "red", "provider", 2, {});
        row("502 of the edge, HTML", Kind::BadGateway, "red", "provider", 2);
        row("503 in plain text", Kind::Unavailable, "red", "provider", 2);
        row("503 without a healthy server", Kind::NoHealthyUpstream, "red", "provider", 2);
        row("504", Kind::TimeoutError, "red", "provider", 2);
        row("an error inside a stream", Kind::StreamApiError, "red", "provider", 2);
        row("a stream without its end", Kind::StreamCut, "red", "provider", 2);
        row("a stream that is reset", Kind::StreamReset, "red", "provider", 2);
        row("a truncated body", Kind::Truncated, "red", "provider", 2);
        row("broken chunks", Kind::BrokenChunks, "red", "provider", 2);
        row("JSON of another shape", Kind::WrongShape, "red", "provider", 2);
        row("hanging while the page answers", Kind::Hanging, "red", "provider", 2);
        row("reset while the page answers", Kind::Reset, "red", "provider", 2);
        row("a refused key", Kind::RefusedKey, "amber", "key", 4, {});
        row("a key that may not", Kind::Forbidden, "amber", "key", 4);
        row("a rate limit", Kind::Limited, "amber", "quota", 5);
        row("a rate limit that doesn't say until when", Kind::LimitedBare, "amber", "quota", 5);
        row("a ramp limit", Kind::RampLimit, "amber", "quota", 5);
        row("the spend limit", Kind::SpendLimit, "amber", "billing", 6);
        row("the contract's spend limit", Kind::ContractLimit, "amber", "billing", 6);
        row("a billing error", Kind::Billing, "amber", "billing", 6);
        row("credit that is too low", Kind::OutOfCredit, "amber", "billing", 6);
        row("a bad request", Kind::BadRequest, "amber", "request", 7);
        row("a model that is gone", Kind::UnknownModel, "amber", "request", 7);
        row("a request that is too large", Kind::TooLarge, "amber", "request", 7);
        row("a request that makes no sense", Kind::Unprocessable, "amber", "request", 7);
        row("a captive portal's page", Kind::Portal, "grey", "network", 3, {});
        row("a redirect to a login", Kind::Redirect, "grey", "network", 3, {});
        row("a proxy that wants a password", Kind::ProxyPassword, "grey", "network", 3, {});
    }

    void namesTheCulprit()
    {
        QFETCH(const Fault, fault);
        QFETCH(const QString, state);
        QFETCH(const QString, cause);
        QFETCH(const int, exitCode);
        Simulator simulator;
        QVERIFY(simulator.listen());
        simulator.setFaults({fault});

        const Run run = Program().against(simulator, u"check"_s, {u"--message"_s, u"always"_s});

        const QJsonObject verdict = run.json();
        const QByteArray said = run.out + run.err;
        QVERIFY2(verdict[u"state"_s].toString() == state, said.constData());
        QVERIFY2(verdict[u"cause"_s].toString() == cause, said.constData());
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY(!verdict[u"headline"_s].toString().isEmpty());
        QVERIFY(!verdict[u"evidence"_s].toArray().isEmpty());
        QVERIFY(state == u"green" || !verdict[u"advice"_s].toString().isEmpty());
    }

    void nothingListeningIsTheNetwork()
    {
        QTcpServer closed; // a port that was free a moment ago
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
        closed.close();

        const Run run
            = Program().run({u"check"_s, u"--json"_s, u"--api-url"_s, url, u"--status-url"_s, url});

        QCOMPARE(run.json()[u"state"_s].toString(), u"grey"_s);
        QCOMPARE(run.exitCode, 3);
    }

    void aRedirectTakesTheKeyNowhere()
    {
        Simulator portal;
        QVERIFY(portal.listen());
        Simulator simulator;
        QVERIFY(simulator.listen());
        simulator.setFaults({Fault{.kind = Kind::Redirect, .location = portal.url()}});

        const Run run = Program().against(simulator, u"check"_s, {u"--message"_s, u"always"_s});

        QCOMPARE(run.json()[u"state"_s].toString(), u"grey"_s);
        QVERIFY(portal.requests().isEmpty());
    }

    void withoutAKeyOnlyTheEdgeIsAsked()
    {
        Simulator simulator;
        QVERIFY(simulator.listen());
        Program program;
        program.key.clear();

        const Run run = program.against(simulator, u"check"_s, {u"--message"_s, u"always"_s});

        QCOMPARE(run.exitCode, 0);
        const QList<ReceivedRequest> requests = simulator.requests();
        QVERIFY(!requests.isEmpty());
        for (const ReceivedRequest &each : requests) {
            QVERIFY2(each.path == u"/api/hello" || each.path == u"/api/v2/summary.json",
                     qPrintable(each.path));
        }
    }

    void aPostedIncidentAloneIsAmber()
    {
        Simulator simulator;
        QVERIFY(simulator.listen());
        QString trouble;
        const auto scenario = loadScenario(u"page-incident"_s, &trouble);
        QVERIFY2(scenario, qPrintable(trouble));
        simulator.play(*scenario);

        const Run run = Program().against(simulator, u"check"_s, {u"--message"_s, u"always"_s});

        QCOMPARE(run.json()[u"state"_s].toString(), u"amber"_s);
        QCOMPARE(run.json()[u"cause"_s].toString(), u"provider"_s);
        QCOMPARE(run.exitCode, 1);
    }

    void anUnreadablePageSaysNothingOfTheApi()
    {
        Simulator simulator;
        QVERIFY(simulator.listen());
        QString trouble;
        const auto scenario = loadScenario(u"page-unreadable"_s, &trouble);
        QVERIFY2(scenario, qPrintable(trouble));
        simulator.play(*scenario);

        const Run run = Program().against(simulator, u"check"_s);

        QCOMPARE(run.json()[u"state"_s].toString(), u"green"_s);
        QCOMPARE(run.json()[u"status_page"_s][u"readable"_s].toBool(true), false);
    }
};

QTEST_GUILESS_MAIN(BlameTest)
#include "blametest.moc"
