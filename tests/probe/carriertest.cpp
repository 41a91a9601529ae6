// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/carrier.h"

#include "stubauthority.h"
#include "stubserver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Failure = Observation::Failure;

namespace {
Request get(const QUrl &url, std::chrono::milliseconds deadline = 10s)
{
    return {.url = url, .deadline = deadline};
}

/// What became of a request, and how often it said so.
struct Ending {
    Answer answer;
    int times = 0;
    QByteArray pieces;
};

Ending endingOf(Carrier &carrier, const Request &request)
{
    Exchange *exchange = carrier.send(request);
    const QSignalSpy gone(exchange, &QObject::destroyed);
    const QSignalSpy received(exchange, &Exchange::bodyReceived);
    const QSignalSpy finished(exchange, &Exchange::finished);
    // Destroyed after it has finished: nothing can be told twice behind our back.
    [[maybe_unused]] const bool inTime = QTest::qWaitFor([&] { return !gone.isEmpty(); }, 30'000);
    Ending ending{.answer = finished.value(0).value(0).value<Answer>(),
                  .times = static_cast<int>(finished.size())};
    for (const QList<QVariant> &piece : received) {
        ending.pieces += piece.constFirst().toByteArray();
    }
    return ending;
}

Ending endingOf(const Request &request)
{
    Carrier carrier;
    return endingOf(carrier, request);
}

/// Answers CONNECT with \p status; when that is 200, becomes the tunnel to \p port.
StubServer::Answer tunnel(const QByteArray &status, quint16 port = 0)
{
    return [=](QTcpSocket *near, const QByteArray &) {
        near->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
        if (!status.startsWith("200")) {
            near->disconnectFromHost();
            return;
        }
        auto *far = new QTcpSocket(near);
        far->connectToHost(QHostAddress::LocalHost, port);
        QObject::disconnect(near, &QTcpSocket::readyRead, nullptr, nullptr);
        QObject::connect(near, &QTcpSocket::readyRead, far, [=] { far->write(near->readAll()); });
        QObject::connect(far, &QTcpSocket::readyRead, near, [=] { near->write(far->readAll()); });
        QObject::connect(far, &QTcpSocket::disconnected, near, [=] { near->disconnectFromHost(); });
    };
}
}

class CarrierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsAnAnswerWithItsPhases()
    {
        StubServer server(StubServer::says(StubServer::ok("hello")));

        const auto [answer, times, pieces] = endingOf(get(server.url(u"/a b?c=d"_s)));

        QCOMPARE(times, 1);
        QCOMPARE(answer.failure, Failure::None);
        QVERIFY(answer.failureText.isEmpty());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "hello");
        QCOMPARE(pieces, "hello");
        QCOMPARE(answer.header("content-length"), "5");
        QVERIFY(answer.proxy.isEmpty());
        const Phases &phases = answer.phases;
        QVERIFY(!phases.name);
        QVERIFY(!phases.tls);
        QVERIFY(phases.connect && *phases.connect >= 0us);
        QVERIFY(phases.firstByte && *phases.firstByte >= 0us);
        QVERIFY(phases.total && *phases.total >= *phases.connect + *phases.firstByte);
        QVERIFY(server.requests.constFirst().startsWith("GET /a%20b?c=d HTTP/1.1\r\n"));
        QVERIFY(server.requests.constFirst().contains("Connection: close\r\n"));
    }

    void looksNamesUp()
    {
        StubServer server(StubServer::says(StubServer::ok("hello")));
        QUrl url = server.url();
        url.setHost(u"localhost"_s);

        const Answer answer = endingOf(get(url)).answer;

        QCOMPARE(answer.status, 200);
        QVERIFY(answer.phases.name && *answer.phases.name > 0us);
        QVERIFY(*answer.phases.total >= *answer.phases.name + *answer.phases.connect);
    }

    void sendsABodyWithItsLength()
    {
        StubServer server(StubServer::says(StubServer::ok("{}")));
        Request request = get(server.url());
        request.method = "POST";
        request.headers.append(Request::Header{"x-a", "b"});
        request.body = QByteArray(300'000, 'x');

        QCOMPARE(endingOf(request).answer.status, 200);
        QVERIFY(server.requests.constFirst().contains("Content-Length: 300000\r\n"));
        QVERIFY(server.requests.constFirst().contains("x-a: b\r\n"));
        QVERIFY(server.requests.constFirst().endsWith(request.body));
    }

    void failsAsTheServerDoes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<int>("status");

        using enum Observation::Failure;
        QTest::newRow("closes without an answer") << ""_ba << Reset << 0;
        QTest::newRow("closes in mid-body")
            << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"_ba << Reset << 200;
        QTest::newRow("breaks its chunks")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"_ba << Malformed << 200;
        QTest::newRow("isn't a web server") << "220 mail.example ESMTP\r\n"_ba << Malformed << 0;
        QTest::newRow("sends a body beyond the limit")
            << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(2'000'000, 'x') << TooLarge << 200;
        QTest::newRow("sends headers beyond the limit")
            << "HTTP/1.1 200 OK\r\nx: " + QByteArray(100'000, 'x') << TooLarge << 0;
    }

    void failsAsTheServerDoes()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Failure, failure);
        QFETCH(const int, status);
        StubServer server(StubServer::says(bytes));

        const auto [answer, times, pieces] = endingOf(get(server.url()));

        QCOMPARE(times, 1);
        QCOMPARE(answer.failure, failure);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.failureText.isEmpty());
        QVERIFY(answer.body.size() <= 1'048'576);
        QVERIFY(answer.phases.total);
    }

    void tellsAResetConnection()
    {
        StubServer server([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
            socket->flush();
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            socket->abort();
        });

        QCOMPARE(endingOf(get(server.url())).answer.failure, Failure::Reset);
    }

    void tellsARefusedConnection()
    {
        auto server = std::make_unique<StubServer>(StubServer::hangs());
        const QUrl url = server->url();
        server.reset();

        const auto [answer, times, pieces] = endingOf(get(url));

        QCOMPARE(times, 1);
        QCOMPARE(answer.failure, Failure::Connect);
        QVERIFY(!answer.phases.connect);
    }

    void tellsANameThatCantBeFound()
    {
        Carrier carrier;
        carrier.setProxy(QNetworkProxy::NoProxy);
        // Too long a label for any name, so no resolver has to be asked.
        const QUrl url(u"http://%1.invalid/"_s.arg(QString(64, u'a')));

        const auto [answer, times, pieces] = endingOf(carrier, get(url));

        QCOMPARE(times, 1);
        QCOMPARE(answer.failure, Failure::Name);
        QVERIFY(!answer.phases.name);
    }

    void endsAtTheDeadline_data()
    {
        QTest::addColumn<bool>("drips");
        QTest::newRow("when nothing comes") << false;
        QTest::newRow("when the body drips on") << true;
    }

    void endsAtTheDeadline()
    {
        QFETCH(const bool, drips);
        StubServer server([drips](QTcpSocket *socket, const QByteArray &) {
            if (drips) {
                socket->write("HTTP/1.1 200 OK\r\n\r\n");
                auto *drip = new QTimer(socket);
                connect(drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
                drip->start(10ms);
            }
        });

        const auto [answer, times, pieces] = endingOf(get(server.url(), 200ms));

        QCOMPARE(times, 1);
        QCOMPARE(answer.failure, Failure::Timeout);
        QCOMPARE(answer.status, drips ? 200 : 0);
        QCOMPARE(answer.body, pieces);
        QVERIFY(*answer.phases.total >= 200ms);
    }

    void followsNoRedirect()
    {
        StubServer elsewhere(StubServer::says(StubServer::ok("gotcha")));
        StubServer server(
            StubServer::says("HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url().toEncoded()
                             + "\r\nContent-Length: 0\r\n\r\n"));
        Request request = get(server.url());
        request.headers.append(Request::Header{"x-api-key", "secret"});

        QCOMPARE(endingOf(request).answer.status, 302);
        QVERIFY(elsewhere.requests.isEmpty());
    }

    void keepsNoCookiesAndNoConnection()
    {
        StubServer server(
            StubServer::says("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n"));
        Carrier carrier;

        QCOMPARE(endingOf(carrier, get(server.url())).answer.status, 200);
        QCOMPARE(endingOf(carrier, get(server.url())).answer.status, 200);
        QCOMPARE(server.requests.size(), 2);
        QVERIFY(!server.requests.constLast().toLower().contains("cookie"));
    }

    void saysNothingOnceCancelled()
    {
        StubServer server(StubServer::says(StubServer::ok("hello")));
        Carrier carrier;
        Exchange *atOnce = carrier.send(get(server.url()));
        const QSignalSpy first(atOnce, &Exchange::finished);
        atOnce->cancel();

        Exchange *half = carrier.send(get(server.url()));
        const QSignalSpy second(half, &Exchange::finished);
        const QSignalSpy gone(half, &QObject::destroyed);
        connect(half, &Exchange::bodyReceived, half, &Exchange::cancel);

        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(first.size(), 0);
        QCOMPARE(second.size(), 0);
    }

    void endsQuietlyWithRequestsUnderWay()
    {
        StubServer hanging(StubServer::hangs());
        auto carrier = std::make_unique<Carrier>();
        carrier->setProxy(QNetworkProxy::NoProxy);
        for (int count = 0; count < 5; ++count) {
            carrier->send(get(hanging.url()));
            carrier->send(get(QUrl(u"http://localhost:%1/"_s.arg(hanging.port()))));
        }
        QTRY_VERIFY(!hanging.requests.isEmpty());
        carrier->send(get(QUrl(u"http://localhost:%1/"_s.arg(hanging.port()))));

        carrier.reset();
        QCoreApplication::processEvents(); // the sanitizers speak up if an answer finds a ghost
    }

    void trustsTheGivenAuthorityOnly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("known");
        QTest::addColumn<Failure>("failure");

        QTest::newRow("a good certificate") << u"IP:127.0.0.1"_s << 30 << true << Failure::None;
        QTest::newRow("an unknown authority")
            << u"IP:127.0.0.1"_s << 30 << false << Failure::Certificate;
        QTest::newRow("another's name")
            << u"DNS:other.example"_s << 30 << true << Failure::Certificate;
        QTest::newRow("an expired one") << u"IP:127.0.0.1"_s << -1 << true << Failure::Certificate;
    }

    void trustsTheGivenAuthorityOnly()
    {
        QFETCH(const QString, name);
        QFETCH(const int, days);
        QFETCH(const bool, known);
        QFETCH(const Failure, failure);
        const QSslConfiguration tls = m_authority.server(name, days);
        StubServer server(StubServer::says(StubServer::ok("hello")), &tls);
        Carrier carrier;
        QVERIFY(carrier.setCaFile(known ? m_authority.caFile() : QString()));

        const auto [answer, times, pieces] = endingOf(carrier, get(server.url()));

        QCOMPARE(times, 1);
        QCOMPARE(answer.failure, failure);
        QCOMPARE(answer.certificate.issuer, u"Stub Authority"_s);
        QVERIFY(answer.certificate.expires.isValid());
        QCOMPARE(answer.status, failure == Failure::None ? 200 : 0);
        QCOMPARE(answer.failureText.contains(u"Stub Authority"_s), failure != Failure::None);
        QCOMPARE(answer.phases.tls.has_value(), failure == Failure::None);
        QCOMPARE(server.requests.size(), failure == Failure::None ? 1 : 0);
    }

    void tellsWhatIsNotTls_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("a web server without TLS")
            << "HTTP/1.1 400 Bad Request\r\n\r\n"_ba << Failure::Plaintext;
        QTest::newRow("a mail server") << "220 mail.example ESMTP\r\n"_ba << Failure::Plaintext;
        QTest::newRow("a TLS alert")
            << QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7) << Failure::Tls;
        QTest::newRow("nothing") << ""_ba << Failure::Tls;
    }

    void tellsWhatIsNotTls()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Failure, failure);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes] {
                socket->readAll();
                socket->write(bytes);
                socket->disconnectFromHost();
            });
        });

        const auto [answer, times, pieces]
            = endingOf(get(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()))));

        QCOMPARE(times, 1);
        QCOMPARE(answer.failure, failure);
        QVERIFY(!answer.failureText.isEmpty());
    }

    void goesThroughAProxy()
    {
        const QSslConfiguration tls = m_authority.server(u"DNS:api.example"_s);
        StubServer server(StubServer::says(StubServer::ok("hello")), &tls);
        StubServer proxy(tunnel("200 OK", server.port()));
        Carrier carrier;
        carrier.setCaFile(m_authority.caFile());
        carrier.setProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});
        Request request = get(QUrl(u"https://api.example/"_s));
        request.headers.append(Request::Header{"x-api-key", "secret"});

        const auto [answer, times, pieces] = endingOf(carrier, request);

        QCOMPARE(times, 1);
        QCOMPARE(answer.failureText, QString());
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.proxy, u"127.0.0.1:%1"_s.arg(proxy.port()));
        QVERIFY(answer.phases.connect && answer.phases.tls && !answer.phases.name);
        QVERIFY(proxy.requests.constFirst().startsWith("CONNECT api.example:443 "));
        QVERIFY(!proxy.requests.constFirst().contains("secret"));
    }

    void takesTheProxyOfTheEnvironment()
    {
        StubServer proxy(tunnel("403 Forbidden"));
        Carrier carrier;
        qputenv("HTTPS_PROXY", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        const Answer answer = endingOf(carrier, get(QUrl(u"https://api.example/"_s))).answer;
        const Answer direct
            = endingOf(carrier, get(QUrl(u"https://127.0.0.1:%1/"_s.arg(proxy.port())), 200ms))
                  .answer;
        qunsetenv("HTTPS_PROXY");

        QCOMPARE(answer.proxy, u"127.0.0.1:%1"_s.arg(proxy.port()));
        QCOMPARE(answer.failure, Failure::Proxy);
        QVERIFY(direct.proxy.isEmpty()); // loopback needs none
    }

    void tellsAProxyThatRefuses_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<int>("told");
        QTest::newRow("login wanted")
            << "407 Login\r\nProxy-Authenticate: Basic realm=\"x\""_ba << Failure::Proxy << 407;
        QTest::newRow("forbidden") << "403 Forbidden"_ba << Failure::Proxy << 0;
        QTest::newRow("bad gateway") << "502 Bad Gateway"_ba << Failure::Proxy << 0;
        QTest::newRow("the proxy found nobody there")
            << "503 Service Unavailable"_ba << Failure::Connect << 0;
    }

    void tellsAProxyThatRefuses()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const Failure, failure);
        QFETCH(const int, told);
        StubServer proxy(tunnel(status));
        Carrier carrier;
        carrier.setProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port()});

        const auto [answer, times, pieces]
            = endingOf(carrier, get(QUrl(u"https://api.example/"_s)));

        QCOMPARE(times, 1);
        QCOMPARE(answer.failure, failure);
        QCOMPARE(answer.status, told);
        QVERIFY(!answer.proxy.isEmpty());
    }

    void saysWhenTheAuthoritysFileHoldsNone()
    {
        Carrier carrier;
        QVERIFY(!carrier.setCaFile(u"/nonexistent.pem"_s));
        QVERIFY(carrier.setCaFile({}));
    }

private:
    StubAuthority m_authority;
};

QTEST_GUILESS_MAIN(CarrierTest)
#include "carriertest.moc"
