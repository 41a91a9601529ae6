// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/instance.h"
#include "agent/trayprogram.h"
#include "simulator/simulator.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
/// TELLTALE_STARTS=1000 asks for the numbers that README.md names; they take minutes with
/// sanitizers.
int starts()
{
    const int asked = qEnvironmentVariableIntValue("TELLTALE_STARTS");
    return asked > 0 ? asked : 100;
}
}

/// The real tray program, started more than once.
class StartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_simulator.listen()); }

    void staysOneOfManyStartedAtATime()
    {
        TrayProgram place; // for its environment only
        QProcess shell;
        shell.setProcessEnvironment(place.environment);
        // All wait for the gate to open. Then each says how it ended; the one that doesn't end is
        // ended when all others have.
        shell.start(u"bash"_s,
                    {u"-c"_s, uR"(
            mkfifo "$1/gate" "$1/ends"
            exec 4<> "$1/ends"
            for _ in $(seq "$2"); do
                (: < "$1/gate"
                 "$3" --api-url "$4" --status-url "$4" > /dev/null 2>&1
                 echo $? >&4) &
            done
            exec 5> "$1/gate" # and it stays open, for those who come late
            for _ in $(seq 2 "$2"); do read -r -t 500 end <&4; echo "$end"; done
            read -r kind pid < "$1/telltale/lock"
            echo "$kind"
            kill -TERM "$pid"
            read -r -t 20 end <&4; echo "last $end")"_s,
                     u"bash"_s, place.home(), QString::number(starts()), QStringLiteral(TELLTALE),
                     m_simulator.url().toString()});
        QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 600'000);

        QByteArrayList ends = shell.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(ends.takeLast(), "last 0");
        QCOMPARE(ends.takeLast(), "telltale");
        QCOMPARE(ends.count("0"), starts() - 1);
        QCOMPARE(ends.size(), starts() - 1);
        QVERIFY2(shell.readAllStandardError().isEmpty(), "the shell complains");
    }

    void startsAfterEachKill()
    {
        TrayProgram program;
        const QString directory = program.home() + u"/telltale"_s;
        for (int kills = 0; kills < starts() / 10; ++kills) {
            program.start(m_simulator.url().toString());
            QTRY_VERIFY_WITH_TIMEOUT(runningIn(directory).has_value(), 20'000);
            QCOMPARE(runningIn(directory)->pid, program.pid());
            if (kills % 3 == 0) { // now and then late in its life
                QTRY_COMPARE_WITH_TIMEOUT(program.light(), u"green none"_s, 20'000);
            }
            kill(static_cast<pid_t>(program.pid()), SIGKILL);
            QTRY_VERIFY_WITH_TIMEOUT(!program.isRunning(), 20'000);
            QVERIFY(!runningIn(directory));
        }
        program.start(m_simulator.url().toString());
        QTRY_VERIFY_WITH_TIMEOUT(runningIn(directory).has_value(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(program.light(), u"green none"_s, 20'000);
        QVERIFY(program.terminate());
    }

    void aSecondStartSaysSoAndEnds_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("said");

        QTest::newRow("an icon is clicked") << QStringList{} << 0 << "its window is raised"_ba;
        QTest::newRow("the session begins")
            << QStringList{u"--minimized"_s} << 0 << "runs already."_ba;
        QTest::newRow("other settings and another history")
            << QStringList{u"--config"_s, u"/nonexistent"_s, u"--data-dir"_s, u"/nonexistent"_s}
            << 0 << "runs already"_ba;
        QTest::newRow("the session manager starts what ran before")
            << QStringList{u"--minimized"_s, u"-session"_s, u"10a8_17_3"_s} << 0
            << "runs already."_ba;
    }

    void aSecondStartSaysSoAndEnds()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        QFETCH(const QByteArray, said);
        TrayProgram program;
        program.start(m_simulator.url().toString());
        QTRY_COMPARE_WITH_TIMEOUT(program.light(), u"green none"_s, 20'000);

        QProcess second;
        auto environment = program.environment;
        environment.insert(u"QT_QPA_PLATFORM"_s, u"nonesuch"_s); // it needs no display to say so
        second.setProcessEnvironment(environment);
        second.start(QStringLiteral(TELLTALE), arguments);
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);

        QCOMPARE(second.exitCode(), exitCode);
        const QByteArray text = second.readAllStandardOutput();
        QVERIFY2(text.contains(said), text.constData());
        QVERIFY(program.isRunning());
    }

private:
    Simulator m_simulator;
};

QTEST_GUILESS_MAIN(StartsTest)
#include "startstest.moc"
