// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settingsholder.h"

#include "store/settingsfields.h"

#include <utility>

SettingsHolder::SettingsHolder(Settings settings, std::optional<SettingsStore> store,
                               QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_saved(store ? store->load().settings : Settings())
    , m_store(std::move(store))
{
}

void SettingsHolder::change(const Settings &settings)
{
    if (settings == m_settings) {
        return;
    }
    for (const SettingsField &field : settingsFields()) {
        const QString text = field.text(settings);
        if (text != field.text(m_settings)) {
            field.take(text, m_saved);
        }
    }
    m_settings = settings;
    Q_EMIT changed(m_settings);
    const QString trouble = m_store ? m_store->save(m_saved) : QString();
    if (!trouble.isEmpty()) {
        Q_EMIT failed(trouble);
    }
}
