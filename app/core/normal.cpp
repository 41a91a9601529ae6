// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/normal.h"

std::optional<Normal> normalOf(const Baseline &baseline, Measure measure, Observation::Rung rung,
                               QStringView model, qint32 day)
{
    const auto judged
        = rung == Observation::Rung::Message ? Measure::FirstToken : Measure::FirstByte;
    if (measure != judged || rung < Observation::Rung::Edge) {
        return {};
    }
    const quint32 key = Baseline::keyOf(rung, model);
    return Normal{.low = baseline.percentile(key, 0.05, day),
                  .high = baseline.percentile(key, 0.95, day),
                  .limit = baseline.limit(key, day)};
}
