// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/advice.h"
#include "core/finding.h"

#include <QDateTime>
#include <QString>

/// What to do about the finding as a whole; never without text.
[[nodiscard]] Advice adviceOn(const Situation &situation, const Finding &finding,
                              const QDateTime &now);

/// One sentence on what would change the verdict; never empty.
[[nodiscard]] QString wouldChange(const Situation &situation, const Finding &finding,
                                  const QDateTime &now);
