// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/advice.h"

#include "core/explanation.h"
#include "core/wording.h"

using namespace Qt::StringLiterals;
using Outcome = Observation::Outcome;
using Failure = Observation::Failure;
using Action = Verdict::Action;

namespace {
Advice forOwnNetwork(Failure failure)
{
    if (failure == Failure::Name) {
        return {Wording::tr("Check your network and its name server (DNS); a VPN that was cut off "
                            "often leaves a dead one behind."),
                Action::CheckNow};
    }
    return {Wording::tr("Check your network: cable, Wi-Fi, VPN."), Action::CheckNow};
}

Advice forInterception(const Observation &seen)
{
    if (isClockOff(seen)) {
        return {Wording::tr("Set this machine's clock, or let the network set it."),
                Action::CheckNow};
    }
    if (seen.failure == Failure::Plaintext) {
        return {Wording::tr("Check the proxy and the API address in the settings; on a foreign "
                            "Wi-Fi, log in first."),
                Action::OpenSettings};
    }
    return {Wording::tr("Ask whoever runs your network. If you trust this issuer, name its "
                        "certificate file in the settings; your key is not sent until then."),
            Action::OpenSettings};
}

Advice forPortal(const Observation &seen)
{
    if (seen.httpStatus == 407) {
        return {Wording::tr("Give the proxy's user name and password in the system's proxy "
                            "settings."),
                Action::CheckNow};
    }
    if (seen.failure == Failure::Proxy) {
        return {Wording::tr("Check the system's proxy settings, or ask whoever runs the proxy to "
                            "let the API's host through."),
                Action::CheckNow};
    }
    return {Wording::tr("Open any web page in a browser and log in to the network."),
            Action::CheckNow};
}

Advice forRefusal(const Observation &seen)
{
    if (seen.errorCode == "organization_on_hold"_L1) {
        return {Wording::tr("See Anthropic's mail or Console for the reason and how to appeal."),
                Action::None};
    }
    if (seen.errorCode.startsWith("cmek_"_L1)) {
        return {Wording::tr("Ask whoever looks after your organization's encryption keys."),
                Action::None};
    }
    if (seen.httpStatus == 403) {
        return {Wording::tr("Check in Anthropic's Console what the key and its workspace are "
                            "allowed to do."),
                Action::EditKey};
    }
    return {Wording::tr("Check that the key is whole, without blanks or quotes, not revoked or "
                        "expired, and of the kind that calls the API (sk-ant-api...); or make a "
                        "new one in Anthropic's Console."),
            Action::EditKey};
}

Advice forLimit(const Observation &seen, const QDateTime &now)
{
    const QDateTime until = limitedUntil(seen);
    if (!until.isValid()) {
        return {Wording::tr("Wait a minute before the next request, then send more slowly."),
                Action::None};
    }
    if (until <= now) {
        return {Wording::tr("The wait is over; go on, but send more slowly."), Action::CheckNow};
    }
    //: %1 is a time of day
    return {Wording::tr("Wait until %1 before the next request, then send more slowly.")
                .arg(timeInWords(until, now)),
            Action::None};
}

Advice forMoney(const Observation &seen)
{
    if (seen.errorCode == "enforced_spend_limit_reached"_L1) {
        return {Wording::tr("Raise the spend limit in Anthropic's Console; by itself it ends at "
                            "00:00 UTC on the 1st. Retrying does not help."),
                Action::None};
    }
    if (seen.errorCode == "contract_spend_limit_reached"_L1) {
        return {Wording::tr("Ask whoever looks after the contract with Anthropic. Retrying does "
                            "not help."),
                Action::None};
    }
    if (seen.errorCode.startsWith("linked_organization_"_L1)) {
        return {Wording::tr("Ask the organization that pays. Retrying does not help."),
                Action::None};
    }
    return {Wording::tr("Check credit, payment and spend limits in Anthropic's Console. Retrying "
                        "does not help."),
            Action::None};
}

Advice forMissingModel(const QString &successor)
{
    if (successor.isEmpty()) {
        return {Wording::tr("Choose another model, in your code and in the settings here."),
                Action::OpenSettings};
    }
    //: %1 is the name of a model
    return {Wording::tr("Use %1 instead, in your code and in the settings here.").arg(successor),
            Action::OpenSettings};
}

Advice forBadRequest(const Observation &seen, const QString &successor)
{
    switch (seen.httpStatus) {
    case 404:
        if (!seen.model.isEmpty()) {
            return forMissingModel(successor);
        }
        return {Wording::tr("Check the API address in the settings."), Action::OpenSettings};
    case 413:
        return {Wording::tr("Send less at once: messages may be 32 MB at most."), Action::None};
    default:
        return {Wording::tr("Usually the model's name, max_tokens, the order of the messages or "
                            "the version of the API is wrong. Retrying does not help."),
                Action::OpenSettings};
    }
}

Advice forUnreachable()
{
    return {Wording::tr("Retry after 1, 2 and 4 s, then wait. To tell your line from Anthropic, "
                        "try another network or switch the VPN."),
            Action::OpenStatusPage};
}
}

Advice adviceFor(const Observation &seen, const QDateTime &now, const QString &successor)
{
    switch (seen.outcome) {
    case Outcome::Ok:
    case Outcome::Discarded:
        return {};
    case Outcome::ProviderFault:
        return {Wording::tr("Retry after 1, 2 and 4 s, at most three times, then wait."),
                Action::OpenStatusPage};
    case Outcome::Overloaded:
        return {Wording::tr("Back off: retry after 5 s, then 10, 20 and so on, each a little at "
                            "random; or use another model meanwhile."),
                Action::OpenStatusPage};
    case Outcome::Unreachable:
        return forUnreachable();
    case Outcome::OwnNetwork:
        return forOwnNetwork(seen.failure);
    case Outcome::Intercepted:
        return forInterception(seen);
    case Outcome::Portal:
        return forPortal(seen);
    case Outcome::Refused:
        return forRefusal(seen);
    case Outcome::Limited:
        return forLimit(seen, now);
    case Outcome::OutOfMoney:
        return forMoney(seen);
    case Outcome::BadRequest:
        return forBadRequest(seen, successor);
    }
    return {};
}
