// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// The desktop entry that has the program start when the user logs in.
///
/// The file is all there is: nothing else remembers whether it is on.
class Autostart
{
public:
    /// \p path: the entry; \p program: what it starts. Empty: $XDG_CONFIG_HOME/autostart/... and
    /// the program that runs.
    explicit Autostart(const QString &path = {}, const QString &program = {});

    /// Whether the desktop would start something: not when there is no entry, when it was hidden or
    /// switched off, or when what it starts is gone.
    [[nodiscard]] bool isOn() const;
    /// Writes the entry, whole or not at all, or removes it. A sentence when that failed, else
    /// empty.
    [[nodiscard]] QString set(bool on) const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    [[nodiscard]] QString write() const;

    QString m_path;
    QString m_program;
};
