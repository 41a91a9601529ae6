// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/program.h"
#include "agent/trayprogram.h"
#include "stubauthority.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

/// Both programs in a network where the stand-in is the name server that the system's resolver
/// asks, as README.md of the simulator says how to. Needs innamespace.sh.
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString said = qEnvironmentVariable("TEST_NAMESPACE");
        if (said != u"1") { // a kernel without user namespaces: port 53 can't be had
            QSKIP(qPrintable(said.isEmpty() ? u"not started by innamespace.sh"_s : said));
        }
        QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        settings.setValue(u"network/ca_file"_s, m_authority.caFile());
    }

    void asksTheStandIn_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<int>("exitCode");

        const QString dead = u"name server (DNS)"_s;
        QTest::newRow("names are fine") << "fine"_ba << u"green"_s << u"works"_s << 0;
        QTest::newRow("no name is known") << "unknown"_ba << u"grey"_s << dead << 3;
        QTest::newRow("the name server fails") << "failing"_ba << u"grey"_s << dead << 3;
        QTest::newRow("the name server is dead") << "dead"_ba << u"grey"_s << dead << 3;
    }

    void asksTheStandIn()
    {
        QFETCH(const QByteArray, names);
        QFETCH(const QString, state);
        QFETCH(const QString, headline);
        QFETCH(const int, exitCode);
        QProcess standIn;
        QVERIFY(start(standIn, names));

        const Run run = Program().run(
            {u"check"_s, u"--json"_s, u"--api-url"_s, u"https://api.stage.example"_s,
             u"--status-url"_s, u"https://page.stage.example"_s, u"--config"_s,
             m_folder.filePath(u"settings.ini"_s), u"--message"_s, u"always"_s});
        standIn.kill();
        QVERIFY(standIn.waitForFinished());

        const QByteArray said = run.out + run.err;
        QVERIFY2(run.json()[u"state"_s].toString() == state, said.constData());
        QVERIFY2(run.json()[u"headline"_s].toString().contains(headline), said.constData());
        QCOMPARE(run.exitCode, exitCode);
    }

    void bothProgramsEndSoonWithADeadNameServer_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("argument");
        QTest::newRow("the lamp") << QStringLiteral(TELLTALE) << u"--minimized"_s;
        QTest::newRow("the agent") << QStringLiteral(TELLTALECTL) << u"agent"_s;
    }

    void bothProgramsEndSoonWithADeadNameServer()
    {
        QFETCH(const QString, program);
        QFETCH(const QString, argument);
        QProcess standIn;
        QVERIFY(start(standIn, "dead"));
        TrayProgram watcher; // for its environment
        QProcess process;
        process.setProcessEnvironment(watcher.environment);
        process.start(program,
                      {argument, u"--api-url"_s, u"https://api.stage.example"_s, u"--status-url"_s,
                       u"https://page.stage.example"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!watcher.verdict().isEmpty(), 20'000);
        QTest::qWait(1'000); // it waits for names by then
        QElapsedTimer timer;
        timer.start();

        process.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20'000);

        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        standIn.kill();
        QVERIFY(standIn.waitForFinished());
    }

private:
    /// Starts the stand-in at the usual ports of https and names, and waits until it is there.
    bool start(QProcess &standIn, const QByteArray &names) const
    {
        const QString scenario = m_folder.filePath(u"scenario.json"_s);
        QFile file(scenario);
        if (!file.open(QIODevice::WriteOnly)) {
            return false;
        }
        file.write(R"({"name": "names", "steps": [{"names": ")" + names + R"("}]})");
        file.close();
        standIn.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        standIn.start(QStringLiteral(TELLTALECTL),
                      {u"simulate"_s, u"--port"_s, u"443"_s, u"--names-port"_s, u"53"_s,
                       u"--certificate"_s, m_identity.certificate, u"--key"_s, m_identity.key,
                       u"--scenario"_s, scenario});
        return standIn.waitForReadyRead() && standIn.readAll().startsWith("Playing \"names\"");
    }

    QTemporaryDir m_folder;
    StubAuthority m_authority;
    StubAuthority::Files m_identity = m_authority.issue(u"DNS:*.stage.example"_s);
};

QTEST_GUILESS_MAIN(NamesTest)
#include "namestest.moc"
