// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/outcomes.h"

#include <QStringList>

#include <algorithm>
#include <array>

using Outcome = Observation::Outcome;

namespace {
struct TypeStatus {
    QStringView type;
    int status = 0;
};

constexpr std::array<TypeStatus, 11> statuses{{
    {u"overloaded_error", 529},
    {u"api_error", 500},
    {u"timeout_error", 504},
    {u"rate_limit_error", 429},
    {u"authentication_error", 401},
    {u"billing_error", 402},
    {u"permission_error", 403},
    {u"not_found_error", 404},
    {u"conflict_error", 409},
    {u"request_too_large", 413},
    {u"invalid_request_error", 400},
}};

// The status that says the same as the type; fallback for a type that nobody knows.
int statusOf(QStringView type, int fallback)
{
    const auto *found = std::find_if(statuses.cbegin(), statuses.cend(),
                                     [type](const TypeStatus &row) { return row.type == type; });
    return found == statuses.cend() ? fallback : found->status;
}

// 400 serves as a collecting place, and some gateways turn 529 into another 5xx: there the type
// knows more. Any other status is as good as its type.
int preciseStatus(int status, QStringView type)
{
    if (status < 400) {
        return statusOf(type, 500);
    }
    if (status == 400) {
        return statusOf(type, 400);
    }
    return status >= 500 && type == u"overloaded_error" ? 529 : status;
}

// The only place that looks at wording: the API has no type or code for these.
bool speaksOfMoney(const QString &message)
{
    static const QStringList phrases{
        QStringLiteral("credit balance"), QStringLiteral("purchase credits"),
        QStringLiteral("spend limit"),    QStringLiteral("spending limit"),
        QStringLiteral("spend cap"),      QStringLiteral("usage limits"),
    };
    return std::any_of(phrases.cbegin(), phrases.cend(), [&message](const QString &phrase) {
        return message.contains(phrase, Qt::CaseInsensitive);
    });
}

// A code is more precise than any status. On hold and trouble with a customer's own encryption
// key are the account's: the request is right, money and waiting don't help, somebody has to
// settle it with Anthropic. That is the same for the user as a key that isn't let in.
std::optional<Outcome> outcomeOfCode(const QString &code)
{
    if (code.endsWith(u"spend_limit_reached")
        || code == u"linked_organization_billing_unavailable") {
        return Outcome::OutOfMoney;
    }
    if (code == u"organization_on_hold" || code.startsWith(u"cmek_")) {
        return Outcome::Refused;
    }
    return std::nullopt;
}

Outcome outcomeOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 451:
        return Outcome::Refused;
    case 402:
        return Outcome::OutOfMoney;
    case 408: // Our requests are tiny and each stands alone: a server that waits for the rest of
    case 409: // one, sees a conflict with another, asks to send it later or believes it was
    case 425: // withdrawn has the trouble on its side, and the next attempt may well succeed.
    case 499:
        return Outcome::ProviderFault;
    case 429:
        return Outcome::Limited;
    case 529:
        return Outcome::Overloaded;
    }
    return status >= 500 ? Outcome::ProviderFault : Outcome::BadRequest;
}
}

Outcome outcomeOfError(int status, const ApiError &error)
{
    if (const std::optional<Outcome> byCode = outcomeOfCode(error.code)) {
        return *byCode;
    }
    const int precise = preciseStatus(status, error.type);
    if (precise == 400 && speaksOfMoney(error.message)) {
        return Outcome::OutOfMoney;
    }
    return outcomeOfStatus(precise);
}

Outcome outcomeOfSilence(bool begun, std::optional<bool> controlGood)
{
    if (begun) {
        return controlGood == false ? Outcome::OwnNetwork : Outcome::ProviderFault;
    }
    return controlGood == true ? Outcome::Unreachable : Outcome::OwnNetwork;
}
