// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/pagerows.h"

#include "store/columns.h"
#include "store/database.h"
#include "store/pagejson.h"

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
