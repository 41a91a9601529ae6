// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"

#include <QList>
#include <QString>

#include <functional>

/// One line of the settings file and the member of Settings that it stands for.
struct SettingsField {
    QString key; ///< "group/name".
    /// The member's value as it stands in the file.
    std::function<QString(const Settings &)> text;
    /// Sets the member from the file's text. What the value must be, as a whole sentence, when
    /// it isn't that; the member is then left alone. Empty when fine.
    std::function<QString(const QString &, Settings &)> take;
};

/// All of them. README.md lists the same keys.
[[nodiscard]] const QList<SettingsField> &settingsFields();
