// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/ratelimitheaders.h"

#include "probe/dates.h"
#include "probe/plaintext.h"

#include <algorithm>
#include <array>

namespace {
constexpr qsizetype mostOthers = 32;
constexpr qsizetype longestOther = 128;

struct Place {
    QByteArrayView prefix; ///< Of the three headers' names.
    RateLimit RateLimits::*limit = nullptr;
};

constexpr std::array<Place, 6> places{{
    {"anthropic-ratelimit-requests-", &RateLimits::requests},
    {"anthropic-ratelimit-input-tokens-", &RateLimits::inputTokens},
    {"anthropic-ratelimit-output-tokens-", &RateLimits::outputTokens},
    {"anthropic-ratelimit-tokens-", &RateLimits::tokens},
    {"anthropic-priority-input-tokens-", &RateLimits::priorityInputTokens},
    {"anthropic-priority-output-tokens-", &RateLimits::priorityOutputTokens},
}};

std::optional<qint64> count(const QByteArray &value)
{
    bool good = false;
    const qint64 number = value.trimmed().toLongLong(&good);
    return good && number >= 0 ? std::optional(number) : std::nullopt;
}

bool take(RateLimit &limit, QByteArrayView what, const QByteArray &value)
{
    if (what == "limit") {
        limit.limit = count(value);
    } else if (what == "remaining") {
        limit.remaining = count(value);
    } else if (what == "reset") {
        limit.reset = isoDate(QString::fromLatin1(value));
    } else {
        return false;
    }
    return true;
}

bool take(RateLimits &limits, QByteArrayView name, const QByteArray &value)
{
    return std::any_of(places.cbegin(), places.cend(), [&](const Place &place) {
        return name.startsWith(place.prefix)
            && take(limits.*place.limit, name.sliced(place.prefix.size()), value);
    });
}
}

RateLimits readRateLimits(const Answer &answer)
{
    RateLimits limits;
    for (const auto &[name, value] : answer.headers) {
        if (!take(limits, name, value) && name.contains("ratelimit")
            && limits.others.size() < mostOthers) {
            limits.others.insert(plainLine(QByteArrayView(name), longestOther),
                                 plainLine(QByteArrayView(value), longestOther));
        }
    }
    return limits;
}

std::optional<std::chrono::seconds> untilReset(const RateLimits &limits, const QDateTime &now)
{
    std::optional<std::chrono::seconds> longest;
    for (const Place &place : places) {
        const RateLimit &limit = limits.*place.limit;
        if (limit.remaining == 0 && limit.reset.isValid() && now.isValid()) {
            const std::chrono::seconds wait{std::max<qint64>(0, now.secsTo(limit.reset))};
            longest = std::max(longest.value_or(wait), wait);
        }
    }
    return longest;
}
