// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"
#include "store/settingsstore.h"

#include <QObject>
#include <QString>

/// Holds the settings while the program runs and saves what the user changes.
class SettingsHolder : public QObject
{
    Q_OBJECT

public:
    /// Begins with \p settings; without a \p store nothing is saved (the demo). What they have over
    /// the saved ones, as options of the command line do, is not saved unless the user changes it.
    SettingsHolder(Settings settings, std::optional<SettingsStore> store,
                   QObject *parent = nullptr);

    [[nodiscard]] const Settings &settings() const { return m_settings; }

public Q_SLOTS:
    void change(const Settings &settings);

Q_SIGNALS:
    void changed(const Settings &settings);
    /// They are in force but could not be saved; one sentence.
    void failed(const QString &trouble);

private:
    Settings m_settings;
    Settings m_saved;
    std::optional<SettingsStore> m_store;
};
