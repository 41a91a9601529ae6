// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QDateTime>

#include <chrono>

/// What the checks of one rung amounted to in one hour.
struct HourFigure {
    QDateTime hour; ///< Its start, a whole hour in UTC.
    Observation::Rung rung = Observation::Rung::Edge;
    qsizetype good = 0; ///< Ok ones.
    qsizetype failed = 0; ///< isFail() of the observation; what is no evidence isn't counted.
    std::chrono::microseconds median{0}; ///< Of the good ones; 0 without any.

    bool operator==(const HourFigure &) const = default;
};
