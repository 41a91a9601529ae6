// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/wiring.h"

#include "desktop/keyholder.h"
#include "desktop/settingsholder.h"
#include "desktop/shell.h"

void connectHolders(Shell &shell, SettingsHolder &settings, KeyHolder &keys)
{
    QObject::connect(&shell, &Shell::settingsChanged, &settings, &SettingsHolder::change);
    QObject::connect(&shell, &Shell::keyChanged, &keys, &KeyHolder::change);
    QObject::connect(&settings, &SettingsHolder::failed, &shell, &Shell::setNotice);
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
