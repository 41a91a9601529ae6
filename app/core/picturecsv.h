// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/latencypicture.h"

#include <QString>

/// What \p picture shows as CSV (RFC 4180, one line a bucket, English names): when, how many
/// answered and failed, latencies in ms or where the time went, and which incidents there were.
/// Titles of incidents are remote text; a spreadsheet doesn't take them for formulas.
[[nodiscard]] QString csvOf(const LatencyPicture &picture);
