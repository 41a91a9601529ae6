// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/explanation.h"

#include "core/advice.h"
#include "core/apikey.h"
#include "core/wording.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Outcome = Observation::Outcome;
using Failure = Observation::Failure;
using Cause = Verdict::Cause;

namespace {
constexpr std::chrono::minutes mostSkew{5};

QString faultByStatus(int status)
{
    switch (status) {
    case 500:
        return Wording::tr("The API failed inside (HTTP 500).");
    case 502:
        return Wording::tr("Anthropic's edge got no proper answer from the API behind it "
                           "(HTTP 502).");
    case 503:
        return Wording::tr("The API had no server free to answer (HTTP 503).");
    case 504:
        return Wording::tr("The API took too long and gave up (HTTP 504).");
    default:
        //: %1 is an HTTP status code
        return Wording::tr("The API failed (HTTP %1).").arg(status);
    }
}

QString textOfFault(const Observation &seen)
{
    if (seen.httpStatus >= 500) {
        return faultByStatus(seen.httpStatus);
    }
    switch (seen.failure) {
    case Failure::Timeout:
        return Wording::tr("The API began to answer but did not finish in time.");
    case Failure::Reset:
        return Wording::tr("The API broke its answer off in the middle.");
    case Failure::TooLarge:
        return Wording::tr("The API's answer was far larger than it can be.");
    case Failure::Malformed:
        return Wording::tr("The API's answer was garbled.");
    case Failure::None:
    case Failure::Name:
    case Failure::NoRoute:
    case Failure::Connect:
    case Failure::Tls:
    case Failure::Certificate:
    case Failure::Plaintext:
    case Failure::Proxy:
        break;
    }
    if (!seen.errorType.isEmpty()) {
        //: %1 is an error type such as api_error
        return Wording::tr("The API failed in the middle of its answer (%1).")
            .arg(withoutKeys(seen.errorType));
    }
    return Wording::tr("The API said that all is well, but its answer was incomplete or not in "
                       "the format it should have.");
}

QString textOfOverload(const Observation &seen)
{
    if (seen.httpStatus == 529) {
        return Wording::tr("Anthropic is overloaded, for everybody (HTTP 529).");
    }
    return Wording::tr("Anthropic became overloaded in the middle of an answer.");
}

QString textOfUnreachable(Failure failure)
{
    switch (failure) {
    case Failure::Name:
        return Wording::tr("The name of the API's host could not be looked up, though the rest of "
                           "the internet works.");
    case Failure::NoRoute:
        return Wording::tr("There is no way to the API's host, though the rest of the internet "
                           "works.");
    case Failure::Connect:
        return Wording::tr("The API's host refused the connection, though the rest of the internet "
                           "works.");
    case Failure::Tls:
        return Wording::tr("No secure connection to the API came about, though the rest of the "
                           "internet works.");
    case Failure::Timeout:
        return Wording::tr("The API did not answer in time, though the rest of the internet "
                           "works.");
    case Failure::Reset:
        return Wording::tr("The connection to the API was cut, though the rest of the internet "
                           "works.");
    case Failure::None:
    case Failure::Certificate:
    case Failure::Plaintext:
    case Failure::Proxy:
    case Failure::Malformed:
    case Failure::TooLarge:
        break;
    }
    return Wording::tr("The API can't be reached from here, though the rest of the internet "
                       "works.");
}

QString textOfOwnNetwork(Failure failure)
{
    switch (failure) {
    case Failure::Name:
        return Wording::tr("No host's name can be looked up: your name server (DNS) or your "
                           "network is down.");
    case Failure::NoRoute:
        return Wording::tr("There is no way out of this machine: your network is down.");
    case Failure::Connect:
    case Failure::Tls:
    case Failure::Timeout:
    case Failure::Reset:
        return Wording::tr("Neither the API nor the rest of the internet can be reached: your "
                           "network is down.");
    case Failure::None:
    case Failure::Certificate:
    case Failure::Plaintext:
    case Failure::Proxy:
    case Failure::Malformed:
    case Failure::TooLarge:
        break;
    }
    return Wording::tr("Your network is down.");
}

QString textOfClock(std::chrono::seconds skew)
{
    const QString span = inWords(skew);
    //: %1 is a duration such as "12 min"
    return skew.count() > 0
        ? Wording::tr("This machine's clock is %1 fast, so good certificates look "
                      "invalid.")
              .arg(span)
        : Wording::tr("This machine's clock is %1 slow, so good certificates look "
                      "invalid.")
              .arg(span);
}

QString textOfInterception(const Observation &seen)
{
    if (isClockOff(seen)) {
        return textOfClock(*seen.clockSkew);
    }
    if (seen.failure == Failure::Plaintext) {
        return Wording::tr("Something that doesn't speak TLS answered in the API's place.");
    }
    if (seen.certificate.issuer.isEmpty()) {
        return Wording::tr("The certificate that came for the API is not to be trusted.");
    }
    //: %1 is the name of a certificate's issuer
    return Wording::tr("The certificate that came for the API is not to be trusted; it was issued "
                       "by %1.")
        .arg(withoutKeys(seen.certificate.issuer));
}

QString textOfPortal(const Observation &seen)
{
    if (seen.httpStatus == 407) {
        return Wording::tr("The proxy %1 asks for a user name and password (HTTP 407).")
            .arg(seen.proxy)
            .simplified();
    }
    if (seen.failure == Failure::Proxy) {
        return Wording::tr("The proxy %1 refused to connect to the API.")
            .arg(seen.proxy)
            .simplified();
    }
    if (seen.httpStatus >= 300 && seen.httpStatus < 400) {
        //: %1 is an HTTP status code
        return Wording::tr("Something on the way sends you to another page (HTTP %1), as the login "
                           "page of a hotel or train does.")
            .arg(seen.httpStatus);
    }
    return Wording::tr("A web page came in place of the API's answer, as from a proxy or the login "
                       "page of a hotel or train.");
}

QString textOfRefusal(const Observation &seen)
{
    if (seen.errorCode == "organization_on_hold"_L1) {
        return Wording::tr("Anthropic has put your organization on hold.");
    }
    if (seen.errorCode.startsWith("cmek_"_L1)) {
        return Wording::tr("The API can't use your organization's own encryption key.");
    }
    if (seen.httpStatus == 403) {
        return Wording::tr("The key is not allowed to do this (HTTP 403).");
    }
    //: %1 is an HTTP status code
    return Wording::tr("The API does not accept the key (HTTP %1).").arg(seen.httpStatus);
}

QString textOfLimit(const Observation &seen)
{
    if (seen.errorCode == "ramp_limit_exceeded"_L1) {
        return Wording::tr("Your use grew faster than the API allows (HTTP 429).");
    }
    return Wording::tr("Your rate limit is used up for the moment (HTTP 429).");
}

QString textOfMoney(const Observation &seen)
{
    if (seen.errorCode == "enforced_spend_limit_reached"_L1) {
        return Wording::tr("Your organization has reached its spend limit of this month.");
    }
    if (seen.errorCode == "contract_spend_limit_reached"_L1) {
        return Wording::tr("Your organization has reached the spend limit of its contract.");
    }
    if (seen.errorCode.startsWith("linked_organization_"_L1)) {
        return Wording::tr("The organization that pays for yours has reached its spend limit or "
                           "can't be billed.");
    }
    if (seen.httpStatus == 402) {
        return Wording::tr("Anthropic can't bill your account (HTTP 402).");
    }
    return Wording::tr("Your credit is used up or a spend limit is reached.");
}

QString textOfBadRequest(const Observation &seen)
{
    if (seen.httpStatus == 404 && !seen.model.isEmpty()) {
        //: %1 is the name of a model
        return Wording::tr("The model %1 is unknown or retired (HTTP 404).")
            .arg(withoutKeys(seen.model));
    }
    switch (seen.httpStatus) {
    case 404:
        return Wording::tr("The server doesn't know the address that was asked (HTTP 404).");
    case 413:
        return Wording::tr("The request is larger than the API accepts (HTTP 413).");
    case 0:
        return Wording::tr("The request could not be sent as it is.");
    default:
        //: %1 is an HTTP status code
        return Wording::tr("The API rejects the request itself (HTTP %1).").arg(seen.httpStatus);
    }
}

QString textOfOk(const Observation &seen)
{
    if (seen.rung == Observation::Rung::Link) {
        return Wording::tr("The system says that there is a network.");
    }
    if (seen.httpStatus == 401 || seen.httpStatus == 405) {
        return Wording::tr("The API answered; without a key it can't say more.");
    }
    return seen.rung == Observation::Rung::Control ? Wording::tr("The rest of the internet works.")
                                                   : Wording::tr("The API answered as it should.");
}

QString textOf(const Observation &seen)
{
    switch (seen.outcome) {
    case Outcome::Ok:
        return textOfOk(seen);
    case Outcome::ProviderFault:
        return textOfFault(seen);
    case Outcome::Overloaded:
        return textOfOverload(seen);
    case Outcome::Unreachable:
        return textOfUnreachable(seen.failure);
    case Outcome::OwnNetwork:
        return textOfOwnNetwork(seen.failure);
    case Outcome::Intercepted:
        return textOfInterception(seen);
    case Outcome::Portal:
        return textOfPortal(seen);
    case Outcome::Refused:
        return textOfRefusal(seen);
    case Outcome::Limited:
        return textOfLimit(seen);
    case Outcome::OutOfMoney:
        return textOfMoney(seen);
    case Outcome::BadRequest:
        return textOfBadRequest(seen);
    case Outcome::Discarded:
        break;
    }
    return Wording::tr("This machine was asleep or too busy just then, so this says nothing.");
}
}

Explanation explain(const Observation &seen, const QDateTime &now, const QString &successor)
{
    const Advice advice = adviceFor(seen, now, successor);
    return {.text = textOf(seen),
            .cause = causeOf(seen.outcome),
            .advice = advice.text,
            .action = advice.action};
}

Verdict::Cause causeOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
        return Cause::None;
    case Outcome::ProviderFault:
    case Outcome::Overloaded:
    case Outcome::Unreachable:
        return Cause::Provider;
    case Outcome::OwnNetwork:
    case Outcome::Portal:
        return Cause::Network;
    case Outcome::Intercepted:
        return Cause::Interception;
    case Outcome::Refused:
        return Cause::Key;
    case Outcome::Limited:
        return Cause::Quota;
    case Outcome::OutOfMoney:
        return Cause::Billing;
    case Outcome::BadRequest:
        return Cause::Request;
    case Outcome::Discarded:
        break;
    }
    return Cause::Unknown;
}

QDateTime limitedUntil(const Observation &seen)
{
    if (seen.retryAfter) {
        return seen.at + *seen.retryAfter;
    }
    QDateTime ofUsedUp;
    QDateTime ofAny;
    const std::array allowances{seen.limits.requests, seen.limits.inputTokens,
                                seen.limits.outputTokens, seen.limits.tokens};
    for (const RateLimit &allowance : allowances) {
        if (!allowance.reset.isValid() || allowance.reset <= seen.at) {
            continue;
        }
        ofAny = ofAny.isValid() ? std::max(ofAny, allowance.reset) : allowance.reset;
        if (allowance.remaining.value_or(1) <= 0) {
            ofUsedUp = ofUsedUp.isValid() ? std::max(ofUsedUp, allowance.reset) : allowance.reset;
        }
    }
    return ofUsedUp.isValid() ? ofUsedUp : ofAny;
}

bool isClockOff(const Observation &seen)
{
    if (!seen.clockSkew || std::chrono::abs(*seen.clockSkew) <= mostSkew) {
        return false;
    }
    const Certificate &shown = seen.certificate;
    const auto isGood
        = [&shown](const QDateTime &at) { return shown.begins <= at && at <= shown.expires; };
    // A stranger's certificate stays one when the clock is set right.
    const bool isKnown = shown.begins.isValid() && shown.expires.isValid();
    return !isKnown || (!isGood(seen.at) && isGood(seen.at - *seen.clockSkew));
}
