// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "core/series.h"
#include "store/history.h"
#include "store/kinds.h"

#include <QList>

class Database;

/// Observations as rows: a short one that stays for long, and a detailed one beside it.
class ObservationRows
{
public:
    explicit ObservationRows(Database &database);

    /// Inside a transaction. False when it failed; one without an instant is left out.
    [[nodiscard]] bool add(const Observation &seen);
    [[nodiscard]] QList<Observation> read(const History::Query &query);
    /// After a rollback or another file.
    void forget();

private:
    Database &m_database;
    Kinds m_kinds;
};

/// The latencies of Ok observations and the failures from \p from to \p until, oldest first; what
/// is no evidence is left out.
[[nodiscard]] QList<Sample> samples(Database &database, const QDateTime &from,
                                    const QDateTime &until, const SeriesChoice &choice);

/// See History::wasWatched().
[[nodiscard]] bool hasEvidence(Database &database, const QDateTime &from, const QDateTime &until);
