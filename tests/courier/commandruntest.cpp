// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/commandrun.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = Delivery::Outcome;

namespace {
CommandRun::Order script(const QString &text)
{
    return {.command = {u"/bin/sh"_s, u"-c"_s, text}};
}
}

class CommandRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItEnded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Outcome>("expected");

        QTest::newRow("well") << u"exit 0"_s << Outcome::Delivered;
        QTest::newRow("with an exit code") << u"exit 3"_s << Outcome::Later;
        QTest::newRow("by a signal") << u"kill -9 $$"_s << Outcome::Later;
        QTest::newRow("with more output than anybody wants")
            << u"head -c 10000000 /dev/zero; head -c 10000000 /dev/zero >&2"_s
            << Outcome::Delivered;
        QTest::newRow("without reading its input") << u"exec 0<&-; exit 0"_s << Outcome::Delivered;
        QTest::newRow("not in time") << u"sleep 60"_s << Outcome::Later;
    }

    void saysHowItEnded()
    {
        QFETCH(const QString, text);
        QFETCH(const Outcome, expected);

        CommandRun run;
        QSignalSpy finished(&run, &CommandRun::finished);
        auto order = script(text);
        order.input = QByteArray(30'000, 'x');
        order.deadline = expected == Outcome::Later ? 500ms : 30'000ms;
        run.start(order);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        const auto delivery = finished.first().first().value<Delivery>();
        QCOMPARE(delivery.outcome, expected);
        QCOMPARE(delivery.text.isEmpty(), expected == Outcome::Delivered);
    }

    void refusesWhatCanNotBeStarted()
    {
        CommandRun run;
        QSignalSpy finished(&run, &CommandRun::finished);
        run.start({.command = {u"/no/such/program"_s}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<Delivery>().outcome, Outcome::Refused);
    }

    void takesArgumentsAsTheyAre()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"out"_s);
        CommandRun run;
        QSignalSpy finished(&run, &CommandRun::finished);
        run.start({.command = {u"/bin/sh"_s, u"-c"_s, u"printf '%s|' \"$@\" > \"$0\""_s, out,
                               u"a b"_s, u"$HOME; `id`"_s, QString()}});
        QTRY_COMPARE(finished.size(), 1);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "a b|$HOME; `id`||");
    }

    void passesOnlyTheEnvironmentGiven()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"out"_s);
        CommandRun run;
        QSignalSpy finished(&run, &CommandRun::finished);
        run.start({.command = {u"/usr/bin/env"_s, u"sh"_s, u"-c"_s, u"env > \"$OUT\""_s},
                   .environment = {{u"OUT"_s, out}, {u"PATH"_s, u"/usr/bin:/bin"_s}}});
        QTRY_COMPARE(finished.size(), 1);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("HOME="));
    }

    void killsWhatItStarted()
    {
        const QTemporaryDir folder;
        const QString out = folder.filePath(u"out"_s);
        auto run = std::make_unique<CommandRun>();
        run->start({.command = {u"/bin/sh"_s, u"-c"_s,
                                u"(sleep 1; echo late > \"$0\") & echo on > \"$0\"; wait"_s, out}});
        QTRY_VERIFY(QFile(out).size() > 0);
        QElapsedTimer quitting;
        quitting.start();
        run.reset();
        QCOMPARE_LT(quitting.elapsed(), 1000);
        QTest::qWait(1500);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "on\n");
    }
};

QTEST_GUILESS_MAIN(CommandRunTest)
#include "commandruntest.moc"
