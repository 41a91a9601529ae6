// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/baseline.h"
#include "core/measure.h"
#include "core/observation.h"

#include <QStringView>

#include <chrono>
#include <optional>

/// What is usual for one kind of check, learned over 7 days, and from where on it counts as slow.
struct Normal {
    std::chrono::milliseconds low{0}; ///< 90 of 100 good answers took from low
    std::chrono::milliseconds high{0}; ///< to high. Both 0 before 200 of them.
    std::chrono::milliseconds limit{0}; ///< Longer is slow.

    bool operator==(const Normal &) const = default;
    [[nodiscard]] bool isLearned() const { return high.count() > 0; }
};

/// What \p baseline holds of \p rung and \p model on \p day (days since the epoch). None where
/// \p measure isn't what the decision goes by: the first token of messages, else the first byte.
[[nodiscard]] std::optional<Normal> normalOf(const Baseline &baseline, Measure measure,
                                             Observation::Rung rung, QStringView model, qint32 day);
