// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/privatebus.h"
#include "simulator/simulator.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int patience = 20'000; // ms

struct Ended {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};
}

/// The real agent, and the commands that ask it.
class AgentCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        m_environment = {};
        for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
            m_environment.insert(QString::fromLatin1(place), m_home->path());
        }
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"none:"_s);
        m_environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"none:"_s);
        m_environment.insert(u"ANTHROPIC_API_KEY"_s, u"k"_s);
        m_simulator = std::make_unique<Simulator>();
        QVERIFY(m_simulator->listen());
        m_agent = std::make_unique<QProcess>();
    }

    void cleanup()
    {
        m_agent->kill();
        m_agent->waitForFinished();
        m_agent.reset();
        m_simulator.reset();
    }

    void answersScripts_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("withNobody"); // exit codes
        QTest::addColumn<int>("withAgent");
        QTest::addColumn<QByteArray>("said"); // by the agent

        using List = QStringList;
        QTest::newRow("status") << List{u"status"_s} << 8 << 0 << "green: The Claude API works."_ba;
        QTest::newRow("status for programs")
            << List{u"status"_s, u"--json"_s} << 8 << 0 << R"("state":"green")"_ba;
        QTest::newRow("wait") << List{u"wait"_s, u"--timeout"_s, u"1s"_s} << 8 << 0 << "green:"_ba;
        QTest::newRow("wait for amber, which green is, too")
            << List{u"wait"_s, u"--for"_s, u"amber"_s, u"--timeout"_s, u"1s"_s} << 8 << 0
            << "green:"_ba;
        QTest::newRow("check now") << List{u"check-now"_s} << 8 << 0 << "It checks now."_ba;
        QTest::newRow("snooze what alerts nobody")
            << List{u"snooze"_s, u"30m"_s} << 8 << 7 << "nothing to snooze"_ba;
        QTest::newRow("no snooze any more")
            << List{u"snooze"_s, u"off"_s} << 8 << 7 << "nothing to snooze"_ba;
        QTest::newRow("a prompt's mark") << List{u"prompt"_s} << 0 << 0 << "\u25cf "_ba;
        QTest::newRow("a second agent") << List{u"agent"_s, u"--api-url"_s, u"http://example.com"_s}
                                        << 64 << 7 << "runs already"_ba;
    }

    void answersScripts()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, withNobody);
        QFETCH(const int, withAgent);
        QFETCH(const QByteArray, said);

        QCOMPARE(run(arguments).exitCode, withNobody);
        startAgent();
        const Ended ended = run(arguments);

        QCOMPARE(ended.exitCode, withAgent);
        QVERIFY2((ended.out + ended.err).contains(said), (ended.out + ended.err).constData());
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");

        using List = QStringList;
        QTest::newRow("a light to wait for that isn't good")
            << List{u"wait"_s, u"--for"_s, u"red"_s};
        QTest::newRow("a time-out that is none") << List{u"wait"_s, u"--timeout"_s, u"soon"_s};
        QTest::newRow("a time-out of nothing") << List{u"wait"_s, u"--timeout"_s, u"0s"_s};
        QTest::newRow("a snooze that is none") << List{u"snooze"_s, u"long"_s};
        QTest::newRow("a snooze of more than a week") << List{u"snooze"_s, u"8d"_s};
        QTest::newRow("two snoozes") << List{u"snooze"_s, u"1h"_s, u"2h"_s};
        QTest::newRow("a format that there isn't") << List{u"prompt"_s, u"--format"_s, u"html"_s};
    }

    void refusesWrongUsage()
    {
        QFETCH(const QStringList, arguments);

        const Ended ended = run(arguments);

        QCOMPARE(ended.exitCode, 64);
        QVERIFY(ended.err.contains(arguments.last().toUtf8()));
        QVERIFY(ended.out.isEmpty());
    }

    void waitsForSomebodyToSayThatItIsGood()
    {
        QProcess waiting;
        start(waiting, {u"wait"_s, u"--timeout"_s, u"5m"_s});
        QTest::qWait(500); // most likely it waits by then
        QCOMPARE(waiting.state(), QProcess::Running);

        startAgent();

        QTRY_COMPARE_WITH_TIMEOUT(waiting.state(), QProcess::NotRunning, patience);
        QCOMPARE(waiting.exitCode(), 0);
        QVERIFY(waiting.readAllStandardOutput().startsWith("green:"));
    }

    void doesNotBelieveOneThatWasKilled()
    {
        startAgent();
        m_agent->kill();
        QTRY_COMPARE_WITH_TIMEOUT(m_agent->state(), QProcess::NotRunning, patience);
        QVERIFY(QFile::exists(m_home->filePath(u"telltale/state.json"_s))); // and it says green

        QCOMPARE(run({u"status"_s}).exitCode, 8);
        QCOMPARE(run({u"prompt"_s}).out, "");
        QCOMPARE(run({u"wait"_s, u"--timeout"_s, u"1s"_s}).exitCode, 8);
    }

    void exitsWithTheCause()
    {
        m_simulator->setFaults({{.kind = Fault::Kind::Limited}});
        startAgent("amber quota");

        const Ended ended = run({u"status"_s});

        QCOMPARE(ended.exitCode, 5);
        QVERIFY2(ended.out.startsWith("amber: "), ended.out.constData());
        QCOMPARE(run({u"wait"_s, u"--timeout"_s, u"1s"_s}).exitCode, 8);
        QCOMPARE(run({u"wait"_s, u"--for"_s, u"amber"_s}).exitCode, 0);
    }

    void printsALineForEachChange()
    {
        startAgent();
        const QByteArray line = m_lines.last();

        QVERIFY2(line.endsWith("Z green none: The Claude API works."), line.constData());
        QVERIFY(QDateTime::fromString(QString::fromUtf8(line.left(20)), Qt::ISODate).isValid());
    }

    void examplesReadIt_data()
    {
        QTest::addColumn<QString>("interpreter");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("withNobody");
        QTest::addColumn<QByteArray>("good");
        QTest::addColumn<QByteArray>("limited");

        QTest::newRow("bash") << u"bash"_s << u"banner.sh"_s << ""_ba
                              << ""_ba
                              << "AI features are off: look at your key"_ba;
        QTest::newRow("Python") << u"python3"_s << u"fallback.py"_s
                                << "claude: No Telltale is running"_ba
                                << "claude: The Claude API works."_ba
                                << "claude: "_ba;
        QTest::newRow("Node") << u"node"_s << u"banner.mjs"_s << "AI features work as usual."_ba
                              << "AI features work as usual."_ba
                              << "AI features: "_ba;
    }

    void examplesReadIt()
    {
        QFETCH(const QString, interpreter);
        QFETCH(const QString, file);
        QFETCH(const QByteArray, withNobody);
        QFETCH(const QByteArray, good);
        QFETCH(const QByteArray, limited);
        const QString folder = QFileInfo(QStringLiteral(TELLTALECTL)).path();
        m_environment.insert(u"PATH"_s, folder + u':' + qEnvironmentVariable("PATH"));
        const QStringList arguments{QStringLiteral(EXAMPLES "/") + file};
        const auto says = [&](const QByteArray &text) {
            const QByteArray said = run(arguments, interpreter).out;
            return text.isEmpty() ? said.isEmpty() : said.startsWith(text);
        };

        QVERIFY(says(withNobody));
        startAgent();
        QVERIFY(says(good));

        m_simulator->setFaults({{.kind = Fault::Kind::Limited}});
        QCOMPARE(run({u"check-now"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(run({u"status"_s}).exitCode, 5, patience);
        QVERIFY(says(limited));
    }

    void endsSoon_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("as the system ends it") << SIGTERM;
        QTest::newRow("as a person ends it") << SIGINT;
    }

    void endsSoon()
    {
        QFETCH(const int, signal);
        startAgent();
        QElapsedTimer timer;
        timer.start();

        kill(static_cast<pid_t>(m_agent->processId()), signal);
        QTRY_COMPARE_WITH_TIMEOUT(m_agent->state(), QProcess::NotRunning, patience);

        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(m_agent->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_agent->exitCode(), 0);
        QVERIFY(!QFile::exists(m_home->filePath(u"telltale/state.json"_s)));
    }

    void takesItsKeyFromSystemd_data()
    {
        QTest::addColumn<QByteArray>("credential");
        QTest::addColumn<int>("exitCode"); // 0: it watches

        QTest::newRow("a key with its line's end") << "sk-ant-secret\n"_ba << 0;
        QTest::newRow("something that no key can be") << "two words\n"_ba << 7;
    }

    void takesItsKeyFromSystemd()
    {
        QFETCH(const QByteArray, credential);
        QFETCH(const int, exitCode);
        m_environment.remove(u"ANTHROPIC_API_KEY"_s);
        m_environment.insert(u"CREDENTIALS_DIRECTORY"_s, m_home->path());
        QFile file(m_home->filePath(u"anthropic-api-key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(credential);
        file.close();

        if (exitCode != 0) {
            const Ended ended = run({u"agent"_s});
            QCOMPARE(ended.exitCode, exitCode);
            QVERIFY(ended.err.contains("anthropic-api-key") && !ended.err.contains("two words"));
            return;
        }
        startAgent();
        const auto requests = m_simulator->requests();
        QVERIFY(std::any_of(requests.cbegin(), requests.cend(),
                            [](const auto &request) { return request.keyKind == u"x-api-key"; }));
    }

    void isOnTheSessionBus()
    {
        PrivateBus bus;
        QVERIFY2(bus.start(), "dbus-daemon is needed");
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
        startAgent();

        const auto stranger = bus.connection(u"stranger"_s);
        auto question = QDBusMessage::createMethodCall(
            u"io.github.telltale.Telltale1"_s, u"/io/github/telltale/Telltale1"_s,
            u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        question << u"io.github.telltale.Telltale1"_s << u"State"_s;
        const QDBusPendingCallWatcher waiting(stranger.asyncCall(question));
        QSignalSpy answered(&waiting, &QDBusPendingCallWatcher::finished);
        QVERIFY(answered.wait());
        const auto state = waiting.reply().arguments().value(0).value<QDBusVariant>();
        QCOMPARE(state.variant(), u"green"_s);
        QDBusConnection::disconnectFromBus(u"stranger"_s);
    }

private:
    void start(QProcess &process, const QStringList &arguments,
               const QString &program = QStringLiteral(TELLTALECTL)) const
    {
        process.setProcessEnvironment(m_environment);
        process.start(program, arguments);
    }

    Ended run(const QStringList &arguments,
              const QString &program = QStringLiteral(TELLTALECTL)) const
    {
        QProcess process;
        start(process, arguments, program);
        const bool hasEnded
            = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, patience);
        const bool isGood = hasEnded && process.exitStatus() == QProcess::NormalExit;
        return {.exitCode = isGood ? process.exitCode() : -1,
                .out = process.readAllStandardOutput(),
                .err = process.readAllStandardError()};
    }

    /// Until it has printed that light and cause are \p light.
    void startAgent(const QByteArray &light = "green none")
    {
        const QString url = m_simulator->url().toString();
        start(*m_agent, {u"agent"_s, u"--api-url"_s, url, u"--status-url"_s, url});
        const auto hasSaid = [&] {
            while (m_agent->canReadLine()) {
                m_lines.append(m_agent->readLine().trimmed());
            }
            return !m_lines.isEmpty() && m_lines.last().contains(light);
        };
        m_lines.clear();
        QTRY_VERIFY_WITH_TIMEOUT(hasSaid(), patience);
    }

    std::optional<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<QProcess> m_agent;
    QByteArrayList m_lines;
};

QTEST_GUILESS_MAIN(AgentCommandTest)
#include "agentcommandtest.moc"
