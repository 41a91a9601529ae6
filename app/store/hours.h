// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hourfigure.h"

#include <QDateTime>
#include <QList>
#include <QString>

class Database;

/// What each hour from \p from to \p until amounted to, rung by rung from Edge up: from what is
/// still there in full and from the hourly roll-up. Sorted by hour; both ends are rounded down to
/// whole hours. Call it inside a transaction, lest it sees hours twice.
[[nodiscard]] QList<HourFigure> hoursBetween(Database &database, const QDateTime &from,
                                             const QDateTime &until, const QString &service);

/// When the first observation was made, or its hour began; invalid without one.
[[nodiscard]] QDateTime firstSeen(Database &database);
