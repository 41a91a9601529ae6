// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/wiring.h"

#include "desktop/keyholder.h"
#include "desktop/sessionend.h"
#include "desktop/settingsholder.h"
#include "desktop/shell.h"
#include "monitor/alertdesk.h"
#include "monitor/monitor.h"

#include <QCoreApplication>

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

void connectHolders(Shell &shell, SettingsHolder &settings, KeyHolder &keys)
{
    QObject::connect(&shell, &Shell::settingsChanged, &settings, &SettingsHolder::change);
    QObject::connect(&shell, &Shell::keyChanged, &keys, &KeyHolder::change);
    QObject::connect(&settings, &SettingsHolder::failed, &shell, &Shell::setNotice);
    QObject::connect(&shell, &Shell::busReturned, &keys, [&shell, &keys] {
        if (keys.isKept()) {
            QCoreApplication::exit(shell.isOpen() ? AgainOpen : AgainHidden);
        } else { // what the user has typed in is not to be lost behind their back
            shell.explainNewBus();
        }
    });
}

Courier &carryElsewhere(Shell &shell, const SettingsHolder &settings, const KeyHolder &keys,
                        const Courier::Place &place)
{
    auto *courier = new Courier(place, {}, &shell);
    const auto spread
        = [courier, &settings, &keys] { courier->setSettings(settings.settings(), keys.key()); };
    QObject::connect(&settings, &SettingsHolder::changed, courier, spread);
    QObject::connect(&keys, &KeyHolder::changed, courier, spread);
    spread();
    if (courier->isKept()) {
        shell.setCourier(*courier);
    }
    courier->start();
    return *courier;
}
