// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/probeprice.h"

#include "core/wording.h"
#include "desktop/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
struct ProbePrice {
    Q_DECLARE_TR_FUNCTIONS(ProbePrice)
};

constexpr double cents = 100;
}

std::optional<Price> probePrice(const Settings &settings, const QList<Model> &models)
{
    if (!settings.model.isEmpty()) {
        return priceOf(settings.model);
    }
    std::optional<Price> best;
    for (const Model &model : models) {
        if (model.line != settings.family || model.lifecycle == QLatin1StringView("retired")) {
            continue;
        }
        const auto price = priceOf(model.id);
        if (price && (!best || price->output < best->output)) {
            best = price;
        }
    }
    // Before any model is known, as on the first run: the checks will take the cheapest, too.
    return models.isEmpty() ? cheapestPriceOf(settings.family)
        : best              ? best
                            : priceOf(settings.family);
}

QString priceAMonth(Settings::MessageMode mode, const Settings &settings,
                    const QList<Model> &models)
{
    if (mode == Settings::MessageMode::Never) {
        return ProbePrice::tr("free");
    }
    const auto price = probePrice(settings, models);
    if (!price) {
        //: The price of a model is not known; %1 is an amount of money
        return ProbePrice::tr("price unknown, at most %1 a month")
            .arg(dollars(settings.budgetCents / cents));
    }
    const double always = monthlyCost(*price, settings.interval);
    const double capped = std::min(always, settings.budgetCents / cents);
    if (mode == Settings::MessageMode::Suspicion) {
        //: %1 is an amount of money
        return ProbePrice::tr("usually next to nothing, at most %1 a month").arg(dollars(capped));
    }
    if (always > capped) {
        //: Both are amounts of money
        return ProbePrice::tr("%1 a month, stopped at your budget of %2")
            .arg(dollars(always), dollars(capped));
    }
    //: %1 is an amount of money
    return ProbePrice::tr("about %1 a month").arg(dollars(always));
}

QString titleOf(Settings::MessageMode mode, const Settings &settings)
{
    switch (mode) {
    case Settings::MessageMode::Always:
        //: When test messages are sent; %1 is a duration such as "1 min"
        return ProbePrice::tr("Always, every %1").arg(inWords(settings.interval));
    case Settings::MessageMode::Suspicion:
        //: When test messages are sent
        return ProbePrice::tr("On suspicion only");
    case Settings::MessageMode::Never:
        //: When test messages are sent
        return ProbePrice::tr("Never");
    }
    return {};
}
