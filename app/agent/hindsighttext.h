// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hindsight.h"
#include "core/settings.h"

#include <QJsonObject>
#include <QList>
#include <QString>

/// A past as each preset would have met it.
struct PresetTrial {
    Settings::Preset preset = Settings::Preset::Balanced;
    bool isInUse = false; ///< By the saved settings.
    Hindsight seen;
};

struct PresetTrials {
    QDateTime from; ///< Of the first probe recorded; UTC.
    QDateTime until; ///< Of the last one.
    Coverage coverage;
    QList<PresetTrial> presets;
};

/// Runs \p past, which isn't empty, through every preset with the user's \p settings.
[[nodiscard]] PresetTrials tryPresets(const Past &past, const Settings &settings);

/// A table for a person at a terminal, with what it can't tell. Plain text, the last line ended.
[[nodiscard]] QString hindsightText(const PresetTrials &trials);

/// The same for scripts. Fields may be added, never changed; absent values are null.
[[nodiscard]] QJsonObject toJson(const PresetTrials &trials);
