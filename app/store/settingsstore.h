// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"

#include <QString>
#include <QStringList>

/// Settings on disk, as an INI file that a person can edit.
class SettingsStore
{
public:
    /// \p path: the file; empty: $XDG_CONFIG_HOME/telltale/telltale.ini.
    explicit SettingsStore(const QString &path = {});

    struct Loaded {
        Settings settings; ///< What is wrong in the file keeps its default here.
        QStringList trouble; ///< One sentence for each wrong value, or for an unreadable file.
    };
    [[nodiscard]] Loaded load() const;
    /// Writes atomically. A sentence when that failed, else empty.
    [[nodiscard]] QString save(const Settings &settings) const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
};
