// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>

/// The translator's context of every text that core/ makes.
///
/// Wording lives here and not in desktop/, because the same sentence must appear in the window,
/// the tooltip, the notification, the command line and the JSON.
struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// "47 s", "4 min", "2 h 5 min", "3 d 4 h": two units at most, rounded down. Negative: as positive.
[[nodiscard]] QString inWords(std::chrono::milliseconds duration);

/// "94 ms" below a second, else "6.2 s".
[[nodiscard]] QString latencyInWords(std::chrono::microseconds latency);

/// "just now" below 2 s or in the future, else "47 s ago".
[[nodiscard]] QString ageInWords(const QDateTime &at, const QDateTime &now);

/// \p at as a local time of day ("14:05") when it is within 18 h of \p now, else with its date.
[[nodiscard]] QString timeInWords(const QDateTime &at, const QDateTime &now);

/// Sentences one after the other: joined by blanks, the empty ones left out.
[[nodiscard]] QString sentences(const QStringList &parts);
