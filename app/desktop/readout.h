// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/latencypicture.h"

#include <QString>

/// The exact values of one bucket in lines of plain text: when, the latencies or phases, how many
/// answered and failed, and what incidents there were.
[[nodiscard]] QString readoutOf(const LatencyPicture &picture, qsizetype bucket);

/// "Total time", "First byte", ...
[[nodiscard]] QString titleOf(Measure measure);

/// From when to when, as short as the days allow: "18.11.26 13:05 - 14:05".
[[nodiscard]] QString spanText(const TimeWindow &window);
