// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/series.h"
#include "store/kinds.h"

#include <QDateTime>
#include <QList>

class Database;

/// Turns the observations of all whole hours before \p before into hourly figures and drops them.
/// In transactions of its own, one a day. False when one failed.
bool rollUp(Database &database, const QDateTime &before);

/// Equal columns of a chart, as bucketed() makes them.
struct Columns {
    QDateTime from;
    QDateTime until;
    int count = 0;
};

/// The hourly figures as columns; an hour counts where it starts.
[[nodiscard]] QList<Bucket> hourly(Database &database, const Columns &chart,
                                   const SeriesChoice &choice);
