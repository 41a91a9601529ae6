// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/commandrun.h"

#include <QDir>
#include <QProcessEnvironment>

#include <csignal>
#include <unistd.h>

CommandRun::CommandRun(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        end({.outcome = Delivery::Outcome::Later,
             .text = tr("The command took too long and was ended.")});
        kill();
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            end({.outcome = Delivery::Outcome::Refused,
                 .text = tr("The command can't be started.")});
        }
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
        if (how == QProcess::CrashExit) {
            end({.outcome = Delivery::Outcome::Later, .text = tr("The command crashed.")});
        } else if (code != 0) {
            end({.outcome = Delivery::Outcome::Later,
                 //: %1 is a number
                 .text = tr("The command ended with exit code %1.").arg(code)});
        } else {
            end({});
        }
    });
}

CommandRun::~CommandRun()
{
    m_ended = true;
    kill();
    constexpr int patience = 1000;
    m_process.waitForFinished(patience);
}

void CommandRun::start(const Order &order)
{
    QProcessEnvironment environment;
    for (auto each = order.environment.cbegin(); each != order.environment.cend(); ++each) {
        environment.insert(each.key(), each.value());
    }
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(order.command.constFirst());
    m_process.setArguments(order.command.mid(1));
    m_process.setWorkingDirectory(QDir::homePath());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
    m_deadline.start(order.deadline);
    m_process.start();
    m_group = m_process.processId();
    m_process.write(order.input);
    m_process.closeWriteChannel();
}

void CommandRun::end(const Delivery &delivery)
{
    m_deadline.stop();
    if (!m_ended) {
        m_ended = true;
        Q_EMIT finished(delivery);
    }
}

/// What it started and left running, too.
void CommandRun::kill()
{
    if (m_process.state() != QProcess::NotRunning && m_group > 0) {
        ::kill(static_cast<pid_t>(-m_group), SIGKILL);
        m_process.kill(); // before it has become a group
    }
}
