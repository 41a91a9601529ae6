// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pricing.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Listed {
    const char16_t *model = nullptr;
    Price price;
};

// From the vendor's price page, November 2026; prompts up to 100,000 tokens.
constexpr std::array listed{
    Listed{u"claude-haiku-5-5", {.input = 0.10, .output = 0.50}},
    Listed{u"claude-haiku-4-5", {.input = 1, .output = 5}},
    Listed{u"claude-3-5-haiku", {.input = 0.80, .output = 4}},
    Listed{u"claude-3-haiku", {.input = 0.25, .output = 1.25}},
};
constexpr QLatin1StringView onlyFamily("haiku");

constexpr int inputTokensOfAProbe = 10;
constexpr int outputTokensOfAProbe = 1;
constexpr double tokensPerPrice = 1e6;

bool isCheaper(const Listed &one, const Listed &other)
{
    return one.price.output < other.price.output;
}

QString withoutDate(QString model)
{
    static const QRegularExpression date(u"-(20[0-9]{6}|latest)$"_s);
    return model.remove(date);
}
}

std::optional<Price> priceOf(const QString &model)
{
    const QString name = withoutDate(model);
    const auto *const known
        = std::find_if(listed.cbegin(), listed.cend(),
                       [&name](const Listed &entry) { return name == QStringView(entry.model); });
    if (known != listed.cend()) {
        return known->price;
    }
    if (!name.split(u'-').contains(onlyFamily)) {
        return std::nullopt;
    }
    return std::max_element(listed.cbegin(), listed.cend(), isCheaper)->price;
}

std::optional<Price> cheapestPriceOf(const QString &family)
{
    if (family != onlyFamily) {
        return std::nullopt;
    }
    return std::min_element(listed.cbegin(), listed.cend(), isCheaper)->price;
}

double costOf(const Price &price, int inputTokens, int outputTokens)
{
    return (price.input * inputTokens + price.output * outputTokens) / tokensPerPrice;
}

double monthlyCost(const Price &price, std::chrono::seconds interval)
{
    if (interval <= std::chrono::seconds::zero()) {
        return 0;
    }
    const double probes = std::chrono::duration<double>(std::chrono::days(30))
        / std::chrono::duration<double>(interval);
    return probes * costOf(price, inputTokensOfAProbe, outputTokensOfAProbe);
}
