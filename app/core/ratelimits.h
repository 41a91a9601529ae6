// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

/// One allowance of the API, from an `anthropic-ratelimit-*` header trio.
struct RateLimit {
    std::optional<qint64> limit; ///< Requests or tokens a window; absent when not told.
    std::optional<qint64> remaining; ///< Tokens come rounded to the nearest thousand.
    QDateTime reset; ///< UTC; often in the past or "now"; invalid when not told.

    bool operator==(const RateLimit &) const = default;
    [[nodiscard]] bool isEmpty() const { return !limit && !remaining && !reset.isValid(); }
};

/// All allowances that one answer told. Answers of the edge, models and count rungs tell none.
struct RateLimits {
    RateLimit requests;
    RateLimit inputTokens;
    RateLimit outputTokens;
    RateLimit tokens; ///< The most restrictive limit in force.
    RateLimit priorityInputTokens; ///< Priority tier only.
    RateLimit priorityOutputTokens;
    QMap<QString, QString> others; ///< Every other rate-limit header, name in lower case -> value.

    bool operator==(const RateLimits &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == RateLimits{}; }
};
