// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/rawclient.h"
#include "simulator/simulator.h"

#include <QMetaEnum>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Fault::Kind;

namespace {
void row(const char *sentence, Kind kind, int status, const char *type, const char *code = "")
{
    QTest::newRow(sentence) << kind << status << QString::fromLatin1(type)
                            << QString::fromLatin1(code);
}
}

/// Every fault over a real socket.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_simulator = std::make_unique<Simulator>();
        QVERIFY(m_simulator->listen());
    }

    void saysNoInTheApisWords_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("code");
        row("a bad request", Kind::BadRequest, 400, "invalid_request_error");
        row("no credit", Kind::OutOfCredit, 400, "invalid_request_error");
        row("on hold", Kind::OnHold, 400, "invalid_request_error", "organization_on_hold");
        row("a refused key", Kind::RefusedKey, 401, "authentication_error");
        row("a billing trouble", Kind::Billing, 402, "billing_error");
        row("a forbidden resource", Kind::Forbidden, 403, "permission_error");
        row("an unknown model", Kind::UnknownModel, 404, "not_found_error");
        row("a conflict", Kind::Conflict, 409, "conflict_error");
        row("a request too large", Kind::TooLarge, 413, "request_too_large");
        row("an unprocessable one", Kind::Unprocessable, 422, "invalid_request_error");
        row("a rate limit", Kind::Limited, 429, "rate_limit_error");
        row("a rate limit without headers", Kind::LimitedBare, 429, "rate_limit_error");
        row("a ramp limit", Kind::RampLimit, 429, "rate_limit_error", "ramp_limit_exceeded");
        row("a spend limit", Kind::SpendLimit, 429, "rate_limit_error",
            "enforced_spend_limit_reached");
        row("a contract's limit", Kind::ContractLimit, 429, "rate_limit_error",
            "contract_spend_limit_reached");
        row("an internal error", Kind::ApiError, 500, "api_error");
        row("a time-out", Kind::TimeoutError, 504, "timeout_error");
        row("an overload", Kind::Overloaded, 529, "overloaded_error");
        row("an unheard-of status", Kind::OtherStatus, 418, "unheard_of_error");
        row("an overload of a stream, unstreamed", Kind::StreamOverloaded, 529, "overloaded_error");
        row("an error of a stream, unstreamed", Kind::StreamApiError, 500, "api_error");
    }

    void saysNoInTheApisWords()
    {
        QFETCH(const Kind, kind);
        QFETCH(const int, status);
        QFETCH(const QString, type);
        QFETCH(const QString, code);
        m_simulator->setFaults({{.kind = kind}});

        const auto reply = ask(false);

        QCOMPARE(reply.status(), status);
        const auto error = reply.json().value(u"error"_s).toObject();
        QCOMPARE(reply.json().value(u"type"_s).toString(), u"error"_s);
        QCOMPARE(error.value(u"type"_s).toString(), type);
        QVERIFY(!error.value(u"message"_s).toString().isEmpty());
        const auto details = error.value(u"details"_s).toObject();
        QCOMPARE(details.value(u"error_code"_s).toString(), code);
        QVERIFY(reply.header("request-id").startsWith("req_"));
        QCOMPARE(reply.json().value(u"request_id"_s).toString().toLatin1(),
                 reply.header("request-id"));
        QVERIFY(reply.header("cf-ray").endsWith("-FRA"));
        QVERIFY(reply.header("date").endsWith(" GMT"));

        const auto waits = kind == Kind::Limited || kind == Kind::RampLimit;
        QCOMPARE(reply.header("retry-after"), waits ? QByteArray("60") : QByteArray());
        QCOMPARE(reply.header("anthropic-ratelimit-requests-remaining"),
                 waits ? QByteArray("0") : QByteArray());
        const auto mayHeal
            = status >= 429 && kind != Kind::SpendLimit && kind != Kind::ContractLimit;
        QCOMPARE(reply.header("x-should-retry"), mayHeal ? QByteArray("true") : "false");
    }

    void letsStrangersAnswer_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("the edge's 502 in HTML")
            << Kind::BadGateway << 502 << QByteArray("content-type")
            << QByteArray("text/html; charset=UTF-8") << QByteArray("<h1>502 Bad Gateway</h1>");
        QTest::newRow("the edge's 503 in plain text")
            << Kind::Unavailable << 503 << QByteArray("content-type") << QByteArray("text/plain")
            << QByteArray("reset reason: overflow");
        QTest::newRow("no healthy upstream")
            << Kind::NoHealthyUpstream << 503 << QByteArray("server") << QByteArray("envoy")
            << QByteArray("no healthy upstream");
        QTest::newRow("a portal") << Kind::Portal << 200 << QByteArray("content-type")
                                  << QByteArray("text/html; charset=UTF-8")
                                  << QByteArray("guest network");
        QTest::newRow("a redirect") << Kind::Redirect << 302 << QByteArray("location")
                                    << QByteArray("http://portal.example/login") << QByteArray();
        QTest::newRow("a proxy that asks for a password")
            << Kind::ProxyPassword << 407 << QByteArray("proxy-authenticate")
            << QByteArray("Basic realm=\"office\"") << QByteArray("Proxy");
        QTest::newRow("a firewall's challenge")
            << Kind::Challenge << 202 << QByteArray("x-amzn-waf-action") << QByteArray("challenge")
            << QByteArray();
        QTest::newRow("a firewall's captcha")
            << Kind::Captcha << 405 << QByteArray("x-amzn-waf-action") << QByteArray("captcha")
            << QByteArray("Human Verification");
        QTest::newRow("a firewall's block") << Kind::Blocked << 403 << QByteArray("server")
                                            << QByteArray("CloudFront") << QByteArray("<html>");
    }

    void letsStrangersAnswer()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QByteArray, header);
        m_simulator->setFaults({{.kind = kind}});

        const auto reply = ask(true);

        QTEST(reply.status(), "status");
        QTEST(reply.header(header), "value");
        QFETCH(const QByteArray, words);
        QVERIFY(words.isEmpty() ? reply.body().isEmpty() : reply.body().contains(words));
        QVERIFY(reply.header("request-id").isEmpty());
    }

    void hangs()
    {
        m_simulator->setFaults({{.kind = Kind::Hanging}});
        const auto reply = exchange(m_simulator->port(), messageRequest(true), {}, 150ms);
        QVERIFY(!reply.isEnded);
        QCOMPARE(reply.bytes, QByteArray());
    }

    void resetsOnceTheRequestIsRead()
    {
        m_simulator->setFaults({{.kind = Kind::Reset, .on = {Fault::Target::Messages}}});
        QVERIFY(ask(true).isReset);
        QCOMPARE(m_simulator->requests().size(), 1);
        QCOMPARE(exchange(m_simulator->port(), request("GET", "/api/hello")).status(), 200);
    }

    void resetsBeforeAnythingIsRead()
    {
        m_simulator->setFaults({{.kind = Kind::Reset}});
        m_simulator->setPage({.fault = {.kind = Kind::Reset}});
        const auto reply = ask(true);
        QVERIFY(reply.isReset);
        QCOMPARE(reply.bytes, QByteArray());
        QVERIFY(m_simulator->requests().isEmpty());
    }

    void resetsInTheMiddleOfTheHeaders()
    {
        m_simulator->setFaults({{.kind = Kind::ResetHeaders}});
        const auto reply = ask(false);
        QVERIFY(reply.isReset);
        QCOMPARE(reply.status(), 200);
        QVERIFY(!reply.bytes.contains("\r\n\r\n"));
    }

    void resetsInTheMiddleOfTheBody()
    {
        m_simulator->setFaults({{.kind = Kind::ResetBody}});
        const auto reply = ask(false);
        QVERIFY(reply.isReset);
        QVERIFY(isHalf(reply));
    }

    void truncates()
    {
        m_simulator->setFaults({{.kind = Kind::Truncated}});
        for (const bool streamed : {false, true}) {
            const auto reply = ask(streamed);
            QVERIFY(reply.isEnded);
            QVERIFY(!reply.isReset);
            QVERIFY(isHalf(reply));
        }
    }

    void speaksNoHttp()
    {
        m_simulator->setFaults({{.kind = Kind::Garbled}});
        const auto reply = ask(true);
        QVERIFY(!reply.bytes.isEmpty());
        QVERIFY(!reply.bytes.contains("HTTP/1"));
        QVERIFY(reply.isEnded);
    }

    void breaksTheChunks()
    {
        m_simulator->setFaults({{.kind = Kind::BrokenChunks}});
        const auto reply = ask(false);
        QCOMPARE(reply.header("transfer-encoding"), QByteArray("chunked"));
        QVERIFY(reply.body().startsWith("xyz\r\n"));
    }

    void drips()
    {
        m_simulator->setFaults({{.kind = Kind::Dripping}});
        const auto reply = exchange(m_simulator->port(), messageRequest(false), "{ ");
        QCOMPARE(reply.status(), 200);
        QVERIFY(!reply.isEnded);
        QCOMPARE(reply.header("content-length"), QByteArray("1048576"));
        QVERIFY(reply.body().size() < 10);
    }

    void sendsTooMuch()
    {
        m_simulator->setFaults({{.kind = Kind::OversizeBody}});
        QVERIFY(ask(false).body().size() > 2'097'152);
        m_simulator->setFaults({{.kind = Kind::OversizeHeaders}});
        QVERIFY(ask(false).head().size() > 65'536);
    }

    void meansSomethingElse()
    {
        m_simulator->setFaults({{.kind = Kind::WrongShape}});
        const auto reply = ask(false);
        QCOMPARE(reply.status(), 200);
        QVERIFY(!reply.header("request-id").isEmpty());
        QVERIFY(!reply.json().isEmpty());
        QVERIFY(!reply.json().contains(u"content"_s));
    }

    void failsInsideAStream_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("overloaded") << Kind::StreamOverloaded << QByteArray("overloaded_error");
        QTest::newRow("an internal error") << Kind::StreamApiError << QByteArray("api_error");
        QTest::newRow("without a word") << Kind::StreamCut << QByteArray();
        QTest::newRow("by a reset") << Kind::StreamReset << QByteArray();
    }

    void failsInsideAStream()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QByteArray, type);
        m_simulator->setFaults({{.kind = kind}});

        const auto reply = ask(true);

        QCOMPARE(reply.status(), 200);
        QVERIFY(reply.body().contains("event: content_block_delta"));
        QVERIFY(!reply.body().contains("message_stop"));
        QCOMPARE(reply.body().contains("event: error\ndata: {"), !type.isEmpty());
        QVERIFY(reply.body().contains(type));
        QCOMPARE(reply.isReset, kind == Kind::StreamReset);
        QCOMPARE(reply.body().endsWith("\r\n0\r\n\r\n"), kind != Kind::StreamReset);
    }

    void aStreamsFaultLeavesOtherRequestsAlone()
    {
        m_simulator->setFaults({{.kind = Kind::StreamOverloaded}});
        QCOMPARE(exchange(m_simulator->port(), apiRequest("GET", "/v1/models")).status(), 200);
    }

    void isSlow()
    {
        m_simulator->setFaults({{.delay = 120ms, .tokenDelay = 40ms}});
        QElapsedTimer timer;
        timer.start();
        const auto reply = ask(true);
        QVERIFY(timer.elapsed() >= 120 + 4 * 40);
        QCOMPARE(reply.header("server-timing"), QByteArray("x-originResponse;dur=120"));
    }

    void failsAsAProxy_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("status");

        const QList<Fault::Target> proxy{Fault::Target::Proxy};
        QTest::newRow("lets everything through") << Fault{} << 200;
        QTest::newRow("an API's trouble isn't the proxy's")
            << Fault{.kind = Kind::Overloaded} << 200;
        QTest::newRow("asks for a password") << Fault{.kind = Kind::ProxyPassword} << 407;
        QTest::newRow("asks for a password, the API wouldn't")
            << Fault{.kind = Kind::ProxyPassword, .on = proxy} << 407;
        QTest::newRow("forbids") << Fault{.kind = Kind::Blocked, .on = proxy} << 403;
        QTest::newRow("finds nobody") << Fault{.kind = Kind::BadGateway, .on = proxy} << 502;
        QTest::newRow("is down") << Fault{.kind = Kind::Reset, .on = proxy} << 0;
    }

    void failsAsAProxy()
    {
        QFETCH(const Fault, fault);
        QFETCH(const int, status);
        m_simulator->setFaults({fault});

        const auto reply = exchange(m_simulator->port(),
                                    "CONNECT api.anthropic.com:443 HTTP/1.1\r\n"
                                    "host: api.anthropic.com:443\r\n\r\n",
                                    "\r\n\r\n");

        QCOMPARE(reply.status(), status);
        QCOMPARE(m_simulator->requests().constFirst().method, u"CONNECT"_s);
        QCOMPARE(m_simulator->requests().constFirst().path, u"api.anthropic.com:443"_s);
    }

    void isItselfBehindItsProxy()
    {
        const QByteArray both
            = "CONNECT api.anthropic.com:443 HTTP/1.1\r\n\r\n" + apiRequest("GET", "/api/hello");

        const auto reply = exchange(m_simulator->port(), both);

        QCOMPARE(reply.status(), 200);
        QVERIFY(reply.bytes.endsWith(R"({"message":"hello"})"));
    }

    void knowsWhatToDoForEachKind()
    {
        const auto kinds = QMetaEnum::fromType<Kind>();
        const auto good = ask(true).bytes;
        for (int i = 0; i < kinds.keyCount(); ++i) {
            const auto kind = static_cast<Kind>(kinds.value(i));
            m_simulator->setFaults({{.kind = kind}});
            const auto reply = exchange(m_simulator->port(), messageRequest(true), {}, 100ms);
            const auto isGood = reply.bytes.contains("message_stop") && reply.status() == 200
                && reply.bytes.size() < 2 * good.size() && reply.bytes.endsWith("\r\n0\r\n\r\n");
            const auto isBroken = kind == Kind::BrokenChunks;
            QVERIFY2(isGood == (kind == Kind::None) || isBroken, kinds.key(i));
        }
    }

private:
    [[nodiscard]] RawReply ask(bool streamed) const
    {
        return exchange(m_simulator->port(), messageRequest(streamed));
    }

    static bool isHalf(const RawReply &reply)
    {
        const auto promised = reply.header("content-length").toLongLong();
        return promised > 0 && reply.body().size() == promised / 2;
    }

    std::unique_ptr<Simulator> m_simulator;
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
