// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"
#include "core/settings.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <optional>

/// Decides which alerts interrupt the person at this desk now, and loses none of the others.
///
/// A value but for its functions; knows no clock. What is held back is told in one summary once
/// nothing holds any more.
struct AlertGate {
    /// Why alerts are held back now, the first that applies.
    enum class Hold {
        None,
        Snoozed, ///< Until a time that the user chose.
        DoNotDisturb, ///< The desktop's own switch.
        QuietHours, ///< Of the day, in the local zone.
        Capped, ///< There were as many in the last hour as the settings allow.
    };

    QDateTime snoozedUntil; ///< UTC; invalid or past: not snoozed.
    bool doNotDisturb = false; ///< As the desktop says; not kept over a restart.
    bool isAcknowledged
        = false; ///< The page's part of the open incident is held, until ours changes.
    QList<QDateTime> told; ///< UTC; of the last hour, oldest first.
    QList<Alert> held; ///< Oldest first; at most 50.
    int dropped = 0; ///< Held ones beyond that.

    bool operator==(const AlertGate &) const = default;

    [[nodiscard]] Hold hold(const Settings &settings, const QDateTime &now,
                            const QTimeZone &zone) const;
    /// Those of \p alerts that are told now; the others are held, or muted for good.
    [[nodiscard]] QList<Alert> pass(const QList<Alert> &alerts, const Settings &settings,
                                    const QDateTime &now, const QTimeZone &zone);
    /// What was held back, once nothing holds it any more: one alert as it was, several as a
    /// summary.
    [[nodiscard]] std::optional<Alert> release(const Settings &settings, const QDateTime &now,
                                               const QTimeZone &zone);
    /// When to ask release() again, UTC; invalid: only when something changes.
    [[nodiscard]] QDateTime releaseAt(const Settings &settings, const QDateTime &now,
                                      const QTimeZone &zone) const;
};

/// Whether \p now lies in the settings' quiet hours in \p zone.
[[nodiscard]] bool isQuiet(const Settings &settings, const QDateTime &now, const QTimeZone &zone);
/// When the quiet hours that \p now lies in are over; UTC. A time of the day that a change of the
/// clocks skips is as long after midnight as on other days.
[[nodiscard]] QDateTime quietEnd(const Settings &settings, const QDateTime &now,
                                 const QTimeZone &zone);
