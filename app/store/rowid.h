// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <limits>

// The key of an observation's row: its instant in milliseconds, then a count for those of the same
// millisecond. It sorts by time and needs no index.

constexpr qint64 idsPerMs = 256;

/// The first id of that instant.
[[nodiscard]] inline qint64 idAt(const QDateTime &at)
{
    return at.toMSecsSinceEpoch() * idsPerMs;
}

/// As idAt(), with the ends of time for an invalid instant.
[[nodiscard]] inline qint64 idFrom(const QDateTime &from)
{
    return from.isValid() ? idAt(from) : std::numeric_limits<qint64>::min();
}
[[nodiscard]] inline qint64 idUntil(const QDateTime &until)
{
    return until.isValid() ? idAt(until) : std::numeric_limits<qint64>::max();
}

/// Milliseconds since the epoch.
[[nodiscard]] inline qint64 msOfId(qint64 id)
{
    const qint64 below = id % idsPerMs;
    return (id - (below < 0 ? below + idsPerMs : below)) / idsPerMs;
}

[[nodiscard]] inline QDateTime instantOfId(qint64 id)
{
    return QDateTime::fromMSecsSinceEpoch(msOfId(id), Qt::UTC);
}
