// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulator.h"

#include "simulator/rawclient.h"

#include <QFile>
#include <QJsonArray>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Fault::Kind;

namespace {
QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/simulator/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

class SimulatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_simulator = std::make_unique<Simulator>();
        QVERIFY(m_simulator->listen());
    }

    void isAtLoopback()
    {
        QCOMPARE(m_simulator->url().host(), u"127.0.0.1"_s);
        QCOMPARE(m_simulator->url().port(), m_simulator->port());
        QCOMPARE(m_simulator->url().scheme(), u"http"_s);
    }

    void saysWhenThePortIsTaken()
    {
        Simulator second;
        QString trouble;
        QVERIFY(!second.listen(m_simulator->port(), &trouble));
        QVERIFY(trouble.contains(QString::number(m_simulator->port())));
        QVERIFY(second.url().isEmpty());
    }

    void closesAndOpensAgain()
    {
        const auto port = m_simulator->port();
        m_simulator->close();
        QVERIFY(m_simulator->url().isEmpty());
        QCOMPARE(ask(port, request("GET", "/api/hello")).status(), 0);
        QVERIFY(m_simulator->listen(port));
        QCOMPARE(ask(port, request("GET", "/api/hello")).status(), 200);
    }

    void saysHello()
    {
        const auto reply = ask(request("GET", "/api/hello"));
        QCOMPARE(reply.status(), 200);
        QCOMPARE(reply.body(), QByteArray(R"({"message":"hello"})"));
        QVERIFY(reply.isEnded);
        QVERIFY(!reply.isReset);
    }

    void answersTwoRequestsOnOneConnection()
    {
        const QByteArray first = "GET /api/hello HTTP/1.1\r\nhost: a\r\n\r\n";
        const auto reply = ask(first + request("GET", "/api/hello"));
        QCOMPARE(reply.bytes.count("HTTP/1.1 200 OK"), 2);
        QVERIFY(reply.isEnded);
    }

    void streamsAMessage()
    {
        const auto reply = ask(messageRequest(true));
        QCOMPARE(reply.status(), 200);
        QVERIFY(reply.body().contains("event: message_start\ndata: {\"type\":\"message_start\""));
        QVERIFY(reply.body().endsWith("\n\n\r\n0\r\n\r\n"));
        QVERIFY(!reply.header("anthropic-ratelimit-requests-remaining").isEmpty());
    }

    void refusesWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400;
        QTest::newRow("a head too large")
            << QByteArray("GET / HTTP/1.1\r\nx: ") + QByteArray(300'000, 'x') << 431;
        QTest::newRow("a body too large")
            << request("POST", "/v1/messages", QByteArray(3'145'728, ' ')) << 413;
    }

    void refusesWhatIsNoRequest()
    {
        QFETCH(const QByteArray, bytes);
        const auto reply = ask(bytes);
        QTEST(reply.status(), "status");
        QVERIFY(!reply.isReset);
    }

    void showsThePage()
    {
        const auto first = ask(request("GET", "/api/v2/summary.json"));
        QCOMPARE(first.status(), 200);
        QCOMPARE(first.json().value(u"page"_s).toObject().value(u"id"_s).toString(),
                 u"tymt9n04zgry"_s);
        const auto again = ask(request("GET", "/api/v2/summary.json", {},
                                       "if-none-match: " + first.header("etag") + "\r\n"));
        QCOMPARE(again.status(), 304);
        QVERIFY(again.body().isEmpty());
    }

    void hidesThePage()
    {
        m_simulator->setPage({.fault = {.kind = Kind::Challenge}});
        const auto reply = ask(request("GET", "/api/v2/summary.json"));
        QCOMPARE(reply.status(), 202);
        QVERIFY(reply.body().isEmpty());
        QCOMPARE(ask(request("GET", "/api/hello")).status(), 200);
    }

    void goesByTheClockItIsGiven()
    {
        Simulator simulator(nullptr, [] { return QDateTime({2027, 1, 2}, {3, 4, 5}, Qt::UTC); });
        QVERIFY(simulator.listen());
        const auto reply = ask(simulator.port(), request("GET", "/api/v2/summary.json"));
        QCOMPARE(reply.header("date"), QByteArray("Sat, 02 Jan 2027 03:04:05 GMT"));
        const auto page = reply.json().value(u"page"_s).toObject();
        QCOMPARE(page.value(u"updated_at"_s).toString(), u"2027-01-02T03:04:05.000Z"_s);
    }

    void drawsTheSameFromTheSameSeed()
    {
        const QList<Fault> faults{{.kind = Kind::Overloaded, .share = 0.5}};
        const auto statuses = [this, &faults] {
            m_simulator->setSeed(42);
            m_simulator->setFaults(faults);
            QList<int> list;
            for (int i = 0; i < 20; ++i) {
                list.append(ask(request("GET", "/api/hello")).status());
            }
            return list;
        };
        const auto first = statuses();
        QVERIFY(first.contains(200));
        QVERIFY(first.contains(529));
        QCOMPARE(statuses(), first);
    }

    void playsAScenario()
    {
        QString trouble;
        const auto scenario = parseScenario(
            R"({"name":"t","loop":true,"length_s":4,"steps":[
                {"at_s":0,"api":{"fault":"overloaded"},"say":"down"},
                {"at_s":2,"api":[],"say":"up"}]})",
            &trouble);
        QVERIFY2(scenario.has_value(), qPrintable(trouble));
        QSignalSpy said(m_simulator.get(), &Simulator::said);
        QCOMPARE(m_simulator->currentStep(), -1);

        m_simulator->play(*scenario, 100);

        QCOMPARE(said.size(), 1);
        QCOMPARE(m_simulator->currentStep(), 0);
        QCOMPARE(m_simulator->saying(), u"down"_s);
        QTRY_VERIFY(said.size() >= 4);
        QCOMPARE(said.at(1).first().toString(), u"up"_s);
        QCOMPARE(said.at(2).first().toString(), u"down"_s);
        QCOMPARE(said.at(3).first().toString(), u"up"_s);
    }

    void staysAtTheLastStepWithoutLoop()
    {
        m_simulator->play({.name = u"t"_s, .length = 0ms, .steps = {{.say = u"only"_s}}}, 1000);
        QTest::qWait(30);
        QCOMPARE(m_simulator->currentStep(), 0);
    }

    void remembersRequestsWithoutKeys()
    {
        QVERIFY(ask(messageRequest(true)).isEnded);
        QVERIFY(ask(request("GET", "/v1/models?limit=1")).isEnded);
        const auto seen = m_simulator->requests();
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.first(),
                 (ReceivedRequest{.method = u"POST"_s,
                                  .path = u"/v1/messages"_s,
                                  .keyKind = u"x-api-key"_s,
                                  .version = u"2023-06-01"_s,
                                  .model = u"claude-haiku-5-5"_s,
                                  .streamed = true,
                                  .status = 200}));
        QCOMPARE(seen.last().keyKind, u"none"_s);
        QCOMPARE(seen.last().path, u"/v1/models"_s);
        QCOMPARE(seen.last().status, 401);
        m_simulator->forgetRequests();
        QVERIFY(m_simulator->requests().isEmpty());
    }

    void obeysCommandsOnlyWhenAllowed()
    {
        const auto step = request("POST", "/simulator/step", R"({"api":{"fault":"overloaded"}})");
        QCOMPARE(ask(step).status(), 404);
        QCOMPARE(ask(request("GET", "/api/hello")).status(), 200);

        m_simulator->allowCommands(true);
        QCOMPARE(ask(step).status(), 200);
        QCOMPARE(ask(request("GET", "/api/hello")).status(), 529);

        const auto wrong = ask(request("POST", "/simulator/step", R"({"api":{"fault":"x"}})"));
        QCOMPARE(wrong.status(), 400);
        QVERIFY(wrong.json().value(u"trouble"_s).toString().contains(u"step.api.fault"_s));
        QCOMPARE(ask(request("GET", "/simulator/else")).status(), 404);
    }

    void tellsTheRequestsWhenAllowed()
    {
        m_simulator->allowCommands(true);
        QVERIFY(ask(messageRequest(true)).isEnded);
        const auto reply = ask(request("GET", "/simulator/requests"));
        const auto list = reply.json().value(u"requests"_s).toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first().toObject().value(u"key"_s).toString(), u"x-api-key"_s);
        QVERIFY(!reply.bytes.contains("sk-ant-test"));
    }

    void speaksTls()
    {
        Simulator simulator;
        simulator.setTls(identity());
        QVERIFY(simulator.listen());
        QCOMPARE(simulator.url().scheme(), u"https"_s);

        QSslSocket socket;
        socket.setSslConfiguration(trusting());
        QSignalSpy ended(&socket, &QSslSocket::disconnected);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, simulator.port());
        socket.write(request("GET", "/api/hello"));
        QVERIFY(ended.wait());
        QVERIFY(socket.readAll().contains(R"({"message":"hello"})"));
    }

    void speaksTlsBehindItsProxy()
    {
        Simulator simulator;
        simulator.setTls(identity());
        QVERIFY(simulator.listen());

        QSslSocket socket;
        socket.setSslConfiguration(trusting());
        socket.setProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, simulator.port()});
        QSignalSpy ended(&socket, &QSslSocket::disconnected);
        socket.connectToHostEncrypted(u"api.example"_s, 443, u"127.0.0.1"_s);
        socket.write(request("GET", "/api/hello"));
        QVERIFY(ended.wait());
        QVERIFY(socket.readAll().contains(R"({"message":"hello"})"));
        QCOMPARE(simulator.requests().constFirst().method, u"CONNECT"_s);
    }

    void takesNothingInThePlainWhereItSpeaksTls()
    {
        Simulator simulator;
        simulator.setTls(identity());
        QVERIFY(simulator.listen());

        const auto reply = ask(simulator.port(), request("GET", "/api/hello"));

        QVERIFY(reply.isEnded);
        QCOMPARE(reply.status(), 0);
        QVERIFY(simulator.requests().isEmpty());
    }

    void servesNames()
    {
        Simulator second;
        QString trouble;
        QCOMPARE(m_simulator->namesPort(), 0);
        QVERIFY(m_simulator->listenForNames());
        QVERIFY(!second.listenForNames(m_simulator->namesPort(), &trouble));
        QVERIFY(trouble.contains(QString::number(m_simulator->namesPort())));

        m_simulator->apply({.names = NameService::State::Unknown});
        QUdpSocket socket;
        socket.writeDatagram("id\1\0\0\1\0\0\0\0\0\0\1a\7example\0\0\1\0\1"_ba,
                             QHostAddress(QHostAddress::LocalHost), m_simulator->namesPort());

        QTRY_COMPARE(m_simulator->requests().size(), 1);
        QCOMPARE(m_simulator->requests().constFirst(),
                 (ReceivedRequest{.method = u"DNS"_s, .path = u"a.example"_s, .status = 3}));
    }

    void endsQuietlyWithAConversationUnderWay()
    {
        m_simulator->setFaults({{.kind = Kind::Dripping}});
        QTcpSocket socket;
        QSignalSpy ready(&socket, &QTcpSocket::readyRead);
        socket.connectToHost(u"127.0.0.1"_s, m_simulator->port());
        socket.write(messageRequest(true));
        QVERIFY(ready.wait());
        m_simulator.reset();
        QCoreApplication::processEvents(); // the sanitizers speak up if a timer finds a ghost
    }

private:
    static QSslConfiguration identity()
    {
        QSslConfiguration tls;
        tls.setLocalCertificate(QSslCertificate(fixture(u"certificate.pem"_s)));
        tls.setPrivateKey(QSslKey(fixture(u"key.pem"_s), QSsl::Ec));
        return tls;
    }

    static QSslConfiguration trusting()
    {
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({identity().localCertificate()});
        return tls;
    }

    [[nodiscard]] RawReply ask(const QByteArray &bytes) const
    {
        return ask(m_simulator->port(), bytes);
    }
    static RawReply ask(quint16 port, const QByteArray &bytes) { return exchange(port, bytes); }

    std::unique_ptr<Simulator> m_simulator;
};

QTEST_GUILESS_MAIN(SimulatorTest)
#include "simulatortest.moc"
