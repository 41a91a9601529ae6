// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/ahead.h"
#include "agent/bed.h"
#include "agent/blamecases.h"
#include "agent/program.h"
#include "agent/stage.h"
#include "simulator/simulator.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Fault::Kind;

namespace {
constexpr qsizetype atATime = 14;

/// One run of `telltalectl check` on a stage of its own.
class CheckPlay
{
public:
    CheckPlay(const BlameCase &row, Props &props)
        : m_stage(row, props)
    {
        const QStringList options{u"check"_s, u"--json"_s};
        QStringList command
            = m_stage.command(QStringLiteral(TELLTALECTL), options + m_stage.arguments());
        m_process.setProcessEnvironment(m_stage.environment());
        const QString program = command.takeFirst();
        m_process.start(program, command);
        if (row.isAsleep) {
            m_bed.watch(m_process.processId(), [this] { return m_stage.isStruck(); });
        }
    }

    ~CheckPlay()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(CheckPlay)

    [[nodiscard]] bool isOver() const { return m_process.state() == QProcess::NotRunning; }

    [[nodiscard]] Run run()
    {
        const bool ended = m_process.exitStatus() == QProcess::NormalExit
            && m_process.error() == QProcess::UnknownError;
        return {.exitCode = ended ? m_process.exitCode() : -1,
                .out = m_process.readAllStandardOutput(),
                .err = m_process.readAllStandardError()};
    }

private:
    Stage m_stage;
    QProcess m_process;
    Bed m_bed;
};
}

/// What each trouble comes to: the real program against the simulator, over real sockets.
class BlameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheCulprit_data()
    {
        QTest::addColumn<qsizetype>("row");
        for (qsizetype row = 0; row < m_plays.rows().size(); ++row) {
            QTest::newRow(m_plays.rows().at(row).name) << row;
        }
    }

    void namesTheCulprit()
    {
        QFETCH(const qsizetype, row);
        const QString obstacle = m_plays.obstacle(row);
        if (!obstacle.isEmpty()) {
            // Only where the kernel has no user namespaces: port 53 can't be had then.
            QSKIP(qPrintable(obstacle));
        }

        const auto play = m_plays.played(row, 60s);

        QVERIFY(play);
        const Run run = play->run();
        const BlameCase &expected = m_plays.rows().at(row);
        const QStringList wrong = differences(run.json(), expected);
        if (!wrong.isEmpty()) { // QtTest cuts long messages
            qInfo().noquote() << run.out << run.err;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(run.exitCode, expected.expected.exitCode);
    }

    void aRedirectTakesTheKeyNowhere()
    {
        Simulator portal;
        QVERIFY(portal.listen());
        Simulator simulator;
        QVERIFY(simulator.listen());
        simulator.setFaults({Fault{.kind = Kind::Redirect, .location = portal.url()}});

        const Run run = Program().against(simulator, u"check"_s, {u"--message"_s, u"always"_s});

        QCOMPARE(run.json()[u"state"_s].toString(), u"grey"_s);
        QVERIFY(portal.requests().isEmpty());
    }

    void withoutAKeyOnlyTheEdgeIsAsked()
    {
        Simulator simulator;
        QVERIFY(simulator.listen());
        Program program;
        program.key.clear();

        const Run run = program.against(simulator, u"check"_s, {u"--message"_s, u"always"_s});

        QCOMPARE(run.exitCode, 0);
        const QList<ReceivedRequest> requests = simulator.requests();
        QVERIFY(!requests.isEmpty());
        for (const ReceivedRequest &each : requests) {
            QVERIFY2(each.path == u"/api/hello" || each.path == u"/api/v2/summary.json",
                     qPrintable(each.path));
        }
    }

    void anUnreadablePageSaysNothingOfTheApi()
    {
        Simulator simulator;
        QVERIFY(simulator.listen());
        QString trouble;
        const auto scenario = loadScenario(u"page-unreadable"_s, &trouble);
        QVERIFY2(scenario, qPrintable(trouble));
        simulator.play(*scenario);

        const Run run = Program().against(simulator, u"check"_s);

        QCOMPARE(run.json()[u"state"_s].toString(), u"green"_s);
        QCOMPARE(run.json()[u"status_page"_s][u"readable"_s].toBool(true), false);
    }

private:
    Ahead<CheckPlay> m_plays{blameCases(), atATime};
};

QTEST_GUILESS_MAIN(BlameTest)
#include "blametest.moc"
