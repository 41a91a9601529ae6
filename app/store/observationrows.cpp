// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/observationrows.h"

#include "store/columns.h"
#include "store/database.h"
#include "store/details.h"
#include "store/phases.h"
#include "store/rowid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
Observation observationOf(const QSqlQuery &row, const Observation &kind)
{
    auto seen = kind;
    seen.at = instantOfId(row.value(0).toLongLong());
    seen.phases = unpacked(row.value(3).toByteArray());
    seen.phases.total = durationOf<std::chrono::microseconds>(row.value(2));
    if (!row.isNull(4)) {
        takeDetails(seen, row, 5);
    }
    return seen;
}

QString insertDetails()
{
    static const auto sql
        = u"INSERT INTO detail (id, %1) VALUES"
          " (last_insert_rowid(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(detailNames());
    return sql;
}

QString select()
{
    static const auto sql
        = u"SELECT observation.id, kind, total, phases, detail.id, %1"
          " FROM observation LEFT JOIN detail ON detail.id = observation.id"
          " WHERE observation.id >= ? AND observation.id < ? AND kind IN"
          " (SELECT kind.id FROM kind JOIN series ON series.id = series"
          " WHERE (? = '' OR rung = ?) AND (? = '' OR service = ?) AND (? = 0 OR outcome <> 'Ok'))"
          " ORDER BY observation.id DESC LIMIT ?"_s.arg(detailNames());
    return sql;
}

bool count(Database &database, const Observation &seen)
{
    if (!seen.inputTokens && !seen.outputTokens) {
        return true;
    }
    constexpr qint64 hour = 3'600'000;
    const qint64 at = seen.at.toMSecsSinceEpoch();
    return database.run(u"INSERT INTO spent (hour, model, input, output) VALUES (?, ?, ?, ?)"
                        " ON CONFLICT DO UPDATE SET input = input + excluded.input,"
                        " output = output + excluded.output"_s,
                        {at - at % hour, textColumn(seen.model), seen.inputTokens.value_or(0),
                         seen.outputTokens.value_or(0)});
}
}

ObservationRows::ObservationRows(Database &database)
    : m_database(database)
    , m_kinds(database)
{
}

bool ObservationRows::add(const Observation &seen)
{
    if (!seen.at.isValid()) {
        return true;
    }
    const auto kind = m_kinds.numberOf(seen);
    if (!kind) {
        return false;
    }
    const qint64 first = idAt(seen.at);
    const bool added
        = m_database.run(u"INSERT INTO observation (id, kind, total, phases) VALUES (coalesce("
                         "(SELECT max(id) + 1 FROM observation WHERE id BETWEEN ? AND ?), ?),"
                         " ?, ?, ?)"_s,
                         {first, first + idsPerMs - 1, first, *kind,
                          durationColumn(seen.phases.total), packed(seen.phases)});
    const auto details = detailColumns(seen);
    return added && (details.isEmpty() || m_database.run(insertDetails(), details))
        && count(m_database, seen);
}

QList<Observation> ObservationRows::read(const History::Query &query)
{
    QList<Observation> found;
    const QVariant rung = nameOf(query.rung);
    const auto service = textColumn(query.service);
    m_kinds.refresh();
    m_database.each(select(),
                    {idFrom(query.from), idUntil(query.until), rung, rung, service, service,
                     query.onlyTrouble ? 1 : 0, std::max(query.most, 0)},
                    [&](const QSqlQuery &row) {
                        if (const auto kind = m_kinds.kind(row.value(1).toLongLong())) {
                            found.append(observationOf(row, *kind));
                        }
                    });
    std::reverse(found.begin(), found.end());
    return found;
}

void ObservationRows::forget()
{
    m_kinds.refresh();
}

QList<Sample> samples(Database &database, const QDateTime &from, const QDateTime &until,
                      const SeriesChoice &choice)
{
    constexpr int failed = -1; // in place of a latency
    static const auto sql
        = u"SELECT id, CASE WHEN kind IN (SELECT id FROM kind WHERE outcome = 'Ok')"
          " THEN total ELSE -1 END FROM observation"
          " WHERE id >= ? AND id < ? AND kind IN"
          " (SELECT kind.id FROM kind JOIN series ON series.id = series WHERE %1"
          " AND outcome IN ('Ok', 'ProviderFault', 'Overloaded', 'Unreachable')) ORDER BY id"_s.arg(
              whereChosen());
    const QVariantList range{idFrom(from), idUntil(until)};
    QList<Sample> found;
    database.each(sql, range + chosen(choice), [&](const QSqlQuery &row) {
        Sample sample{.at = instantOfId(row.value(0).toLongLong()),
                      .latency = durationOf<std::chrono::microseconds>(row.value(1))};
        if (sample.latency && sample.latency->count() == failed) {
            sample.latency.reset();
            sample.failed = true;
        }
        found.append(sample);
    });
    return found;
}

bool hasEvidence(Database &database, const QDateTime &from, const QDateTime &until)
{
    constexpr qint64 hour = 3'600'000;
    const qint64 firstHour = idFrom(from) / idsPerMs - hour;
    return database
        .value(u"SELECT EXISTS (SELECT 1 FROM observation WHERE id >= ? AND id < ? AND kind IN"
               " (SELECT kind.id FROM kind JOIN series ON series.id = series"
               " WHERE rung NOT IN ('Link', 'Control')"
               " AND outcome IN ('Ok', 'ProviderFault', 'Overloaded', 'Unreachable')))"
               " OR EXISTS (SELECT 1 FROM hour JOIN series ON series.id = series"
               " WHERE hour > ? AND hour < ? AND rung NOT IN ('Link', 'Control'))"_s,
               {idFrom(from), idUntil(until), firstHour, idUntil(until) / idsPerMs})
        .toBool();
}
