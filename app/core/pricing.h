// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

/// Price of a model in US dollars per million tokens.
struct Price {
    double input = 0;
    double output = 0;
};

/// The list price of \p model as far as we know it (see pricing.cpp for date and source); for an
/// unknown model of a known family the family's dearest, for anything else none.
[[nodiscard]] std::optional<Price> priceOf(const QString &model);

/// The cheapest list price of the models of \p family that we know; none for other families.
[[nodiscard]] std::optional<Price> cheapestPriceOf(const QString &family);

/// What \p inputTokens and \p outputTokens cost, in US dollars.
[[nodiscard]] double costOf(const Price &price, int inputTokens, int outputTokens);

/// What a minimal message (10 tokens in, 1 out) every \p interval costs in a month of 30 days, in
/// US dollars; 0 for an interval of 0 or less.
[[nodiscard]] double monthlyCost(const Price &price, std::chrono::seconds interval);
