// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/opening.h"

#include "specimens.h"
#include "store/database.h"
#include "store/history.h"
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <memory>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Change = std::function<void(const QString &)>;
Q_DECLARE_METATYPE(Change)

namespace {
constexpr qint64 page = 4096;

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void run(const QString &path, const QString &sql)
{
    Database database;
    QVERIFY(database.open(path));
    QVERIFY(database.run(sql));
}

/// No file may grow beyond \p bytes while this lives, which is how a full disk looks.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit less{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &less);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};
}

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_path = m_directory->filePath(u"history.sqlite"_s);
    }

    void opensForItsOwnerOnly()
    {
        const auto deep = m_directory->filePath(u"share/telltale"_s);
        History history(deep);
        history.add(good(noon(), 1ms));

        using File = QFileDevice;
        const auto userOnly = File::ReadOwner | File::WriteOwner | File::ReadUser | File::WriteUser;
        QCOMPARE(history.path(), deep + "/history.sqlite"_L1);
        QCOMPARE(QFile::permissions(deep), userOnly | File::ExeOwner | File::ExeUser);
        const auto files = QDir(deep).entryInfoList(QDir::Files);
        QCOMPARE_GE(files.size(), 2); // the log, too
        for (const auto &file : files) {
            QCOMPARE(file.permissions(), userOnly);
        }
    }

    void leavesTheModeOfADirectoryThatWasThere()
    {
        const auto mode = QFile::permissions(m_directory->path()) | QFileDevice::ReadOther;
        QVERIFY(QFile::setPermissions(m_directory->path(), mode));
        const History history(m_directory->path());
        QCOMPARE(QFile::permissions(m_directory->path()), mode);
    }

    void movesADamagedFileAside_data()
    {
        QTest::addColumn<Change>("damage");

        QTest::newRow("not SQLite at all")
            << Change([](const QString &path) { overwrite(path, 0, QByteArray(500, 'x')); });
        QTest::newRow("a broken head")
            << Change([](const QString &path) { overwrite(path, 0, QByteArray(10, '\0')); });
        QTest::newRow("the table of tables is gone") << Change(
            [](const QString &path) { overwrite(path, 100, QByteArray(page - 100, '\xff')); });
        QTest::newRow("cut off in the middle") << Change([](const QString &path) {
            QVERIFY(QFile::resize(path, QFileInfo(path).size() / page / 2 * page));
        });
        QTest::newRow("cut off within the first page")
            << Change([](const QString &path) { QVERIFY(QFile::resize(path, 1000)); });
        QTest::newRow("a page of noise in the middle") << Change([](const QString &path) {
            // The first half are tables that are still empty.
            overwrite(path, QFileInfo(path).size() / page * 3 / 4 * page, QByteArray(page, '\xa5'));
        });
    }

    void movesADamagedFileAside()
    {
        QFETCH(const Change, damage);
        fill();
        damage(m_path);
        const auto broken = contentOf(m_path);

        History history(m_directory->path());
        std::ignore = history.observations({}); // a page in the middle is seen when it is read
        history.add(good(noon(), 7ms));

        QCOMPARE(history.observations({}), QList{good(noon(), 7ms)});
        QCOMPARE(history.path(), m_path);
        const auto aside = QDir(m_directory->path()).entryList({u"*.damaged-*"_s});
        QVERIFY(!aside.isEmpty());
        const QRegularExpression named(u"^history\\.sqlite\\.damaged-\\d{8}-\\d{6}$"_s);
        QVERIFY2(named.match(aside.constFirst()).hasMatch(), qPrintable(aside.constFirst()));
        QCOMPARE(contentOf(m_directory->filePath(aside.constFirst())), broken);
        QVERIFY2(history.trouble().contains(aside.constFirst()), qPrintable(history.trouble()));

        const History again(m_directory->path());
        QCOMPARE(again.trouble(), QString());
        QCOMPARE(again.observations({}).size(), 1);
    }

    void keepsEachDamagedFile()
    {
        for (int i = 0; i < 3; ++i) {
            QFile::remove(m_path);
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(200, 'x'));
            file.close();
            const History history(m_directory->path());
            QCOMPARE(history.path(), m_path);
        }
        QCOMPARE(QDir(m_directory->path()).entryList({u"*.damaged-*"_s}).size(), 3);
    }

    void anEmptyFileIsJustNew()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();

        History history(m_directory->path());
        history.add(good(noon(), 1ms));
        QCOMPARE(history.trouble(), QString());
        QCOMPARE(history.path(), m_path);
    }

    void leavesAloneWhatIsNotItsOwn_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("says");

        QTest::newRow("a newer version's") << Change([](const QString &path) {
            run(path, u"PRAGMA user_version = %1"_s.arg(schemaVersion() + 1));
        }) << u"newer version"_s;
        QTest::newRow("another program's") << Change([](const QString &path) {
            QVERIFY(QFile::remove(path));
            run(path, u"CREATE TABLE theirs (id INTEGER)"_s);
        }) << u"not a history of Telltale"_s;
    }

    void leavesAloneWhatIsNotItsOwn()
    {
        QFETCH(const Change, change);
        QFETCH(const QString, says);
        fill();
        change(m_path);
        const auto before = contentOf(m_path);

        {
            History history(m_directory->path());
            QVERIFY2(history.trouble().contains(says), qPrintable(history.trouble()));
            QVERIFY2(history.trouble().contains(m_path), qPrintable(history.trouble()));
            QCOMPARE(history.path(), QString());
            history.add(good(noon(), 1ms));
            QCOMPARE(history.observations({}).size(), 1);
        }
        QCOMPARE(contentOf(m_path), before);
    }

    void goesOnInMemory_data()
    {
        QTest::addColumn<QString>("directory");

        QTest::newRow("beneath a file") << u"file/deeper"_s;
        QTest::newRow("where no directory can be made") << u"/proc/telltale"_s;
        QTest::newRow("with a directory of the file's name") << u"taken"_s;
    }

    void goesOnInMemory()
    {
        QFETCH(const QString, directory);
        QFile file(m_directory->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QDir(m_directory->path()).mkpath(u"taken/history.sqlite"_s));

        History history(QDir(m_directory->path()).absoluteFilePath(directory));
        QVERIFY2(history.trouble().contains("in memory"_L1), qPrintable(history.trouble()));
        QCOMPARE(history.path(), QString());
        history.add(good(noon(), 1ms));
        QCOMPARE(history.observations({}).size(), 1);
    }

    void saysWhenTheDiskIsFullAndGoesOn()
    {
        History history(m_directory->path());
        history.add(good(noon(), 1ms));
        {
            const FullDisk full(131'072);
            for (int i = 0; i < 500 && history.trouble().isEmpty(); ++i) {
                history.add(withEverything(noon().addSecs(i)));
            }
        }
        QVERIFY2(history.trouble().contains("can't be written"_L1), qPrintable(history.trouble()));
        QCOMPARE_GE(history.observations({}).size(), 2);

        const auto after = good(noon().addDays(1), 2ms);
        history.add(after);
        QCOMPARE(history.trouble(), QString());
        QCOMPARE(history.observations({}).constLast(), after);
    }

    void upgradesOnlyOnce()
    {
        fill();
        Database database;
        QVERIFY(database.open(m_path));
        QVERIFY(upgrade(database));
        QCOMPARE(database.value(u"PRAGMA user_version"_s).toInt(), schemaVersion());
        QCOMPARE(database.value(u"SELECT count(*) FROM observation"_s).toInt(), 3000);
    }

private:
    void fill()
    {
        History history(m_directory->path());
        QCOMPARE(history.path(), m_path);
        Database database;
        QVERIFY(database.open(m_path));
        QVERIFY(database.run(u"INSERT INTO kind (series, outcome, failure, status)"
                             " VALUES (1, 'Ok', 'None', 200)"_s));
        QVERIFY(
            database.run(u"INSERT INTO series (service, rung, model) VALUES ('a', 'Edge', '')"_s));
        QVERIFY(database.run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                             " LIMIT 3000) INSERT INTO observation (id, kind, total, phases)"
                             " SELECT i * 256000, 1, 1000, x'00' FROM n"_s));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "openingtest.moc"
