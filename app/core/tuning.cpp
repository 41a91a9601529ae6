// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tuning.h"

using namespace std::chrono_literals;

Tuning tuningOf(Settings::Preset preset, std::chrono::seconds interval)
{
    Tuning tuning{.interval = interval};
    switch (preset) {
    case Settings::Preset::Fast:
        tuning.gaps = {5s, 10s, 10s};
        break;
    case Settings::Preset::Balanced:
        break;
    case Settings::Preset::Calm:
        tuning.gaps = {30s, 60s, 15s};
        tuning.threshold = 80;
        break;
    case Settings::Preset::Saver:
        tuning.interval = 2 * interval;
        break;
    }
    return tuning;
}
