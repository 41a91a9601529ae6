// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model.h"
#include "core/pricing.h"
#include "core/settings.h"

#include <QList>
#include <QString>

#include <optional>

/// The list price of the model that probes are sent to: the fixed one, else the cheapest active
/// one of the family in \p models, else what a model of that family costs at most.
[[nodiscard]] std::optional<Price> probePrice(const Settings &settings, const QList<Model> &models);

/// What \p mode costs in a month with these settings, in words: "about $0.07 a month".
[[nodiscard]] QString priceAMonth(Settings::MessageMode mode, const Settings &settings,
                                  const QList<Model> &models);

/// The name of a message mode as a choice: "On suspicion only".
[[nodiscard]] QString titleOf(Settings::MessageMode mode, const Settings &settings);
