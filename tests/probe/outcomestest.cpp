// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/outcomes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Outcome = Observation::Outcome;

class OutcomesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<Outcome>("outcome");
        const QString bad = u"invalid_request_error"_s;
        const QString none;

        QTest::newRow("credit used up")
            << 400 << bad << none << u"Your credit balance is too low to use this."_s
            << Outcome::OutOfMoney;
        QTest::newRow("own spend limit")
            << 400 << bad << none << u"You have reached your specified API usage limits."_s
            << Outcome::OutOfMoney;
        QTest::newRow("credit as a word of the request")
            << 400 << bad << none << u"messages: unexpected field 'credit_card'"_s
            << Outcome::BadRequest;
        QTest::newRow("a limit of the request")
            << 400 << bad << none << u"max_tokens: above the limit of 64000"_s
            << Outcome::BadRequest;
        QTest::newRow("the words of money in another status")
            << 500 << u"api_error"_s << none << u"credit balance"_s << Outcome::ProviderFault;
        QTest::newRow("400 of a billing type")
            << 400 << u"billing_error"_s << none << none << Outcome::OutOfMoney;
        QTest::newRow("on hold") << 400 << bad << u"organization_on_hold"_s << none
                                 << Outcome::Refused;
        QTest::newRow("the billing of a linked organisation")
            << 402 << u"billing_error"_s << u"linked_organization_billing_unavailable"_s << none
            << Outcome::OutOfMoney;
        QTest::newRow("own encryption key, 400")
            << 400 << bad << u"cmek_key_disabled"_s << none << Outcome::Refused;
        QTest::newRow("own encryption key, 503")
            << 503 << u"api_error"_s << u"cmek_unavailable"_s << none << Outcome::Refused;
        QTest::newRow("sandbox egress")
            << 403 << u"permission_error"_s << u"sandbox_egress_restricted"_s << none
            << Outcome::Refused;
        QTest::newRow("a code that nobody knows")
            << 429 << u"rate_limit_error"_s << u"novel"_s << none << Outcome::Limited;
        QTest::newRow("409") << 409 << u"conflict_error"_s << none << none
                             << Outcome::ProviderFault;
        QTest::newRow("425") << 425 << none << none << none << Outcome::ProviderFault;
        QTest::newRow("499") << 499 << none << none << none << Outcome::ProviderFault;
        QTest::newRow("451") << 451 << none << none << none << Outcome::Refused;
        QTest::newRow("412") << 412 << u"memory_precondition_failed_error"_s << none << none
                             << Outcome::BadRequest;
        QTest::newRow("418") << 418 << none << none << none << Outcome::BadRequest;
        QTest::newRow("501") << 501 << none << none << none << Outcome::ProviderFault;
        QTest::newRow("599") << 599 << none << none << none << Outcome::ProviderFault;
    }

    void readsErrors()
    {
        QFETCH(int, status);
        QFETCH(QString, type);
        QFETCH(QString, code);
        QFETCH(QString, message);
        QTEST(outcomeOfError(status, {.type = type, .code = code, .message = message}), "outcome");
    }

    void blamesNobodyWithoutAControl()
    {
        QCOMPARE(outcomeOfSilence(false, std::nullopt), Outcome::OwnNetwork);
        QCOMPARE(outcomeOfSilence(false, false), Outcome::OwnNetwork);
        QCOMPARE(outcomeOfSilence(false, true), Outcome::Unreachable);
        QCOMPARE(outcomeOfSilence(true, std::nullopt), Outcome::ProviderFault);
        QCOMPARE(outcomeOfSilence(true, false), Outcome::OwnNetwork);
        QCOMPARE(outcomeOfSilence(true, true), Outcome::ProviderFault);
    }
};

QTEST_GUILESS_MAIN(OutcomesTest)
#include "outcomestest.moc"
