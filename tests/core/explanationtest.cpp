// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation.h"

#include "core/wording.h"

#include <QTest>

#include <initializer_list>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = Observation::Outcome;
using Failure = Observation::Failure;
using Rung = Observation::Rung;
using Cause = Verdict::Cause;
using Action = Verdict::Action;

namespace {
QDateTime noon()
{
    return QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
}

Observation answered(Outcome outcome, int status, const QString &type = {},
                     const QString &code = {})
{
    return {.rung = Rung::Message,
            .at = noon(),
            .outcome = outcome,
            .httpStatus = status,
            .errorType = type,
            .errorCode = code,
            .model = u"claude-haiku-4-5"_s};
}

Observation broken(Outcome outcome, Failure failure, int status = 0)
{
    return {.at = noon(), .outcome = outcome, .failure = failure, .httpStatus = status};
}

// \p part when \p text holds it, else \p text, so that a comparison shows it.
QString partOf(const QString &text, const QString &part)
{
    return text.contains(part) ? part : text;
}

Observation keyless(int status)
{
    return {.rung = Rung::Edge, .at = noon(), .outcome = Outcome::Ok, .httpStatus = status};
}

Observation limitedFor(std::chrono::seconds wait)
{
    Observation seen = answered(Outcome::Limited, 429);
    seen.retryAfter = wait;
    return seen;
}

Observation intercepted(const QString &issuer, std::chrono::seconds skew = 0s)
{
    Observation seen = broken(Outcome::Intercepted, Failure::Certificate);
    seen.certificate.issuer = issuer;
    seen.clockSkew = skew;
    return seen;
}

/// Good from that long after it came on, for a month.
Observation begun(std::chrono::hours later, std::chrono::seconds skew)
{
    Observation seen = intercepted(u"Public CA"_s, skew);
    seen.certificate.begins = seen.at + later;
    seen.certificate.expires = seen.certificate.begins + 720h;
    return seen;
}

Observation byProxy(Failure failure, int status)
{
    Observation seen = broken(Outcome::Portal, failure, status);
    seen.proxy = u"proxy.example:3128"_s;
    return seen;
}

RateLimit allowance(qint64 remaining, std::chrono::seconds resetIn)
{
    return {.limit = 50, .remaining = remaining, .reset = noon() + resetIn};
}
}

class ExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explains_data()
    {
        QTest::addColumn<Observation>("seen");
        QTest::addColumn<QString>("text"); // a part of it
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<QString>("advice"); // a part of it
        QTest::addColumn<Action>("action");

        faultRows();
        transportRows();
        usersRows();
        goodRows();
    }

    void explains()
    {
        QFETCH(const Observation, seen);
        QFETCH(const QString, text);
        QFETCH(const Cause, cause);
        QFETCH(const QString, advice);
        QFETCH(const Action, action);

        const Explanation explanation = explain(seen, noon());
        QCOMPARE(partOf(explanation.text, text), text);
        QCOMPARE(explanation.cause, cause);
        QCOMPARE(partOf(explanation.advice, advice), advice);
        QCOMPARE(explanation.action, action);
    }

    void namesTheSuccessorOfAGoneModel()
    {
        const auto explanation = explain(answered(Outcome::BadRequest, 404, u"not_found_error"_s),
                                         noon(), u"claude-haiku-5-5"_s);
        QVERIFY(explanation.text.contains(u"claude-haiku-4-5 is unknown or retired"));
        QVERIFY(explanation.advice.contains(u"Use claude-haiku-5-5 instead"));
    }

    void masksAKeyInRemoteText()
    {
        const auto text = explain(intercepted(u"sk-ant-api03-hiddenhidden"_s), noon()).text;
        QVERIFY2(!text.contains(u"hidden"), qPrintable(text));
    }

    void everyCombinationHasWholeSentences_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<Failure>("failure");

        for (int outcome = 0; outcome <= static_cast<int>(Outcome::Discarded); ++outcome) {
            for (int failure = 0; failure <= static_cast<int>(Failure::TooLarge); ++failure) {
                QTest::addRow("outcome %d, failure %d", outcome, failure)
                    << static_cast<Outcome>(outcome) << static_cast<Failure>(failure);
            }
        }
    }

    void everyCombinationHasWholeSentences()
    {
        QFETCH(const Outcome, outcome);
        QFETCH(const Failure, failure);

        for (const int status :
             {0, 200, 302, 400, 401, 402, 403, 404, 405, 407, 413, 422, 429, 500, 529}) {
            QCOMPARE(flawOf(explain(broken(outcome, failure, status), noon())), QString());
        }
    }

    void tellsHowLongToWait_data()
    {
        QTest::addColumn<Observation>("seen");
        QTest::addColumn<QDateTime>("until");

        QTest::newRow("retry-after counts from the probe") << limitedFor(47s) << noon() + 47s;
        Observation both = limitedFor(47s);
        both.limits.requests = allowance(0, 90s);
        QTest::newRow("retry-after beats the resets") << both << noon() + 47s;
        Observation resets = answered(Outcome::Limited, 429);
        resets.limits = {.requests = allowance(0, 30s),
                         .inputTokens = allowance(0, 90s),
                         .outputTokens = allowance(7, 300s)};
        QTest::newRow("the latest reset of what is used up counts") << resets << noon() + 90s;
        Observation rounded = answered(Outcome::Limited, 429);
        rounded.limits = {.requests = allowance(1, 30s), .tokens = allowance(1000, -90s)};
        QTest::newRow("without a used-up one the latest of any, but none in the past")
            << rounded << noon() + 30s;
        QTest::newRow("nothing told") << answered(Outcome::Limited, 429) << QDateTime();
    }

    void tellsHowLongToWait()
    {
        QFETCH(const Observation, seen);
        QFETCH(const QDateTime, until);

        QCOMPARE(limitedUntil(seen), until);
    }

    void adviceNamesTheTimeToWaitFor()
    {
        const QString advice = explain(limitedFor(300s), noon()).advice;
        QVERIFY2(advice.contains(timeInWords(noon() + 300s, noon())), qPrintable(advice));
    }

private:
    // What is wrong with an explanation's texts; empty: nothing.
    static QString flawOf(const Explanation &explanation)
    {
        const bool isGood = explanation.cause == Cause::None || explanation.cause == Cause::Unknown;
        if (explanation.advice.isEmpty() != isGood) {
            return u"advice: "_s + explanation.advice;
        }
        const QString all = explanation.text + u'\n' + explanation.advice;
        const bool isWhole
            = explanation.text.endsWith(u'.') && !all.contains(u'%') && !all.contains(u"  ");
        return isWhole ? QString() : all;
    }

    static void faultRows()
    {
        using enum Observation::Outcome;
        const QString retry = u"after 1, 2 and 4 s, at most three times"_s;
        QTest::newRow("a 500 is the provider's")
            << answered(ProviderFault, 500, u"api_error"_s) << u"failed inside (HTTP 500)"_s
            << Cause::Provider << retry << Action::OpenStatusPage;
        QTest::newRow("a 502 is the provider's")
            << answered(ProviderFault, 502) << u"HTTP 502"_s << Cause::Provider << retry
            << Action::OpenStatusPage;
        QTest::newRow("a 503 is the provider's")
            << answered(ProviderFault, 503) << u"HTTP 503"_s << Cause::Provider << retry
            << Action::OpenStatusPage;
        QTest::newRow("a 504 is the provider's")
            << answered(ProviderFault, 504, u"timeout_error"_s) << u"took too long"_s
            << Cause::Provider << retry << Action::OpenStatusPage;
        QTest::newRow("an unknown 5xx is its bare status")
            << answered(ProviderFault, 599) << u"HTTP 599"_s << Cause::Provider << retry
            << Action::OpenStatusPage;
        QTest::newRow("a 200 of the wrong shape is the provider's")
            << answered(ProviderFault, 200) << u"incomplete or not in the format"_s
            << Cause::Provider << retry << Action::OpenStatusPage;
        QTest::newRow("a truncated 200 is the provider's")
            << broken(ProviderFault, Failure::Reset, 200) << u"in the middle"_s << Cause::Provider
            << retry << Action::OpenStatusPage;
        QTest::newRow("a garbled 200 is the provider's")
            << broken(ProviderFault, Failure::Malformed, 200) << u"garbled"_s << Cause::Provider
            << retry << Action::OpenStatusPage;
        QTest::newRow("an error in a stream is the provider's")
            << answered(ProviderFault, 200, u"api_error"_s) << u"(api_error)"_s << Cause::Provider
            << retry << Action::OpenStatusPage;
        QTest::newRow("a 529 is an overload")
            << answered(Overloaded, 529, u"overloaded_error"_s) << u"overloaded, for everybody"_s
            << Cause::Provider << u"retry after 5 s"_s << Action::OpenStatusPage;
        QTest::newRow("an overload inside a stream")
            << answered(Overloaded, 200, u"overloaded_error"_s) << u"in the middle of an answer"_s
            << Cause::Provider << u"retry after 5 s"_s << Action::OpenStatusPage;
    }

    static void transportRows()
    {
        using enum Observation::Outcome;
        QTest::newRow("a time-out with a good control check is unreachable from here")
            << broken(Unreachable, Failure::Timeout) << u"the rest of the internet works"_s
            << Cause::Provider << u"another network"_s << Action::OpenStatusPage;
        QTest::newRow("the same with a bad control check is the own network")
            << broken(OwnNetwork, Failure::Timeout) << u"your network is down"_s << Cause::Network
            << u"Check your network"_s << Action::CheckNow;
        QTest::newRow("a dead name server is the own network")
            << broken(OwnNetwork, Failure::Name) << u"name server (DNS)"_s << Cause::Network
            << u"DNS"_s << Action::CheckNow;
        QTest::newRow("a certificate of a stranger names the issuer")
            << intercepted(u"Example Inspection CA"_s) << u"issued by Example Inspection CA"_s
            << Cause::Interception << u"runs your network"_s << Action::OpenSettings;
        QTest::newRow("a certificate without issuer")
            << intercepted({}) << u"not to be trusted."_s << Cause::Interception
            << u"runs your network"_s << Action::OpenSettings;
        QTest::newRow("a clock that is slow makes certificates look invalid")
            << intercepted(u"Public CA"_s, -12min) << u"clock is 12 min slow"_s
            << Cause::Interception << u"clock"_s << Action::CheckNow;
        QTest::newRow("a clock that is fast makes certificates look invalid")
            << intercepted(u"Public CA"_s, 2h) << u"clock is 2 h fast"_s << Cause::Interception
            << u"clock"_s << Action::CheckNow;
        QTest::newRow("a clock that is slow is why a certificate isn't good yet")
            << begun(3h, -5h) << u"clock is 5 h slow"_s << Cause::Interception << u"clock"_s
            << Action::CheckNow;
        QTest::newRow("a clock that is fast is why a certificate has expired")
            << begun(-722h, 5h) << u"clock is 5 h fast"_s << Cause::Interception << u"clock"_s
            << Action::CheckNow;
        QTest::newRow("a wrong clock is no reason against a certificate that is good by it")
            << begun(-24h, -5h) << u"issued by Public CA"_s << Cause::Interception
            << u"whoever runs your network"_s << Action::OpenSettings;
        QTest::newRow("a wrong clock is no reason against one that isn't good by the right one")
            << begun(24h, -5h) << u"issued by Public CA"_s << Cause::Interception
            << u"whoever runs your network"_s << Action::OpenSettings;
        QTest::newRow("plain text where TLS was due")
            << broken(Intercepted, Failure::Plaintext) << u"doesn't speak TLS"_s
            << Cause::Interception << u"proxy"_s << Action::OpenSettings;
        QTest::newRow("a proxy that wants a password is named")
            << byProxy(Failure::Proxy, 407) << u"proxy proxy.example:3128 asks"_s << Cause::Network
            << u"proxy's user name"_s << Action::CheckNow;
        QTest::newRow("a proxy that refuses is named")
            << byProxy(Failure::Proxy, 0) << u"proxy proxy.example:3128 refused"_s << Cause::Network
            << u"proxy settings"_s << Action::CheckNow;
        QTest::newRow("a redirect is a captive portal")
            << answered(Portal, 302) << u"(HTTP 302)"_s << Cause::Network << u"log in"_s
            << Action::CheckNow;
        QTest::newRow("a web page with status 200 is a captive portal")
            << answered(Portal, 200) << u"A web page came"_s << Cause::Network << u"log in"_s
            << Action::CheckNow;
    }

    static void usersRows()
    {
        using enum Observation::Outcome;
        QTest::newRow("a 401 with a key is the key")
            << answered(Refused, 401, u"authentication_error"_s) << u"does not accept the key"_s
            << Cause::Key << u"not revoked or expired"_s << Action::EditKey;
        QTest::newRow("an organization on hold")
            << answered(Refused, 400, u"invalid_request_error"_s, u"organization_on_hold"_s)
            << u"on hold"_s << Cause::Key << u"appeal"_s << Action::None;
        QTest::newRow("an encryption key of the user's own that fails")
            << answered(Refused, 400, u"invalid_request_error"_s, u"cmek_disabled"_s)
            << u"own encryption key"_s << Cause::Key << u"encryption keys"_s << Action::None;
        QTest::newRow("a 403 is what the key may do")
            << answered(Refused, 403, u"permission_error"_s) << u"not allowed"_s << Cause::Key
            << u"workspace"_s << Action::EditKey;
        QTest::newRow("a 429 with retry-after is the limit")
            << limitedFor(300s) << u"rate limit is used up"_s << Cause::Quota << u"Wait until"_s
            << Action::None;
        QTest::newRow("a 429 whose wait is over") << limitedFor(0s) << u"HTTP 429"_s << Cause::Quota
                                                  << u"The wait is over"_s << Action::CheckNow;
        QTest::newRow("a 429 that names no time")
            << answered(Limited, 429, u"rate_limit_error"_s) << u"HTTP 429"_s << Cause::Quota
            << u"Wait a minute"_s << Action::None;
        QTest::newRow("a ramp limit")
            << answered(Limited, 429, u"rate_limit_error"_s, u"ramp_limit_exceeded"_s)
            << u"grew faster"_s << Cause::Quota << u"more slowly"_s << Action::None;
        QTest::newRow("an enforced spend limit is money, not quota")
            << answered(OutOfMoney, 429, u"rate_limit_error"_s, u"enforced_spend_limit_reached"_s)
            << u"spend limit of this month"_s << Cause::Billing << u"on the 1st"_s << Action::None;
        QTest::newRow("a contract's spend limit is money")
            << answered(OutOfMoney, 429, u"rate_limit_error"_s, u"contract_spend_limit_reached"_s)
            << u"contract"_s << Cause::Billing << u"contract"_s << Action::None;
        QTest::newRow("a 402 is money")
            << answered(OutOfMoney, 402, u"billing_error"_s) << u"HTTP 402"_s << Cause::Billing
            << u"does not help"_s << Action::None;
        QTest::newRow("a paying organization's limit is money")
            << answered(OutOfMoney, 402, {}, u"linked_organization_spend_limit_reached"_s)
            << u"organization that pays"_s << Cause::Billing << u"organization that pays"_s
            << Action::None;
        QTest::newRow("a 400 about credit is money")
            << answered(OutOfMoney, 400, u"invalid_request_error"_s) << u"credit is used up"_s
            << Cause::Billing << u"credit"_s << Action::None;
        QTest::newRow("a 400 is the request")
            << answered(BadRequest, 400, u"invalid_request_error"_s) << u"rejects the request"_s
            << Cause::Request << u"max_tokens"_s << Action::OpenSettings;
        QTest::newRow("a 404 with a model names the model")
            << answered(BadRequest, 404, u"not_found_error"_s) << u"claude-haiku-4-5"_s
            << Cause::Request << u"another model"_s << Action::OpenSettings;
        QTest::newRow("a 404 without a model is the address")
            << broken(BadRequest, Failure::None, 404) << u"doesn't know the address"_s
            << Cause::Request << u"API address"_s << Action::OpenSettings;
        QTest::newRow("a 413 is too large")
            << answered(BadRequest, 413, u"request_too_large"_s) << u"larger"_s << Cause::Request
            << u"32 MB"_s << Action::None;
        QTest::newRow("a 422 is its bare status")
            << answered(BadRequest, 422) << u"HTTP 422"_s << Cause::Request << u"max_tokens"_s
            << Action::OpenSettings;
    }

    static void goodRows()
    {
        QTest::newRow("a good answer") << answered(Outcome::Ok, 200) << u"as it should"_s
                                       << Cause::None << QString() << Action::None;
        QTest::newRow("a 401 without a key is a good sign of the edge")
            << keyless(401) << u"without a key"_s << Cause::None << QString() << Action::None;
        QTest::newRow("a 405 without a key, too")
            << keyless(405) << u"without a key"_s << Cause::None << QString() << Action::None;
        QTest::newRow("a probe that was slept through")
            << answered(Outcome::Discarded, 0) << u"says nothing"_s << Cause::Unknown << QString()
            << Action::None;
    }
};

QTEST_GUILESS_MAIN(ExplanationTest)
#include "explanationtest.moc"
