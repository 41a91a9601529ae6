// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/testrequest.h"
#include "core/verdict.h"

#include <QDateTime>
#include <QString>

/// \p verdict for a person at a terminal: the sentence, the evidence, a line for each probe.
/// Plain text, many lines, the last ended.
[[nodiscard]] QString verdictText(const Verdict &verdict, const QDateTime &now);

/// \p result for a person at a terminal: status, phases, tokens, price, request id, limits.
[[nodiscard]] QString testText(const TestResult &result, const QDateTime &now);
