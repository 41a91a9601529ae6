// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/delivery.h"

#include <QTest>

#include <curl/curl.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Failure = Observation::Failure;
using Outcome = Delivery::Outcome;

class DeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<Outcome>("expected");

        using enum Delivery::Outcome;
        QTest::newRow("200") << 200 << Failure::None << Delivered;
        QTest::newRow("204, as Discord says") << 204 << Failure::None << Delivered;
        QTest::newRow("202, as Teams says") << 202 << Failure::None << Delivered;
        QTest::newRow("200 whose body never came whole") << 200 << Failure::Timeout << Delivered;
        QTest::newRow("a redirect") << 302 << Failure::None << Refused;
        QTest::newRow("a permanent redirect") << 308 << Failure::None << Refused;
        QTest::newRow("400") << 400 << Failure::None << Refused;
        QTest::newRow("401") << 401 << Failure::None << Refused;
        QTest::newRow("404") << 404 << Failure::None << Refused;
        QTest::newRow("408") << 408 << Failure::None << Later;
        QTest::newRow("410") << 410 << Failure::None << Refused;
        QTest::newRow("413") << 413 << Failure::None << Refused;
        QTest::newRow("429") << 429 << Failure::None << Later;
        QTest::newRow("500") << 500 << Failure::None << Later;
        QTest::newRow("503") << 503 << Failure::None << Later;
        QTest::newRow("a hang") << 0 << Failure::Timeout << Later;
        QTest::newRow("a close") << 0 << Failure::Reset << Later;
        QTest::newRow("nobody there") << 0 << Failure::Connect << Later;
        QTest::newRow("no such name") << 0 << Failure::Name << Later;
        QTest::newRow("a stranger's certificate") << 0 << Failure::Certificate << Later;
        QTest::newRow("the proxy wants a login") << 407 << Failure::Proxy << Later;
    }

    void readsAnAnswer()
    {
        QFETCH(const int, status);
        QFETCH(const Failure, failure);
        QFETCH(const Outcome, expected);

        const Answer answer{.failure = failure, .status = status, .body = "secret remote text"};
        const Delivery delivery = deliveryOf(answer, {});
        QCOMPARE(delivery.outcome, expected);
        QCOMPARE(delivery.text.isEmpty(), expected == Outcome::Delivered);
        QVERIFY(!delivery.text.contains("remote"_L1));
    }

    void heedsRetryAfter()
    {
        const Answer answer{.status = 429, .headers = {{"retry-after", "17"}}};
        QCOMPARE(deliveryOf(answer, QDateTime::currentDateTimeUtc()).retryAfter, 17s);
    }

    void readsSmtp_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("reply");
        QTest::addColumn<Outcome>("expected");

        using enum Delivery::Outcome;
        QTest::newRow("taken") << int(CURLE_OK) << 250 << Delivered;
        QTest::newRow("an unknown recipient") << int(CURLE_SEND_ERROR) << 550 << Refused;
        QTest::newRow("greylisted") << int(CURLE_SEND_ERROR) << 451 << Later;
        QTest::newRow("the wrong password") << int(CURLE_LOGIN_DENIED) << 535 << Refused;
        QTest::newRow("no login for now") << int(CURLE_LOGIN_DENIED) << 454 << Later;
        QTest::newRow("no TLS on offer") << int(CURLE_USE_SSL_FAILED) << 250 << Refused;
        QTest::newRow("a stranger's certificate")
            << int(CURLE_PEER_FAILED_VERIFICATION) << 0 << Later;
        QTest::newRow("nobody there") << int(CURLE_COULDNT_CONNECT) << 0 << Later;
        QTest::newRow("a hang") << int(CURLE_OPERATION_TIMEDOUT) << 0 << Later;
    }

    void readsSmtp()
    {
        QFETCH(const int, code);
        QFETCH(const int, reply);
        QFETCH(const Outcome, expected);

        QCOMPARE(deliveryOfMail(code, reply).outcome, expected);
    }
};

QTEST_GUILESS_MAIN(DeliveryTest)
#include "deliverytest.moc"
