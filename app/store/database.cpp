// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {
// Of sqlite3.h, which nothing else here needs.
constexpr int busy = 5;
constexpr int corrupt = 11;
constexpr int notADatabase = 26;
constexpr int generic = 1;

QString newName()
{
    static std::atomic<int> made = 0;
    return u"history-%1"_s.arg(++made);
}
}

Database::Database()
    : m_name(newName())
{
}

Database::~Database()
{
    close();
}

bool Database::open(const QString &file)
{
    close();
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(file);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!connection.open()) {
        note(connection.lastError());
        return false;
    }
    return true;
}

void Database::close()
{
    m_statements.clear(); // Qt wants them gone before their connection
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::removeDatabase(m_name);
    }
}

QSqlQuery *Database::start(const QString &sql, const QVariantList &values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            note(query.lastError());
            return nullptr;
        }
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    auto &query = found->second;
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values.at(i));
    }
    if (!query.exec()) {
        note(query.lastError());
        query.finish();
        return nullptr;
    }
    return &query;
}

bool Database::run(const QString &sql, const QVariantList &values)
{
    auto *query = start(sql, values);
    if (query != nullptr) {
        query->finish();
    }
    return query != nullptr;
}

bool Database::each(const QString &sql, const QVariantList &values,
                    const std::function<void(const QSqlQuery &)> &take)
{
    auto *query = start(sql, values);
    if (query == nullptr) {
        return false;
    }
    while (query->next()) {
        take(*query);
    }
    const bool whole = !query->lastError().isValid();
    if (!whole) {
        note(query->lastError());
    }
    query->finish(); // an unfinished one would hold its snapshot and stop the WAL's checkpoints
    return whole;
}

QVariant Database::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    each(sql, values, [&first](const QSqlQuery &row) {
        if (!first.isValid()) {
            first = row.value(0);
        }
    });
    return first;
}

bool Database::isDamaged() const
{
    return m_error == corrupt || m_error == notADatabase;
}

bool Database::isBusy() const
{
    return m_error == busy;
}

void Database::forgetError()
{
    m_error = 0;
    m_errorText.clear();
}

void Database::note(const QSqlError &error)
{
    if (m_error != 0) {
        return; // later ones only follow from the first
    }
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known) & 0xff; // the rest is the extended part
    m_error = known && code != 0 ? code : generic;
    m_errorText = error.databaseText();
}

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database)
    , m_open(database.run(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s))
{
}

Transaction::~Transaction()
{
    if (m_open) {
        m_database.run(u"ROLLBACK"_s);
    }
}

bool Transaction::commit()
{
    if (!m_open || !m_database.run(u"COMMIT"_s)) {
        return false; // the destructor rolls back what is left of it
    }
    m_open = false;
    return true;
}
