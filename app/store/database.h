// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <map>

/// One SQLite connection with its prepared statements. Belongs to the thread that made it.
///
/// Statements are kept by their text, so texts must be few: values are bound, never pasted in.
class Database
{
public:
    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens \p file; ":memory:" for none. SQLite looks into a file only when it is first used.
    bool open(const QString &file);
    void close();

    /// Runs a statement without rows. False when it failed.
    bool run(const QString &sql, const QVariantList &values = {});
    /// Calls \p take at each row. False when it failed, maybe after some rows.
    bool each(const QString &sql, const QVariantList &values,
              const std::function<void(const QSqlQuery &)> &take);
    /// The first column of the first row; invalid without one.
    [[nodiscard]] QVariant value(const QString &sql, const QVariantList &values = {});

    /// SQLite's primary result code of the first failure since forgetError(); 0 for none.
    [[nodiscard]] int error() const { return m_error; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    /// Whether that failure means that the file's content is broken.
    [[nodiscard]] bool isDamaged() const;
    /// Whether that failure means that another process holds the file.
    [[nodiscard]] bool isBusy() const;
    void forgetError();

private:
    QSqlQuery *start(const QString &sql, const QVariantList &values);
    void note(const QSqlError &error);

    QString m_name; // of the connection, unique in the process
    std::map<QString, QSqlQuery> m_statements;
    int m_error = 0;
    QString m_errorText;
};

/// A transaction that is rolled back unless committed.
class Transaction
{
public:
    enum class Kind {
        Read, ///< All reads see the same state of the file.
        Write, ///< Waits for other writers at once, not in the middle.
    };
    Transaction(Database &database, Kind kind);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] bool isOpen() const { return m_open; }
    /// False when nothing was kept.
    bool commit();

private:
    Database &m_database;
    bool m_open = false;
};
