// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/wiring.h"

#include "desktop/shell.h"
#include "monitor/alertdesk.h"
#include "monitor/monitor.h"

void connectDesk(Monitor &monitor, AlertDesk &desk, Shell &shell)
{
    QObject::connect(&monitor, &Monitor::verdictChanged, &shell, &Shell::setVerdict);
    QObject::connect(&shell, &Shell::checkWanted, &monitor, &Monitor::checkNow);
    QObject::connect(&shell, &Shell::pauseWanted, &monitor, &Monitor::pause);
    QObject::connect(&shell, &Shell::resumeWanted, &monitor, &Monitor::resume);
    QObject::connect(&shell, &Shell::acknowledgeWanted, &monitor, &Monitor::acknowledge);

    QObject::connect(&monitor, &Monitor::judged, &desk, &AlertDesk::consider);
    QObject::connect(&desk, &AlertDesk::told, &shell, &Shell::notify);
    QObject::connect(&desk, &AlertDesk::stateChanged, &shell, &Shell::setAlerts);
    QObject::connect(&shell, &Shell::acknowledgeWanted, &desk, &AlertDesk::acknowledge);
    QObject::connect(&shell, &Shell::alertWanted, &desk, &AlertDesk::grant);
    QObject::connect(&shell, &Shell::doNotDisturbChanged, &desk, &AlertDesk::setDoNotDisturb);
}
