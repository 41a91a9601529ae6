// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QVariantMap>

/// Whether the user has asked the desktop not to disturb, where its notification server says so.
///
/// Plasma and others tell it as the property Inhibited of org.freedesktop.Notifications, dunst as
/// its own "paused". GNOME and Xfce don't tell, but keep what they don't show in a list of theirs.
class DoNotDisturb : public QObject
{
    Q_OBJECT

public:
    /// On a \p bus that isn't connected it is never on.
    explicit DoNotDisturb(const QDBusConnection &bus, QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_isOn; }

Q_SIGNALS:
    void changed(bool isOn);

private Q_SLOTS:
    void take(const QString &interface, const QVariantMap &values, const QStringList &others);

private:
    void ask();
    void ask(const QString &interface, const QString &property);
    void set(bool isOn);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    bool m_isOn = false;
};
