// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/incidentrows.h"

#include "store/columns.h"
#include "store/database.h"

#include <limits>

using namespace Qt::StringLiterals;

bool putIncident(Database &database, const Incident &incident)
{
    const auto source = incident.source == Incident::Source::Ours ? u"ours"_s : u"theirs"_s;
    return database.run(
        u"INSERT OR REPLACE INTO incident (source, id, service, title, begun, ended)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s,
        {source, textColumn(incident.id), textColumn(incident.serviceId),
         textColumn(incident.title), column(incident.from), column(incident.until)});
}

QList<Incident> incidentsBetween(Database &database, const QDateTime &from, const QDateTime &until)
{
    using Limits = std::numeric_limits<qint64>;
    const qint64 first = from.isValid() ? from.toMSecsSinceEpoch() : Limits::min();
    const qint64 last = until.isValid() ? until.toMSecsSinceEpoch() : Limits::max();
    QList<Incident> found;
    database.each(u"SELECT source, id, service, title, begun, ended FROM incident"
                  " WHERE (begun IS NULL OR begun < ?)"
                  " AND (ended IS NULL OR ended > ? OR begun >= ?) ORDER BY begun, id"_s,
                  {last, first, first}, [&](const QSqlQuery &row) {
                      found.append({.source = row.value(0).toString() == "ours"_L1
                                        ? Incident::Source::Ours
                                        : Incident::Source::Theirs,
                                    .id = row.value(1).toString(),
                                    .serviceId = row.value(2).toString(),
                                    .title = row.value(3).toString(),
                                    .from = instantOf(row.value(4)),
                                    .until = instantOf(row.value(5))});
                  });
    return found;
}
