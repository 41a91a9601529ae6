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

bool addPage(Database &database, const PageReport &report)
{
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
    // The report before the first one says how it stood then.
    database.each(u"SELECT since, report FROM page WHERE since < ? AND id >="
                  " coalesce((SELECT max(id) FROM page WHERE since <= ?), 0) ORDER BY id"_s,
                  {end, first}, [&](const QSqlQuery &row) {
                      const auto report = pageFromJson(row.value(1).toString().toUtf8());
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
