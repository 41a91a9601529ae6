// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/finding.h"

#include <QDateTime>
#include <QString>

/// The one sentence of a verdict.
[[nodiscard]] QString headlineOf(const Situation &situation, const Finding &finding,
                                 const QDateTime &now);

/// Whether only the API's edge was seen to work: no key, or none accepted so far.
[[nodiscard]] bool seesEdgeOnly(const Situation &situation);
