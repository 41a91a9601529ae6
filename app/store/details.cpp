// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/details.h"

#include "store/columns.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array allowances{
    &RateLimits::requests, &RateLimits::inputTokens,         &RateLimits::outputTokens,
    &RateLimits::tokens,   &RateLimits::priorityInputTokens, &RateLimits::priorityOutputTokens,
};
constexpr qint64 othersKey = -1;

QCborValue packed(std::optional<qint64> number)
{
    return number ? QCborValue(*number) : QCborValue(nullptr);
}

std::optional<qint64> unpacked(const QCborValue &value)
{
    return value.isInteger() ? std::optional(value.toInteger()) : std::nullopt;
}

/// A map from the allowance's place in the list above to limit, remaining, reset.
QVariant packed(const RateLimits &limits)
{
    if (limits.isEmpty()) {
        return {};
    }
    QCborMap map;
    for (std::size_t i = 0; i < allowances.size(); ++i) {
        const RateLimit &one = limits.*allowances.at(i);
        if (!one.isEmpty()) {
            const auto reset = one.reset.isValid() ? QCborValue(one.reset.toMSecsSinceEpoch())
                                                   : QCborValue(nullptr);
            map.insert(static_cast<qint64>(i),
                       QCborArray{packed(one.limit), packed(one.remaining), reset});
        }
    }
    QCborMap others;
    for (auto other = limits.others.cbegin(); other != limits.others.cend(); ++other) {
        others.insert(other.key(), other.value());
    }
    if (!others.isEmpty()) {
        map.insert(othersKey, others);
    }
    return map.toCborValue().toCbor();
}

RateLimits limitsOf(const QVariant &column)
{
    RateLimits limits;
    const auto map = QCborValue::fromCbor(column.toByteArray()).toMap();
    for (std::size_t i = 0; i < allowances.size(); ++i) {
        const auto one = map.value(static_cast<qint64>(i)).toArray();
        const auto reset = unpacked(one.at(2));
        limits.*allowances.at(i)
            = {.limit = unpacked(one.at(0)),
               .remaining = unpacked(one.at(1)),
               .reset = reset ? QDateTime::fromMSecsSinceEpoch(*reset, Qt::UTC) : QDateTime()};
    }
    const auto others = map.value(othersKey).toMap();
    for (auto other = others.cbegin(); other != others.cend(); ++other) {
        limits.others.insert(other.key().toString(), other.value().toString());
    }
    return limits;
}
}

QString detailNames()
{
    return u"request_id, error_type, error_code, message, edge, retry_after, input_tokens,"
           " output_tokens, clock_skew, issuer, expires, proxy, limits"_s;
}

QVariantList detailColumns(const Observation &seen)
{
    const QVariantList columns{
        column(seen.requestId),
        column(seen.errorType),
        column(seen.errorCode),
        column(seen.message),
        column(seen.edge),
        durationColumn(seen.retryAfter),
        column(seen.inputTokens),
        column(seen.outputTokens),
        durationColumn(seen.clockSkew),
        column(seen.certificate.issuer),
        column(seen.certificate.expires),
        column(seen.proxy),
        packed(seen.limits),
    };
    const bool nothing = std::all_of(columns.cbegin(), columns.cend(),
                                     [](const QVariant &each) { return each.isNull(); });
    return nothing ? QVariantList() : columns;
}

void takeDetails(Observation &seen, const QSqlQuery &row, int first)
{
    int next = first;
    seen.requestId = row.value(next++).toString();
    seen.errorType = row.value(next++).toString();
    seen.errorCode = row.value(next++).toString();
    seen.message = row.value(next++).toString();
    seen.edge = row.value(next++).toString();
    seen.retryAfter = durationOf<std::chrono::seconds>(row.value(next++));
    seen.inputTokens = numberOf(row.value(next++));
    seen.outputTokens = numberOf(row.value(next++));
    seen.clockSkew = durationOf<std::chrono::seconds>(row.value(next++));
    seen.certificate.issuer = row.value(next++).toString();
    seen.certificate.expires = instantOf(row.value(next++));
    seen.proxy = row.value(next++).toString();
    const auto limits = row.value(next);
    if (!limits.isNull()) {
        seen.limits = limitsOf(limits);
    }
}
