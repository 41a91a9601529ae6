// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settingsholder.h"

#include <utility>

SettingsHolder::SettingsHolder(Settings settings, std::optional<SettingsStore> store,
                               QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_store(std::move(store))
{
}

void SettingsHolder::change(const Settings &settings)
{
    if (settings == m_settings) {
        return;
    }
    m_settings = settings;
    Q_EMIT changed(m_settings);
    const QString trouble = m_store ? m_store->save(settings) : QString();
    if (!trouble.isEmpty()) {
        Q_EMIT failed(trouble);
    }
}
