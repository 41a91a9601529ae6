// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/opening.h"

#include "store/database.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QThread>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {
enum class State { Fine, Damaged, Newer, Foreign, Unusable };

constexpr auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// Makes directory and file for the user's eyes only. An error's text when that fails.
QString prepare(const QString &directory, const QString &path)
{
    const QFileInfo wanted(QDir(directory).absolutePath());
    if (!wanted.exists()) {
        QDir().mkpath(wanted.absolutePath());
        // Not for a directory that was there before: it may be shared with others on purpose.
        QDir().mkdir(wanted.absoluteFilePath(), onlyOwner | QFileDevice::ExeOwner);
    }
    QFile file(path);
    // SQLite gives its -wal and -shm the mode of the file.
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append, onlyOwner)) {
        return file.errorString();
    }
    file.setPermissions(onlyOwner);
    return {};
}

/// The version in the file's head, read without SQLite, which would leave traces.
int versionOnDisk(const QString &path)
{
    constexpr qint64 offset = 60;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.read(16).startsWith("SQLite format 3")
        || !file.seek(offset)) {
        return 0;
    }
    const auto bytes = file.read(4);
    return bytes.size() == 4 ? qFromBigEndian<qint32>(bytes.constData()) : 0;
}

State stateOf(Database &database, Look look)
{
    const int version = database.value(u"PRAGMA user_version"_s).toInt();
    const auto tables = database.value(u"SELECT count(*) FROM sqlite_master"_s).toInt();
    if (database.isDamaged()) {
        return State::Damaged;
    }
    if (database.error() != 0) {
        return State::Unusable;
    }
    if (version > schemaVersion()) {
        return State::Newer;
    }
    if (version == 0 && tables > 0) {
        return State::Foreign;
    }
    if (look == Look::Whole
        && database.value(u"PRAGMA integrity_check(1)"_s).toString() != "ok"_L1) {
        return State::Damaged;
    }
    return State::Fine;
}

/// Another process that opens the same new file at the same moment makes SQLite say "busy" at
/// once, whatever the timeout. Where WAL can't be had, the file works without.
void switchToWal(Database &database)
{
    for (int tries = 0; tries < 20; ++tries) {
        database.run(u"PRAGMA journal_mode = WAL"_s);
        if (!database.isBusy()) {
            break;
        }
        database.forgetError();
        QThread::msleep(50);
    }
    database.run(u"PRAGMA synchronous = NORMAL"_s);
    database.run(u"PRAGMA wal_autocheckpoint = 256"_s); // pages: a log of 1 MiB is long enough
}

State openFile(Database &database, const QString &path, Look look)
{
    database.forgetError();
    if (versionOnDisk(path) > schemaVersion()) {
        return State::Newer;
    }
    if (!database.open(path)) {
        return State::Unusable;
    }
    const auto state = stateOf(database, look);
    if (state != State::Fine) {
        return state;
    }
    switchToWal(database);
    if (database.error() == 0 && upgrade(database)) {
        return State::Fine;
    }
    return database.isDamaged() ? State::Damaged : State::Unusable;
}

/// Renames the file and what SQLite keeps beside it. The new name; empty when that failed.
QString moveAside(const QString &path)
{
    const auto stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const auto plain = u"%1.damaged-%2"_s.arg(path, stamp);
    auto name = plain;
    for (int again = 2; QFile::exists(name) && again < 100; ++again) {
        name = u"%1-%2"_s.arg(plain).arg(again);
    }
    if (!QFile::rename(path, name)) {
        return {};
    }
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s}) {
        QFile::rename(path + suffix, name + suffix);
    }
    return name;
}

Opened openInMemory(Database &database, const QString &trouble)
{
    database.open(u":memory:"_s);
    database.forgetError();
    if (!upgrade(database)) {
        return {.trouble = Text::tr("SQLite does not work here: %1").arg(database.errorText())};
    }
    return {.trouble = trouble};
}

QString unusable(const QString &path, const QString &reason)
{
    //: %1 a file, %2 the system's reason
    return Text::tr(
               "%1 can't be used (%2), so the history is kept in memory until the program ends.")
        .arg(path, reason);
}

Opened beginAnew(Database &database, const QString &directory, const QString &path)
{
    database.close();
    const auto aside = moveAside(path);
    if (aside.isEmpty()) {
        return openInMemory(database, unusable(path, Text::tr("damaged, and can't be renamed")));
    }
    const auto reason = prepare(directory, path);
    if (!reason.isEmpty() || openFile(database, path, Look::Quick) != State::Fine) {
        return openInMemory(database, unusable(path, reason));
    }
    //: %1 the file, %2 its new name
    return {.path = path,
            .trouble = Text::tr("%1 was damaged: it was renamed to %2, and a new history begun.")
                           .arg(path, QFileInfo(aside).fileName())};
}
}

Opened openHistory(Database &database, const QString &directory, Look look)
{
    if (directory.isEmpty()) {
        return openInMemory(database, {});
    }
    const auto path = QDir(directory).absoluteFilePath(u"history.sqlite"_s);
    const auto reason = prepare(directory, path);
    if (!reason.isEmpty()) {
        return openInMemory(database, unusable(path, reason));
    }
    switch (openFile(database, path, look)) {
    case State::Fine:
        return {.path = path};
    case State::Damaged:
        return beginAnew(database, directory, path);
    case State::Newer:
        return openInMemory(
            database, unusable(path, Text::tr("it was written by a newer version of Telltale")));
    case State::Foreign:
        return openInMemory(database, unusable(path, Text::tr("it is not a history of Telltale")));
    case State::Unusable:
        break;
    }
    const auto text = database.errorText();
    return openInMemory(database, unusable(path, text));
}
