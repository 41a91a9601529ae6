// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {
struct Names {
    Q_DECLARE_TR_FUNCTIONS(Names)
};
}

QString titleOf(Verdict::Light light)
{
    switch (light) {
    case Verdict::Light::Green:
        //: The light of the lamp
        return Names::tr("Green");
    case Verdict::Light::Amber:
        //: The light of the lamp
        return Names::tr("Amber");
    case Verdict::Light::Red:
        //: The light of the lamp
        return Names::tr("Red");
    case Verdict::Light::Grey:
        //: The light of the lamp
        return Names::tr("Grey");
    }
    return {};
}

QString titleOf(Verdict::Cause cause)
{
    switch (cause) {
    case Verdict::Cause::None:
        //: Cause of trouble: there is none
        return Names::tr("All good");
    case Verdict::Cause::Provider:
        //: Cause of trouble: the vendor of the API; a name, not translated
        return Names::tr("Anthropic");
    case Verdict::Cause::Network:
        //: Cause of trouble
        return Names::tr("Your network");
    case Verdict::Cause::Interception:
        //: Cause of trouble: somebody between the user and the API answers in its place
        return Names::tr("Intercepted connection");
    case Verdict::Cause::Key:
        //: Cause of trouble: the API key
        return Names::tr("Your key");
    case Verdict::Cause::Quota:
        //: Cause of trouble: rate limits
        return Names::tr("Your limits");
    case Verdict::Cause::Billing:
        //: Cause of trouble: credit or spend limit used up
        return Names::tr("Your money");
    case Verdict::Cause::Request:
        //: Cause of trouble: the request itself is wrong
        return Names::tr("Your request");
    case Verdict::Cause::Unknown:
        //: Cause of trouble: unknown
        return Names::tr("Can't tell");
    }
    return {};
}

QString titleOf(Observation::Rung rung)
{
    switch (rung) {
    case Observation::Rung::Link:
        //: Kind of check: the computer's own connection
        return Names::tr("Link");
    case Observation::Rung::Control:
        //: Kind of check: another host than the API's
        return Names::tr("Control");
    case Observation::Rung::Edge:
        //: Kind of check: the first server of the API that answers
        return Names::tr("Edge");
    case Observation::Rung::Key:
        //: Kind of check: whether the API key is accepted
        return Names::tr("Key");
    case Observation::Rung::Count:
        //: Kind of check: counting the tokens of a text
        return Names::tr("Token count");
    case Observation::Rung::Message:
        //: Kind of check: a real, minimal message to a model
        return Names::tr("Message");
    }
    return {};
}

QString titleOf(Observation::Outcome outcome)
{
    switch (outcome) {
    case Observation::Outcome::Ok:
        return Names::tr("OK");
    case Observation::Outcome::ProviderFault:
        return Names::tr("Fault at Anthropic");
    case Observation::Outcome::Overloaded:
        return Names::tr("Overloaded");
    case Observation::Outcome::Unreachable:
        return Names::tr("Unreachable from here");
    case Observation::Outcome::OwnNetwork:
        return Names::tr("Own network down");
    case Observation::Outcome::Intercepted:
        return Names::tr("Intercepted");
    case Observation::Outcome::Portal:
        return Names::tr("Proxy or portal");
    case Observation::Outcome::Refused:
        return Names::tr("Key refused");
    case Observation::Outcome::Limited:
        return Names::tr("Limited");
    case Observation::Outcome::OutOfMoney:
        return Names::tr("Out of money");
    case Observation::Outcome::BadRequest:
        return Names::tr("Bad request");
    case Observation::Outcome::Discarded:
        return Names::tr("Discarded");
    }
    return {};
}

QString titleOf(Observation::Failure failure)
{
    switch (failure) {
    case Observation::Failure::None:
        return dash();
    case Observation::Failure::Name:
        //: Why there was no answer: the host's name could not be looked up
        return Names::tr("Name not found");
    case Observation::Failure::NoRoute:
        return Names::tr("No route");
    case Observation::Failure::Connect:
        return Names::tr("Connection refused");
    case Observation::Failure::Tls:
        return Names::tr("TLS failed");
    case Observation::Failure::Certificate:
        return Names::tr("Certificate");
    case Observation::Failure::Plaintext:
        //: Why there was no answer: it came unencrypted
        return Names::tr("Not encrypted");
    case Observation::Failure::Proxy:
        return Names::tr("Proxy refused");
    case Observation::Failure::Timeout:
        return Names::tr("Timeout");
    case Observation::Failure::Reset:
        return Names::tr("Connection lost");
    case Observation::Failure::Malformed:
        return Names::tr("Garbled answer");
    case Observation::Failure::TooLarge:
        return Names::tr("Answer too large");
    }
    return {};
}

Verdict::Light lightOf(Observation::Outcome outcome)
{
    switch (outcome) {
    case Observation::Outcome::Ok:
        return Verdict::Light::Green;
    case Observation::Outcome::ProviderFault:
    case Observation::Outcome::Overloaded:
    case Observation::Outcome::Unreachable:
        return Verdict::Light::Red;
    case Observation::Outcome::Refused:
    case Observation::Outcome::Limited:
    case Observation::Outcome::OutOfMoney:
    case Observation::Outcome::BadRequest:
        return Verdict::Light::Amber;
    case Observation::Outcome::OwnNetwork:
    case Observation::Outcome::Intercepted:
    case Observation::Outcome::Portal:
    case Observation::Outcome::Discarded:
        return Verdict::Light::Grey;
    }
    return Verdict::Light::Grey;
}

Verdict::Light lightOf(PageReport::Status status)
{
    switch (status) {
    case PageReport::Status::Operational:
        return Verdict::Light::Green;
    case PageReport::Status::Degraded:
    case PageReport::Status::PartialOutage:
        return Verdict::Light::Amber;
    case PageReport::Status::MajorOutage:
        return Verdict::Light::Red;
    case PageReport::Status::Maintenance:
    case PageReport::Status::Unknown:
        return Verdict::Light::Grey;
    }
    return Verdict::Light::Grey;
}

QString statusOf(const Observation &seen)
{
    return seen.httpStatus > 0 ? QString::number(seen.httpStatus) : titleOf(seen.failure);
}

QString latencyText(const Phases::Span &span)
{
    if (!span) {
        return dash();
    }
    const double ms = static_cast<double>(span->count()) / 1000;
    if (ms >= 1000) {
        //: A duration in seconds, with decimals
        return Names::tr("%1 s").arg(QLocale().toString(ms / 1000, 'f', 2));
    }
    //: A duration in milliseconds
    return Names::tr("%1 ms").arg(QLocale().toString(ms, 'f', ms < 10 ? 1 : 0));
}

QString dollars(double amount)
{
    if (amount <= 0) {
        return QStringLiteral("$0");
    }
    // Two significant digits below a cent, cents above.
    const int digits = amount >= 0.01 ? 2 : 1 - static_cast<int>(std::floor(std::log10(amount)));
    return u'$' + QLocale().toString(amount, 'f', std::min(digits, 10));
}

QString exactTime(const QDateTime &at)
{
    if (!at.isValid()) {
        return dash();
    }
    const QDateTime local = at.toLocalTime();
    //: A date and a time of day
    return Names::tr("%1 %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat),
                                  local.time().toString(QStringLiteral("HH:mm:ss")));
}

QString dash()
{
    return QStringLiteral("\u2013");
}
