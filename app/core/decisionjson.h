// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/decision.h"

#include <QByteArray>

#include <optional>

/// \p state as JSON, to be read back by the next run. \p now ties its steady times to the wall
/// clock, since the steady one starts anew. A few KiB.
[[nodiscard]] QByteArray toJson(const DecisionState &state, Moment now);

/// What toJson() wrote, on the clocks of \p now; none for anything else or another version.
/// An incident in it stays announced, and one that is found open right after isn't announced.
[[nodiscard]] std::optional<DecisionState> decisionStateFromJson(const QByteArray &json,
                                                                 Moment now);
