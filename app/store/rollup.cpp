// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rollup.h"

#include "store/columns.h"
#include "store/database.h"
#include "store/kinds.h"
#include "store/rowid.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using std::chrono::microseconds;

constexpr qint64 hour = 3'600'000; // ms

QDateTime instant(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

qint64 hourOf(const QDateTime &at)
{
    const qint64 ms = at.toMSecsSinceEpoch();
    return ms - ((ms % hour) + hour) % hour;
}

/// Starting at column \p first: good, failed, least, median, p95, most.
Bucket bucketOf(const QSqlQuery &row, int first)
{
    const auto span = [&](int column) { return microseconds(row.value(column).toLongLong()); };
    return {.count = row.value(first).toLongLong(),
            .failures = row.value(first + 1).toLongLong(),
            .least = span(first + 2),
            .median = span(first + 3),
            .p95 = span(first + 4),
            .most = span(first + 5)};
}

bool put(Database &database, qint64 series, const Bucket &fresh)
{
    const qint64 at = hourOf(fresh.from);
    auto bucket = fresh;
    // Figures of that hour are there already when an observation came late or the clock jumped.
    const bool read = database.each(
        u"SELECT good, failed, least, median, p95, most FROM hour"
        " WHERE hour = ? AND series = ?"_s,
        {at, series}, [&](const QSqlQuery &row) { bucket = merged(fresh, bucketOf(row, 0)); });
    return read
        && database.run(
            u"INSERT OR REPLACE INTO hour (hour, series, good, failed, least, median,"
            " p95, most) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {at, series, bucket.count, bucket.failures, static_cast<qint64>(bucket.least.count()),
             static_cast<qint64>(bucket.median.count()), static_cast<qint64>(bucket.p95.count()),
             static_cast<qint64>(bucket.most.count())});
}

QMap<qint64, QList<Sample>> samplesBySeries(Database &database, qint64 from, qint64 until)
{
    QMap<qint64, QList<Sample>> all;
    database.each(u"SELECT observation.id, series, outcome = 'Ok', total FROM observation"
                  " JOIN kind ON kind.id = kind WHERE observation.id >= ? AND observation.id < ?"
                  " AND outcome IN ('Ok', 'ProviderFault', 'Overloaded', 'Unreachable')"_s,
                  {from * idsPerMs, until * idsPerMs}, [&](const QSqlQuery &row) {
                      const bool good = row.value(2).toBool();
                      Sample sample{.at = instantOfId(row.value(0).toLongLong()), .failed = !good};
                      if (good) {
                          sample.latency = durationOf<microseconds>(row.value(3));
                      }
                      all[row.value(1).toLongLong()].append(sample);
                  });
    return all;
}

bool rollUpBetween(Database &database, qint64 from, qint64 until)
{
    const auto all = samplesBySeries(database, from, until);
    const auto hours = static_cast<int>((until - from) / hour);
    for (auto series = all.cbegin(); series != all.cend(); ++series) {
        const auto buckets = bucketed(*series, instant(from), instant(until), hours);
        const bool kept = std::all_of(buckets.cbegin(), buckets.cend(), [&](const Bucket &bucket) {
            return put(database, series.key(), bucket);
        });
        if (!kept) {
            return false;
        }
    }
    const QVariantList ids{from * idsPerMs, until * idsPerMs};
    return database.error() == 0
        && database.run(u"DELETE FROM observation WHERE id >= ? AND id < ?"_s, ids)
        && database.run(u"DELETE FROM detail WHERE id >= ? AND id < ?"_s, ids);
}
}

bool rollUp(Database &database, const QDateTime &before)
{
    const qint64 limit = hourOf(before);
    while (true) {
        const auto oldest = database.value(u"SELECT min(id) FROM observation"_s);
        if (oldest.isNull() || oldest.toLongLong() >= limit * idsPerMs) {
            return database.error() == 0;
        }
        const qint64 from = hourOf(instantOfId(oldest.toLongLong()));
        const qint64 until = std::min(from + 24 * hour, limit);
        Transaction transaction(database, Transaction::Kind::Write);
        if (!transaction.isOpen() || !rollUpBetween(database, from, until)
            || !transaction.commit()) {
            return false;
        }
    }
}

QList<Bucket> hourly(Database &database, const Columns &chart, const SeriesChoice &choice)
{
    static const auto sql
        = u"SELECT hour, good, failed, least, median, p95, most FROM hour"
          " JOIN series ON series.id = series"
          " WHERE hour > ? AND hour < ? AND %1 ORDER BY hour"_s.arg(whereChosen());
    const QVariantList range{chart.from.toMSecsSinceEpoch() - hour,
                             chart.until.toMSecsSinceEpoch()};
    QList<Bucket> hours;
    QList<Sample> starts;
    database.each(sql, range + chosen(choice), [&](const QSqlQuery &row) {
        auto bucket = bucketOf(row, 1);
        bucket.from = std::max(instantOf(row.value(0)), chart.from);
        hours.append(bucket);
        starts.append({.at = bucket.from, .failed = true});
    });

    auto columns = bucketed(starts, chart.from, chart.until, chart.count);
    auto current = columns.begin();
    for (auto &each : columns) {
        each.failures = 0; // it only stood for an hour's start
    }
    for (const auto &each : hours) {
        while (std::next(current) != columns.end() && std::next(current)->from <= each.from) {
            ++current;
        }
        *current = merged(*current, each);
    }
    return columns;
}
