// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/series.h"
#include "store/kinds.h"

#include <QDateTime>
#include <QList>

class Database;

/// One bucket that stands for both; its start is the first's. Percentiles of two buckets can't be
/// known from theirs: they are averaged, weighted by count.
[[nodiscard]] Bucket merged(const Bucket &one, const Bucket &other);

/// Both lists, each sorted by start, as one; buckets of the same start are merged.
[[nodiscard]] QList<Bucket> overlaid(const QList<Bucket> &some, const QList<Bucket> &others);

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
