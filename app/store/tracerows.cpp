// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tracerows.h"

#include "store/columns.h"
#include "store/database.h"
#include "store/kinds.h"
#include "store/phases.h"
#include "store/rowid.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
using std::chrono::microseconds;
using std::chrono::milliseconds;

/// What the number of a kind stands for, as far as a chart wants to know.
struct Kind {
    quint16 series = 0;
    bool failed = false;
};

/// The kinds that are evidence, by number.
QHash<qint64, Kind> kindsOf(Database &database, const QString &service, Traces &traces)
{
    static const auto sql
        = u"SELECT kind.id, rung, model, outcome <> 'Ok' FROM kind"
          " JOIN series ON series.id = series WHERE %1"
          " AND outcome IN ('Ok', 'ProviderFault', 'Overloaded', 'Unreachable')"_s.arg(
              whereChosen());
    QHash<qint64, Kind> kinds;
    database.each(sql, chosen({.service = service}), [&](const QSqlQuery &row) {
        if (const auto rung = rungNamed(row.value(1).toString())) {
            const auto number = traces.numberOf({.rung = *rung, .model = row.value(2).toString()});
            kinds.insert(row.value(0).toLongLong(), {number, row.value(3).toBool()});
        }
    });
    return kinds;
}

void readHours(Database &database, const QVariantList &range, const QString &service,
               Traces &traces)
{
    static const auto sql
        = u"SELECT hour, rung, model, good, failed, least, median, p95, most FROM hour"
          " JOIN series ON series.id = series"
          " WHERE hour >= ? AND hour < ? AND %1 ORDER BY hour"_s.arg(whereChosen());
    database.each(sql, range + chosen({.service = service}), [&](const QSqlQuery &row) {
        const auto rung = rungNamed(row.value(1).toString());
        if (!rung) {
            return;
        }
        const auto span
            = [&row](int column) { return microseconds(row.value(column).toLongLong()); };
        traces.hours.append(
            {.series = traces.numberOf({.rung = *rung, .model = row.value(2).toString()}),
             .figures = {.from = instantOf(row.value(0)),
                         .count = row.value(3).toLongLong(),
                         .failures = row.value(4).toLongLong(),
                         .least = span(5),
                         .median = span(6),
                         .p95 = span(7),
                         .most = span(8)}});
    });
}
}

Traces tracesBetween(Database &database, const QDateTime &from, const QDateTime &until,
                     const QString &service)
{
    Traces traces;
    readHours(database, {from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch()}, service, traces);
    const auto kinds = kindsOf(database, service, traces);
    QStringList numbers;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        numbers << QString::number(kind.key());
    }
    numbers.sort(); // the same statement each time
    // Their numbers in the text rather than a join: it is looked at for every row of the range.
    const QString sql
        = u"SELECT id, kind, total, phases FROM observation"
          " WHERE id >= ? AND id < ? AND kind IN (%1) ORDER BY id"_s.arg(numbers.join(u','));
    database.each(sql, {idFrom(from), idUntil(until)}, [&](const QSqlQuery &row) {
        const Kind kind = kinds.value(row.value(1).toLongLong());
        Trace trace{.at = milliseconds(msOfId(row.value(0).toLongLong())),
                    .series = kind.series,
                    .failed = kind.failed};
        Phases phases = unpacked(row.value(3).toByteArray());
        phases.total = durationOf<microseconds>(row.value(2));
        trace.setPhases(phases);
        traces.each.append(trace);
    });
    return traces;
}
