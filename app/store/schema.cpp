// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema.h"

#include "store/database.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Each entry leads from the version of its index to the next. Never change one that was
/// released: append.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> all{
        {
            // What an observation asked and how it ended are few combinations: naming them by
            // number makes a row a third of its size.
            u"CREATE TABLE series (id INTEGER PRIMARY KEY, service TEXT NOT NULL,"
            " rung TEXT NOT NULL, model TEXT NOT NULL, UNIQUE (service, rung, model))"_s,
            u"CREATE TABLE kind (id INTEGER PRIMARY KEY, series INTEGER NOT NULL,"
            " outcome TEXT NOT NULL, failure TEXT NOT NULL, status INTEGER NOT NULL,"
            " UNIQUE (series, outcome, failure, status))"_s,
            // id: milliseconds since the epoch * 256, plus a count for those of the same one.
            // total in microseconds, phases as observationrows.cpp packs them.
            u"CREATE TABLE observation (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL,"
            " total INTEGER, phases BLOB)"_s,
            u"CREATE TABLE detail (id INTEGER PRIMARY KEY, request_id TEXT, error_type TEXT,"
            " error_code TEXT, message TEXT, edge TEXT, retry_after INTEGER,"
            " input_tokens INTEGER, output_tokens INTEGER, clock_skew INTEGER, issuer TEXT,"
            " expires INTEGER, proxy TEXT, limits BLOB)"_s,
            // Instants from here on in milliseconds since the epoch, latencies in microseconds.
            u"CREATE TABLE hour (hour INTEGER, series INTEGER, good INTEGER NOT NULL,"
            " failed INTEGER NOT NULL, least INTEGER NOT NULL, median INTEGER NOT NULL,"
            " p95 INTEGER NOT NULL, most INTEGER NOT NULL,"
            " PRIMARY KEY (hour, series)) WITHOUT ROWID"_s,
            u"CREATE TABLE spent (hour INTEGER, model TEXT, input INTEGER NOT NULL,"
            " output INTEGER NOT NULL, PRIMARY KEY (hour, model)) WITHOUT ROWID"_s,
            u"CREATE TABLE page (id INTEGER PRIMARY KEY, since INTEGER, at INTEGER,"
            " news_at INTEGER, clock_skew INTEGER, report TEXT NOT NULL)"_s,
            u"CREATE TABLE incident (source TEXT, id TEXT, service TEXT NOT NULL,"
            " title TEXT NOT NULL, begun INTEGER, ended INTEGER,"
            " PRIMARY KEY (source, id)) WITHOUT ROWID"_s,
            u"CREATE TABLE kept (name TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID"_s,
        },
        {
            // From when to when the page was read without a long pause, whatever it said: between
            // two readings of the same report the program may not have run.
            u"CREATE TABLE page_read (since INTEGER PRIMARY KEY, until INTEGER NOT NULL)"_s,
            u"INSERT OR IGNORE INTO page_read SELECT since, at FROM page WHERE at >= since"_s,
            u"CREATE INDEX page_since ON page (since)"_s,
        },
    };
    return all;
}

bool apply(Database &database, qsizetype from)
{
    QStringList statements;
    for (qsizetype version = from; version < migrations().size(); ++version) {
        statements += migrations().at(version);
    }
    statements += u"PRAGMA user_version = %1"_s.arg(schemaVersion());
    return std::all_of(statements.cbegin(), statements.cend(),
                       [&](const QString &statement) { return database.run(statement); });
}
}

int schemaVersion()
{
    return static_cast<int>(migrations().size());
}

bool upgrade(Database &database)
{
    if (database.value(u"PRAGMA user_version"_s).toInt() == schemaVersion()) {
        return true;
    }
    Transaction transaction(database, Transaction::Kind::Write);
    const int version = database.value(u"PRAGMA user_version"_s).toInt(); // another may have been
    return transaction.isOpen() && version >= 0 && apply(database, version) && transaction.commit();
}
