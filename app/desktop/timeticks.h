// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

/// Where a time axis gets a line, and what stands there.
struct TimeTick {
    QDateTime at; ///< UTC.
    QString label; ///< In local time.

    bool operator==(const TimeTick &) const = default;
};

/// Round local times between \p from and \p until (whole minutes, hours, days), at most \p most,
/// with labels in the user's way. Midnight carries its date.
[[nodiscard]] QList<TimeTick> timeTicks(const QDateTime &from, const QDateTime &until, int most);
