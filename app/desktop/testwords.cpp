// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/testwords.h"

#include "core/pricing.h"
#include "desktop/names.h"
#include "desktop/testpage.h"

#include <QLocale>
#include <QStringList>

QString limitsText(const RateLimits &limits)
{
    QStringList parts;
    const QLocale locale;
    const auto add = [&](const QString &text, const RateLimit &limit) {
        if (limit.limit && limit.remaining) {
            parts << text.arg(locale.toString(*limit.remaining), locale.toString(*limit.limit));
        }
    };
    //: What is left of an allowance: %1 of %2
    add(TestPage::tr("requests %1 of %2"), limits.requests);
    add(TestPage::tr("input tokens %1 of %2"), limits.inputTokens);
    add(TestPage::tr("output tokens %1 of %2"), limits.outputTokens);
    return parts.join(QStringLiteral(", "));
}

QString tokensText(const Observation &seen)
{
    if (!seen.inputTokens && !seen.outputTokens) {
        return {};
    }
    //: Tokens used by a request: read and written
    return TestPage::tr("%1 in, %2 out")
        .arg(seen.inputTokens.value_or(0))
        .arg(seen.outputTokens.value_or(0));
}

QString priceText(const Observation &seen)
{
    const auto price = priceOf(seen.model);
    return price && seen.inputTokens
        ? dollars(costOf(*price, *seen.inputTokens, seen.outputTokens.value_or(0)))
        : QString();
}
