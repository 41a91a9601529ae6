// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "core/pagereport.h"

#include <QDateTime>

// Values with every field set, for round trips.

[[nodiscard]] inline QDateTime noon()
{
    return QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
}

/// A good answer of the messages rung, as it comes every minute.
[[nodiscard]] inline Observation good(const QDateTime &at, std::chrono::microseconds total)
{
    return {.serviceId = QStringLiteral("claude-api"),
            .rung = Observation::Rung::Message,
            .at = at,
            .outcome = Observation::Outcome::Ok,
            .httpStatus = 200,
            .requestId = QStringLiteral("req_011CTestTestTestTestTest"),
            .model = QStringLiteral("claude-haiku-5-5"),
            .phases = {.total = total},
            .inputTokens = 10,
            .outputTokens = 1};
}

[[nodiscard]] inline Observation overloaded(const QDateTime &at)
{
    return {.serviceId = QStringLiteral("claude-api"),
            .rung = Observation::Rung::Message,
            .at = at,
            .outcome = Observation::Outcome::Overloaded,
            .httpStatus = 529,
            .errorType = QStringLiteral("overloaded_error"),
            .message = QStringLiteral("Overloaded"),
            .model = QStringLiteral("claude-haiku-5-5")};
}

[[nodiscard]] inline Observation withEverything(const QDateTime &at)
{
    using namespace std::chrono_literals;
    const RateLimit limit{.limit = 4000, .remaining = 3999, .reset = noon().addSecs(60)};
    return {.serviceId = QStringLiteral("claude-api"),
            .rung = Observation::Rung::Message,
            .at = at,
            .outcome = Observation::Outcome::Limited,
            .failure = Observation::Failure::Reset,
            .httpStatus = 429,
            .errorType = QStringLiteral("rate_limit_error"),
            .errorCode = QStringLiteral("ramp_limit_exceeded"),
            .message = QStringLiteral("Zu viel, \u00e0 bient\u00f4t \U0001F6A6"),
            .requestId = QStringLiteral("req_011CTestTestTestTestTest"),
            .model = QStringLiteral("claude-haiku-5-5"),
            .edge = QStringLiteral("FRA"),
            .phases = {.name = 1us,
                       .connect = 127us,
                       .tls = 128us,
                       .firstByte = 70'000us,
                       .firstToken = 0us,
                       .server = 60'000'000us,
                       .total = 10'000'123us},
            .retryAfter = 17s,
            .inputTokens = 10,
            .outputTokens = 0,
            .clockSkew = -301s,
            .certificate
            = {.issuer = QStringLiteral("Google Trust Services"), .expires = noon().addDays(80)},
            .proxy = QStringLiteral("proxy.example:3128"),
            .limits = {.requests = limit,
                       .inputTokens = {.limit = 0},
                       .outputTokens = {.remaining = -1},
                       .tokens = {.reset = noon().addMSecs(-1)},
                       .priorityInputTokens = limit,
                       .priorityOutputTokens = limit,
                       .others = {{QStringLiteral("anthropic-ratelimit-unified-status"),
                                   QStringLiteral("allowed")},
                                  {QStringLiteral("x-empty"), QStringLiteral("")}}}};
}

[[nodiscard]] inline PageReport pageWithEverything()
{
    const PageReport::Incident incident{
        .id = QStringLiteral("kz1"),
        .name = QStringLiteral("Elevated errors <b>on</b> \"many\" models"),
        .status = QStringLiteral("identified"),
        .impact = QStringLiteral("major"),
        .startedAt = noon().addMSecs(-3'600'001),
        .createdAt = noon().addSecs(-3000),
        .updatedAt = noon().addSecs(-60),
        .resolvedAt = noon(),
        .scheduledFor = noon().addDays(1),
        .scheduledUntil = noon().addDays(2),
        .link = QUrl(QStringLiteral("https://stspg.example/kz1?a=b%20c")),
        .componentIds = {QStringLiteral("k8w3r06qmzrp"), QStringLiteral("x")},
        .componentNames = {QStringLiteral("Claude API"), QStringLiteral("Group - X")},
        .updates = {{.at = noon().addSecs(-60),
                     .status = QStringLiteral("identified"),
                     .body = QStringLiteral("We know.\nWe mend.")},
                    {.status = QStringLiteral("investigating")}}};
    return {.state = PageReport::State::Readable,
            .trouble = QStringLiteral("none really"),
            .at = noon(),
            .newsAt = noon().addSecs(-12),
            .source = QUrl(QStringLiteral("https://status.claude.com")),
            .indicator = PageReport::Indicator::Minor,
            .components = {{.id = QStringLiteral("k8w3r06qmzrp"),
                            .name = QStringLiteral("Claude API"),
                            .status = PageReport::Status::PartialOutage},
                           {.id = QStringLiteral("y")}},
            .incidents = {incident, {.id = QStringLiteral("bare")}},
            .maintenance = {incident},
            .clockSkew = std::chrono::seconds(-2)};
}
