// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traywiring.h"

#include "desktop/shell.h"
#include "monitor/monitor.h"
#include "probe/poller.h"

#include <QCoreApplication>

namespace {
/// What is known, to those who tell others.
void connectNews(Monitor &monitor, Poller &poller, Shell &shell)
{
    QObject::connect(&poller, &Poller::modelsRead, &shell, &Shell::setModels);
    QObject::connect(&poller, &Poller::tested, &shell, &Shell::showTest);
    QObject::connect(&poller, &Poller::testAdvanced, &shell, &Shell::showTestPhases);
    QObject::connect(&monitor, &Monitor::verdictChanged, &shell, &Shell::setVerdict);
    QObject::connect(&monitor, &Monitor::alerted, &shell, &Shell::alert);
}

/// What the user wants, from the shell to those who do it.
void connectWishes(Shell &shell, Monitor &monitor, Poller &poller)
{
    QObject::connect(&shell, &Shell::checkWanted, &monitor, &Monitor::checkNow);
    QObject::connect(&shell, &Shell::pauseWanted, &monitor, &Monitor::pause);
    QObject::connect(&shell, &Shell::resumeWanted, &monitor, &Monitor::resume);
    QObject::connect(&shell, &Shell::acknowledgeWanted, &monitor, &Monitor::acknowledge);
    QObject::connect(&shell, &Shell::testWanted, &poller, &Poller::test);
    QObject::connect(&shell, &Shell::testCancelled, &poller, &Poller::cancelTest);
    QObject::connect(&shell, &Shell::quitWanted, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
}

}

void connectShell(Shell &shell, Monitor &monitor, Poller &poller)
{
    connectNews(monitor, poller, shell);
    connectWishes(shell, monitor, poller);
}
