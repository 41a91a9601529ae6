// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// The mean number of probes to an alarm when each fails with \p failShare: the score as a Markov
/// chain (20 up, 1 down, an alarm at 60), solved exactly.
[[nodiscard]] double exactProbesToAlarm(double failShare);

/// The same chain with the steps that decide() really takes from every score.
[[nodiscard]] double codedProbesToAlarm(double failShare);

/// The mean over \p runs played through decide().
[[nodiscard]] double playedProbesToAlarm(double failShare, int runs, quint64 seed);
