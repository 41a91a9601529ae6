// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/finding.h"

#include <QList>

/// What is proven not to be to blame: "network", "key", "limits", "status page", in that order.
[[nodiscard]] QList<Verdict::Exonerated> exoneratedOf(const Situation &situation,
                                                      const Finding &finding);
