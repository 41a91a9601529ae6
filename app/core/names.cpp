// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/names.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {
template <typename Enum>
std::optional<Enum> fromName(QStringView name, QString (*nameOf)(Enum))
{
    const auto all = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < all.keyCount(); ++i) {
        const auto value = static_cast<Enum>(all.value(i));
        if (nameOf(value) == name) {
            return value;
        }
    }
    return {};
}
}

QString rungName(Observation::Rung rung)
{
    switch (rung) {
    case Observation::Rung::Link:
        return u"link"_s;
    case Observation::Rung::Control:
        return u"control"_s;
    case Observation::Rung::Edge:
        return u"edge"_s;
    case Observation::Rung::Key:
        return u"key"_s;
    case Observation::Rung::Count:
        return u"count"_s;
    case Observation::Rung::Message:
        return u"message"_s;
    }
    return {};
}

QString outcomeName(Observation::Outcome outcome)
{
    switch (outcome) {
    case Observation::Outcome::Ok:
        return u"ok"_s;
    case Observation::Outcome::ProviderFault:
        return u"provider_fault"_s;
    case Observation::Outcome::Overloaded:
        return u"overloaded"_s;
    case Observation::Outcome::Unreachable:
        return u"unreachable"_s;
    case Observation::Outcome::OwnNetwork:
        return u"own_network"_s;
    case Observation::Outcome::Intercepted:
        return u"intercepted"_s;
    case Observation::Outcome::Portal:
        return u"portal"_s;
    case Observation::Outcome::Refused:
        return u"refused"_s;
    case Observation::Outcome::Limited:
        return u"limited"_s;
    case Observation::Outcome::OutOfMoney:
        return u"out_of_money"_s;
    case Observation::Outcome::BadRequest:
        return u"bad_request"_s;
    case Observation::Outcome::Discarded:
        return u"discarded"_s;
    }
    return {};
}

QString failureName(Observation::Failure failure)
{
    switch (failure) {
    case Observation::Failure::None:
        return u"none"_s;
    case Observation::Failure::Name:
        return u"name"_s;
    case Observation::Failure::NoRoute:
        return u"no_route"_s;
    case Observation::Failure::Connect:
        return u"connect"_s;
    case Observation::Failure::Tls:
        return u"tls"_s;
    case Observation::Failure::Certificate:
        return u"certificate"_s;
    case Observation::Failure::Plaintext:
        return u"plaintext"_s;
    case Observation::Failure::Proxy:
        return u"proxy"_s;
    case Observation::Failure::Timeout:
        return u"timeout"_s;
    case Observation::Failure::Reset:
        return u"reset"_s;
    case Observation::Failure::Malformed:
        return u"malformed"_s;
    case Observation::Failure::TooLarge:
        return u"too_large"_s;
    }
    return {};
}

QString lightName(Verdict::Light light)
{
    switch (light) {
    case Verdict::Light::Green:
        return u"green"_s;
    case Verdict::Light::Amber:
        return u"amber"_s;
    case Verdict::Light::Red:
        return u"red"_s;
    case Verdict::Light::Grey:
        return u"grey"_s;
    }
    return {};
}

QString causeName(Verdict::Cause cause)
{
    switch (cause) {
    case Verdict::Cause::None:
        return u"none"_s;
    case Verdict::Cause::Provider:
        return u"provider"_s;
    case Verdict::Cause::Network:
        return u"network"_s;
    case Verdict::Cause::Interception:
        return u"interception"_s;
    case Verdict::Cause::Key:
        return u"key"_s;
    case Verdict::Cause::Quota:
        return u"quota"_s;
    case Verdict::Cause::Billing:
        return u"billing"_s;
    case Verdict::Cause::Request:
        return u"request"_s;
    case Verdict::Cause::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString changeName(DecisionStep::Change change)
{
    switch (change) {
    case DecisionStep::Change::Checking:
        return u"checking"_s;
    case DecisionStep::Change::Confirmed:
        return u"confirmed"_s;
    case DecisionStep::Change::Recovering:
        return u"recovering"_s;
    case DecisionStep::Change::Recovered:
        return u"recovered"_s;
    case DecisionStep::Change::Reopened:
        return u"reopened"_s;
    case DecisionStep::Change::Slow:
        return u"slow"_s;
    case DecisionStep::Change::SlowOver:
        return u"slow_over"_s;
    case DecisionStep::Change::Stale:
        return u"stale"_s;
    }
    return {};
}

QString pageStateName(PageReport::State state)
{
    switch (state) {
    case PageReport::State::NotRead:
        return u"not_read"_s;
    case PageReport::State::Readable:
        return u"readable"_s;
    case PageReport::State::Unreadable:
        return u"unreadable"_s;
    case PageReport::State::Unreached:
        return u"unreached"_s;
    }
    return {};
}

QString statusName(PageReport::Status status)
{
    switch (status) {
    case PageReport::Status::Operational:
        return u"operational"_s;
    case PageReport::Status::Degraded:
        return u"degraded_performance"_s;
    case PageReport::Status::PartialOutage:
        return u"partial_outage"_s;
    case PageReport::Status::MajorOutage:
        return u"major_outage"_s;
    case PageReport::Status::Maintenance:
        return u"under_maintenance"_s;
    case PageReport::Status::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString indicatorName(PageReport::Indicator indicator)
{
    switch (indicator) {
    case PageReport::Indicator::None:
        return u"none"_s;
    case PageReport::Indicator::Minor:
        return u"minor"_s;
    case PageReport::Indicator::Major:
        return u"major"_s;
    case PageReport::Indicator::Critical:
        return u"critical"_s;
    case PageReport::Indicator::Maintenance:
        return u"maintenance"_s;
    case PageReport::Indicator::Unknown:
        return u"unknown"_s;
    }
    return {};
}

std::optional<Observation::Rung> rungFromName(QStringView name)
{
    return fromName(name, rungName);
}

std::optional<Observation::Outcome> outcomeFromName(QStringView name)
{
    return fromName(name, outcomeName);
}

std::optional<Observation::Failure> failureFromName(QStringView name)
{
    return fromName(name, failureName);
}

std::optional<Verdict::Light> lightFromName(QStringView name)
{
    return fromName(name, lightName);
}

std::optional<Verdict::Cause> causeFromName(QStringView name)
{
    return fromName(name, causeName);
}

std::optional<DecisionStep::Change> changeFromName(QStringView name)
{
    return fromName(name, changeName);
}

std::optional<PageReport::State> pageStateFromName(QStringView name)
{
    return fromName(name, pageStateName);
}

std::optional<PageReport::Status> statusFromName(QStringView name)
{
    return fromName(name, statusName);
}

std::optional<PageReport::Indicator> indicatorFromName(QStringView name)
{
    return fromName(name, indicatorName);
}
