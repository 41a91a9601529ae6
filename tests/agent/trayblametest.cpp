// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/ahead.h"
#include "agent/bed.h"
#include "agent/blamecases.h"
#include "agent/stage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qsizetype atATime = 20;
constexpr qint64 patience = 80'000; // ms; three failures in a row take 16 s
constexpr qint64 steadiness = 2'000; // ms that a verdict must stand

QList<BlameCase> casesForLamp()
{
    QList<BlameCase> rows = blameCases();
    rows.removeIf([](const BlameCase &row) { return !row.isForLamp; });
    return rows;
}

/// The dearest rung that \p row lets it ask, as long as nothing is suspicious.
QString topRung(const BlameCase &row)
{
    if (row.key.isEmpty()) {
        return u"edge"_s;
    }
    return row.message == u"always" ? u"message"_s : u"count"_s;
}

QString newestRung(const QJsonObject &verdict)
{
    const QJsonArray probes = verdict[u"probes"_s].toArray();
    return probes.isEmpty() ? QString() : probes.last().toObject()[u"rung"_s].toString();
}

/// One run of the tray program on a stage of its own, until its verdict is the one expected and
/// stays so for a while, or patience ends.
class TrayPlay
{
public:
    TrayPlay(const BlameCase &row, Props &props)
        : m_row(row)
        , m_stage(row, props)
    {
        auto environment = m_stage.environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"none:"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        const QStringList options{u"--minimized"_s, u"--interval"_s, u"10"_s};
        QStringList command
            = m_stage.command(QStringLiteral(TELLTALE), options + m_stage.arguments());
        const QString program = command.takeFirst();
        m_process.start(program, command);
        if (row.isAsleep) {
            m_bed.watch(m_process.processId(), [this] { return m_stage.isStruck(); });
        }
        m_begun.start();
        QObject::connect(&m_look, &QTimer::timeout, &m_look, [this] { look(); });
        m_look.start(200ms);
    }

    ~TrayPlay()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(TrayPlay)

    [[nodiscard]] bool isOver() const { return m_isOver; }
    /// What is green must have been looked at closely, and the machine have woken.
    [[nodiscard]] bool isRight() const
    {
        const bool isGreen = m_row.expected.state == u"green";
        return differences(m_verdict, m_row).isEmpty() && (!m_row.isAsleep || m_bed.isLeft())
            && (!isGreen || newestRung(m_verdict) == topRung(m_row));
    }
    [[nodiscard]] QJsonObject verdict() const { return m_verdict; }
    [[nodiscard]] QByteArray said() { return m_process.readAll(); }

private:
    void look()
    {
        QFile file(m_stage.home() + u"/telltale/state.json"_s);
        if (file.open(QIODevice::ReadOnly)) {
            m_verdict = QJsonDocument::fromJson(file.readAll()).object();
        }
        if (!isRight()) {
            m_rightSince.invalidate();
        } else if (!m_rightSince.isValid()) {
            m_rightSince.start();
        }
        const bool isSteady = m_rightSince.isValid() && m_rightSince.hasExpired(steadiness);
        const bool isDead = m_process.state() == QProcess::NotRunning;
        if (isSteady || isDead || m_begun.hasExpired(patience)) {
            m_isOver = true;
            m_look.stop();
            m_process.kill();
        }
    }

    BlameCase m_row;
    Stage m_stage;
    QProcess m_process;
    Bed m_bed;
    QElapsedTimer m_begun;
    QElapsedTimer m_rightSince;
    QTimer m_look;
    QJsonObject m_verdict; ///< The newest.
    bool m_isOver = false;
};
}

/// The same table as the command line's: the lamp may take its time, but must come to the same.
class TrayBlameTest : public QObject
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

        const auto play = m_plays.played(row, 120s);

        QVERIFY(play);
        const QStringList wrong = differences(play->verdict(), m_plays.rows().at(row));
        if (!wrong.isEmpty()) { // QtTest cuts long messages
            qInfo().noquote() << QJsonDocument(play->verdict()).toJson() << play->said();
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(play->isRight());
    }

private:
    Ahead<TrayPlay> m_plays{casesForLamp(), atATime};
};

QTEST_GUILESS_MAIN(TrayBlameTest)
#include "trayblametest.moc"
