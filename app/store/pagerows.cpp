// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/pagerows.h"

#include "core/pagequery.h"
#include "store/columns.h"
#include "store/database.h"
#include "store/pagejson.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
/// Some time in milliseconds since the epoch.
struct Stretch {
    qint64 from = 0;
    qint64 until = 0;
};

/// Remembers that the page was read, whatever it said.
bool addReading(Database &database, const QDateTime &at)
{
    if (!at.isValid()) {
        return true;
    }
    const qint64 now = at.toMSecsSinceEpoch();
    const qint64 recently = now - std::chrono::milliseconds(pageStands).count();
    const auto going = database.value(u"SELECT since FROM page_read WHERE since ="
                                      " (SELECT max(since) FROM page_read WHERE since <= ?)"
                                      " AND until >= ?"_s,
                                      {now, recently});
    return going.isNull()
        ? database.run(u"INSERT OR IGNORE INTO page_read (since, until) VALUES (?, ?)"_s,
                       {now, now})
        : database.run(u"UPDATE page_read SET until = max(until, ?) WHERE since = ?"_s,
                       {now, going});
}

QList<Stretch> readingsBetween(Database &database, const Stretch &wanted)
{
    QList<Stretch> readings;
    database.each(u"SELECT since, until FROM page_read WHERE since < ? AND until >= ?"
                  " ORDER BY since"_s,
                  {wanted.until, wanted.from}, [&](const QSqlQuery &row) {
                      readings.append({std::max(row.value(0).toLongLong(), wanted.from),
                                       std::min(row.value(1).toLongLong(), wanted.until)});
                  });
    return readings;
}

/// What \p readings saw of a report that stood for \p standing.
QList<PageSpell> spellsOf(const Stretch &standing, const QList<Stretch> &readings,
                          const QList<PageReport::Component> &components)
{
    QList<PageSpell> spells;
    for (const Stretch &reading : readings) {
        const qint64 from = std::max(standing.from, reading.from);
        const qint64 until = std::min(standing.until, reading.until);
        // Where it ends, the next report begins.
        if (from < until || (from == until && from < standing.until)) {
            spells.append({.from = QDateTime::fromMSecsSinceEpoch(from, Qt::UTC),
                           .until = QDateTime::fromMSecsSinceEpoch(until, Qt::UTC),
                           .components = components});
        }
    }
    return spells;
}
}

bool addPage(Database &database, const PageReport &report)
{
    if (!addReading(database, report.at)) {
        return false;
    }
    const auto said = QString::fromUtf8(toJson(report));
    const auto before = database.value(u"SELECT report FROM page ORDER BY id DESC LIMIT 1"_s);
    const QVariantList times{column(report.at), column(report.newsAt),
                             durationColumn(report.clockSkew)};
    if (before.toString() == said) {
        return database.run(u"UPDATE page SET at = ?, news_at = ?, clock_skew = ?"
                            " WHERE id = (SELECT max(id) FROM page)"_s,
                            times);
    }
    return database.run(u"INSERT INTO page (at, news_at, clock_skew, since, report)"
                        " VALUES (?, ?, ?, ?, ?)"_s,
                        times + QVariantList{column(report.at), said});
}

std::optional<PageReport> lastPage(Database &database)
{
    std::optional<PageReport> last;
    database.each(u"SELECT report, at, news_at, clock_skew FROM page ORDER BY id DESC LIMIT 1"_s,
                  {}, [&last](const QSqlQuery &row) {
                      last = pageFromJson(row.value(0).toString().toUtf8());
                      last->at = instantOf(row.value(1));
                      last->newsAt = instantOf(row.value(2));
                      last->clockSkew = durationOf<std::chrono::seconds>(row.value(3));
                  });
    return last;
}

QList<PageTurn> pageTurnsBetween(Database &database, const QDateTime &from, const QDateTime &until,
                                 const Service &service)
{
    using Limits = std::numeric_limits<qint64>;
    const qint64 first = from.isValid() ? from.toMSecsSinceEpoch() : Limits::min();
    const qint64 end = until.isValid() ? until.toMSecsSinceEpoch() : Limits::max();
    QList<PageTurn> turns;
    // The report before the first one says how it stood then; one that couldn't be read says
    // nothing.
    database.each(u"SELECT since, report FROM page WHERE since < ? AND id >= coalesce((SELECT"
                  " max(id) FROM page WHERE since <= ? AND json_extract(report, '$.state') ="
                  " 'Readable'), 0) ORDER BY id"_s,
                  {end, first}, [&](const QSqlQuery &row) {
                      const auto report = pageFromJson(row.value(1).toString().toUtf8());
                      if (!report.isReadable()) {
                          return;
                      }
                      const bool isTroubled = reportsTrouble(report, service);
                      const bool wasTroubled = !turns.isEmpty() && turns.constLast().isTroubled;
                      if (isTroubled != wasTroubled) {
                          const qint64 at = std::max(row.value(0).toLongLong(), first);
                          turns.append({.at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC),
                                        .isTroubled = isTroubled});
                      }
                  });
    return turns;
}

QList<PageSpell> pageSpellsBetween(Database &database, const QDateTime &from,
                                   const QDateTime &until)
{
    const Stretch wanted{from.toMSecsSinceEpoch(), until.toMSecsSinceEpoch()};
    const auto readings = readingsBetween(database, wanted);
    if (readings.isEmpty()) {
        return {};
    }
    QList<PageSpell> spells;
    qint64 end = wanted.until; // newest first: each stands until the next
    database.each(u"SELECT since, report FROM page WHERE since < ? AND since >="
                  " coalesce((SELECT max(since) FROM page WHERE since <= ?), 0)"
                  " ORDER BY since DESC"_s,
                  {wanted.until, wanted.from}, [&](const QSqlQuery &row) {
                      const qint64 since = std::max(row.value(0).toLongLong(), wanted.from);
                      const auto components = componentsFromJson(row.value(1).toString().toUtf8());
                      if (!components.isEmpty()) {
                          spells = spellsOf({since, end}, readings, components) + spells;
                      }
                      end = since;
                  });
    return spells;
}
