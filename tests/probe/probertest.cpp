// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/prober.h"

#include "probe/carrier.h"
#include "probe/controlcheck.h"
#include "simulator/simulator.h"
#include "stubserver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = Observation::Outcome;
using Rung = Observation::Rung;
using Kind = Fault::Kind;

namespace {
constexpr auto key = u"sk-ant-api03-test";
}

class ProberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_simulator = std::make_unique<Simulator>();
        QVERIFY(m_simulator->listen());
        m_carrier = std::make_unique<Carrier>();
        m_control = std::make_unique<ControlCheck>(*m_carrier, m_clock);
        m_control->setUrls({m_simulator->url()});
        m_prober = std::make_unique<Prober>(*m_carrier, *m_control, m_clock);
    }

    void cleanup()
    {
        m_prober.reset();
        m_control.reset();
        m_carrier.reset();
        m_simulator.reset();
    }

    void climbsEachRung_data()
    {
        QTest::addColumn<Rung>("rung");
        QTest::newRow("link") << Rung::Link;
        QTest::newRow("control") << Rung::Control;
        QTest::newRow("edge") << Rung::Edge;
        QTest::newRow("key") << Rung::Key;
        QTest::newRow("count") << Rung::Count;
        QTest::newRow("message") << Rung::Message;
    }

    void climbsEachRung()
    {
        QFETCH(const Rung, rung);

        const Observation seen = seenBy(question(rung));

        QCOMPARE(seen.outcome, Outcome::Ok);
        QCOMPARE(seen.rung, rung);
        QCOMPARE(seen.serviceId, u"claude-api"_s);
        QVERIFY(seen.at.isValid());
        QCOMPARE(seen.phases.total.has_value(), rung != Rung::Link);
        QCOMPARE(seen.phases.firstToken.has_value(), rung == Rung::Message);
        QCOMPARE(seen.model.isEmpty(), rung < Rung::Count);
        QVERIFY(!m_prober->isBusy());
        if (seen.phases.firstToken) {
            QVERIFY(*seen.phases.firstToken >= *seen.phases.firstByte);
        }
    }

    void readsWhatWentWrong_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("overloaded") << Kind::Overloaded << Outcome::Overloaded;
        QTest::newRow("overloaded in the stream") << Kind::StreamOverloaded << Outcome::Overloaded;
        QTest::newRow("a stream cut short") << Kind::StreamCut << Outcome::ProviderFault;
        QTest::newRow("refused") << Kind::RefusedKey << Outcome::Refused;
        QTest::newRow("limited") << Kind::Limited << Outcome::Limited;
        QTest::newRow("reset") << Kind::Reset << Outcome::Unreachable;
        QTest::newRow("redirected") << Kind::Redirect << Outcome::Portal;
    }

    void readsWhatWentWrong()
    {
        QFETCH(const Kind, kind);
        QFETCH(const Outcome, outcome);
        m_simulator->setFaults({{.kind = kind, .on = {Fault::Target::Messages}}});

        const Observation seen = seenBy(question(Rung::Message));

        QCOMPARE(seen.outcome, outcome);
    }

    void blamesTheOwnNetworkWhenTheControlFailsToo()
    {
        StubServer dead(StubServer::says({}));
        m_control->setUrls({dead.url()});

        const Observation seen = seenBy(question(Rung::Edge, dead.url({})));

        QCOMPARE(seen.outcome, Outcome::OwnNetwork);
        QCOMPARE(dead.requests.size(), 2);
    }

    void needsNoControlCheckWhenOneWasGoodLately()
    {
        StubServer dead(StubServer::says({}));
        m_control->setUrls({dead.url()});
        m_control->noteGood();

        const Observation seen = seenBy(question(Rung::Edge, dead.url({})));

        QCOMPARE(seen.outcome, Outcome::Unreachable);
        QCOMPARE(dead.requests.size(), 1);
    }

    void startsTheControlCheckOnceAProbeHangs()
    {
        m_simulator->setFaults({{.kind = Kind::Hanging}});
        Prober::Question asked = question(Rung::Edge);
        asked.ask.settings.timeout = 4s;
        const QSignalSpy controlled(m_control.get(), &ControlCheck::finished);
        const QSignalSpy finished(m_prober.get(), &Prober::finished);

        m_prober->ask(asked);

        QTRY_COMPARE(controlled.size(), 1);
        QCOMPARE(finished.size(), 0);
        QTRY_COMPARE(finished.size(), 1);
        const auto seen = finished.constFirst().constFirst().value<Observation>();
        QCOMPARE(seen.outcome, Outcome::Unreachable);
        QCOMPARE(seen.failure, Observation::Failure::Timeout);
    }

    void fallsBackOnceHelloIsGone()
    {
        const QByteArray gone = R"({"type":"error","error":{"type":"not_found_error",)"
                                R"("message":"Not found"},"request_id":"req_1"})";
        const QByteArray refused = R"({"type":"error","error":{"type":"authentication_error",)"
                                   R"("message":"x-api-key header is required"}})";
        StubServer server([=](QTcpSocket *socket, const QByteArray &request) {
            const bool hello = request.startsWith("GET /api/hello");
            const QByteArray &body = hello ? gone : refused;
            StubServer::says((hello ? "HTTP/1.1 404 Not Found" : "HTTP/1.1 401 Unauthorized")
                             + QByteArray("\r\nContent-Type: application/json\r\nrequest-id: req_1"
                                          "\r\nContent-Length: ")
                             + QByteArray::number(body.size()) + "\r\n\r\n"
                             + body)(socket, request);
        });

        QCOMPARE(seenBy(question(Rung::Edge, server.url({}))).outcome, Outcome::Ok);
        QCOMPARE(seenBy(question(Rung::Edge, server.url({}))).outcome, Outcome::Ok);

        QCOMPARE(server.requests.size(), 3); // hello only the first time
        QVERIFY(server.requests.at(1).startsWith("GET /v1/models"));
        QVERIFY(server.requests.at(2).startsWith("GET /v1/models"));
        for (const QByteArray &request : std::as_const(server.requests)) {
            QVERIFY(!request.contains(QStringView(key).toLatin1()));
        }
    }

    void discardsWhatALagSpoilt()
    {
        QSignalSpy finished(m_prober.get(), &Prober::finished);
        m_prober->ask(question(Rung::Edge));
        m_now += 2s;

        QVERIFY(finished.wait());
        QCOMPARE(finished.constFirst().constFirst().value<Observation>().outcome,
                 Outcome::Discarded);
    }

    void asksNoModelWithoutAName()
    {
        Prober::Question asked = question(Rung::Message);
        asked.ask.model.clear();

        const Observation seen = seenBy(asked);

        QCOMPARE(seen.outcome, Outcome::BadRequest);
        QVERIFY(seen.message.contains(u"haiku"_s));
        QVERIFY(m_simulator->requests().isEmpty());
    }

    void saysNothingOnceCancelled()
    {
        const QSignalSpy finished(m_prober.get(), &Prober::finished);
        for (const Rung rung : {Rung::Link, Rung::Control, Rung::Edge, Rung::Message}) {
            m_prober->ask(question(rung));
            m_prober->cancel();
            QVERIFY(!m_prober->isBusy());
        }
        QTest::qWait(100);
        QCOMPARE(finished.size(), 0);
        QCOMPARE(seenBy(question(Rung::Edge)).outcome, Outcome::Ok);
    }

private:
    [[nodiscard]] Prober::Question question(Rung rung, const QUrl &api = {}) const
    {
        Settings settings;
        settings.apiUrl = api.isEmpty() ? m_simulator->url() : api;
        return {.rung = rung,
                .ask = {.settings = settings,
                        .key = ApiKey::parse(key).value_or(ApiKey()),
                        .model = u"claude-haiku-5-5"_s}};
    }

    Observation seenBy(const Prober::Question &asked)
    {
        QSignalSpy finished(m_prober.get(), &Prober::finished);
        m_prober->ask(asked);
        return finished.wait() ? finished.constFirst().constFirst().value<Observation>()
                               : Observation{};
    }

    std::chrono::milliseconds m_now{0}; // Stands still, so that a busy machine lags nowhere.
    Clock m_clock{.steady = [this] { return m_now; }};
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Carrier> m_carrier;
    std::unique_ptr<ControlCheck> m_control;
    std::unique_ptr<Prober> m_prober;
};

QTEST_GUILESS_MAIN(ProberTest)
#include "probertest.moc"
