// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several processes at one file: killed in the middle of writing, or writing and reading together.
// The others are this same program, started again with the directory as its argument.

#include "specimens.h"
#include "store/database.h"
#include "store/history.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// Adds observations \p first, \p first + 1, ... and prints each number once it is kept.
int writeOn(const QString &directory, int first, int count)
{
    History history(directory);
    for (int i = first; i < first + count && history.trouble().isEmpty(); ++i) {
        auto seen = withEverything(noon().addMSecs(i));
        seen.inputTokens = i;
        history.add(seen);
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    std::fputs(qPrintable(history.trouble()), stderr);
    return history.trouble().isEmpty() ? 0 : 1;
}

std::unique_ptr<QProcess> startWriter(const QString &directory, int first, int count)
{
    auto writer = std::make_unique<QProcess>();
    writer->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer->start(QCoreApplication::applicationFilePath(),
                  {u"--write"_s, directory, QString::number(first), QString::number(count)});
    return writer;
}

/// The numbers of whole lines; the last may be cut off.
QList<int> numbersIn(const QByteArray &output)
{
    QList<int> numbers;
    const auto lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    for (const auto &line : lines) {
        if (!line.isEmpty()) {
            numbers.append(line.toInt());
        }
    }
    return numbers;
}

QSet<int> numbersIn(const History &history)
{
    QSet<int> numbers;
    const auto all = history.observations({});
    for (const auto &seen : all) {
        numbers.insert(seen.inputTokens.value_or(-1));
    }
    return numbers;
}

QString integrityOf(const QString &directory)
{
    Database database;
    database.open(directory + "/history.sqlite"_L1);
    return database.value(u"PRAGMA integrity_check"_s).toString();
}
}

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingWhenKilled()
    {
        const QTemporaryDir directory;
        int next = 0;
        QList<int> promised;
        for (int round = 0; round < 5; ++round) {
            const auto writer = startWriter(directory.path(), next, 1'000'000);
            QVERIFY(writer->waitForStarted());
            QByteArray output;
            for (int reads = 0; reads < 1000 && output.count('\n') < 50LL * (round + 1); ++reads) {
                QVERIFY(writer->waitForReadyRead());
                output += writer->readAllStandardOutput();
            }
            writer->kill();
            QVERIFY(writer->waitForFinished());
            output += writer->readAllStandardOutput();
            QCOMPARE(writer->exitStatus(), QProcess::CrashExit);

            const auto numbers = numbersIn(output);
            QCOMPARE_GE(numbers.size(), 50);
            promised += numbers;
            next = numbers.constLast() + 2; // the one after may have been kept, too
            QCOMPARE(integrityOf(directory.path()), u"ok"_s);
            const History history(directory.path());
            QCOMPARE(history.trouble(), QString());
            const auto kept = numbersIn(history);
            for (const int number : qAsConst(promised)) {
                QVERIFY2(kept.contains(number), qPrintable(QString::number(number)));
            }
        }
    }

    void twoWriteWhileAThirdReads()
    {
        constexpr qsizetype each = 300;
        const QTemporaryDir directory;
        const auto one = startWriter(directory.path(), 0, int(each));
        const auto other = startWriter(directory.path(), int(each), int(each));
        const History history(directory.path());
        QCOMPARE(history.trouble(), QString());

        qsizetype before = 0;
        for (int looks = 0; looks < 100'000 && before < 2 * each; ++looks) {
            const auto now = history.observations({}).size();
            QCOMPARE_GE(now, before);
            before = now;
            const bool running
                = one->state() != QProcess::NotRunning || other->state() != QProcess::NotRunning;
            if (!running && history.observations({}).size() == now) {
                break;
            }
            QTest::qWait(1);
        }
        QVERIFY(one->state() == QProcess::NotRunning || one->waitForFinished());
        QVERIFY(other->state() == QProcess::NotRunning || other->waitForFinished());
        QCOMPARE(one->exitCode(), 0);
        QCOMPARE(other->exitCode(), 0);
        QCOMPARE(numbersIn(history).size(), 2 * each);
        QCOMPARE(integrityOf(directory.path()), u"ok"_s);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == "--write"_L1) {
        return writeOn(arguments.at(2), arguments.at(3).toInt(), arguments.at(4).toInt());
    }
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killtest.moc"
