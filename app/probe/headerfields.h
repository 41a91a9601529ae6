// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "probe/answer.h"

#include <QDateTime>

#include <chrono>
#include <optional>

// What single headers of an answer say. Broken values are as good as none.

/// Whether \p answer is a page for people, by its content type or its first characters.
[[nodiscard]] bool isHtml(const Answer &answer);

/// `Date`; UTC, invalid without.
[[nodiscard]] QDateTime dateOf(const Answer &answer);

/// `Age`: how long the answer lay in a cache; 0 without.
[[nodiscard]] std::chrono::seconds ageOf(const Answer &answer);

/// How far our clock, \p now, is ahead of `Date`. None without one, or for an answer that lay in
/// a cache for more than a minute.
[[nodiscard]] std::optional<std::chrono::seconds> clockSkewOf(const Answer &answer,
                                                              const QDateTime &now);

/// `retry-after-ms` (rounded up), else `retry-after` in seconds or as a date, counted from `Date`,
/// else from \p now. Between 0 and 31 days, else none.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfterOf(const Answer &answer,
                                                               const QDateTime &now);

/// The edge's site in `cf-ray`: "FRA" of "8f2a63c1dd2a91c4-FRA"; empty without.
[[nodiscard]] QString edgeOf(const Answer &answer);

/// What the server says it spent: `x-envoy-upstream-service-time`, else `server-timing`'s
/// x-originResponse, else that header's first duration that isn't the edge's own.
[[nodiscard]] Phases::Span serverTimeOf(const Answer &answer);
