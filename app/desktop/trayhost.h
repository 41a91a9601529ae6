// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractNativeEventFilter>
#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

/// Waits until something is there that shows tray icons: a StatusNotifier watcher with a host
/// on \p bus, or the owner of the X11 tray.
///
/// Qt settles on "no tray" for the whole process when asked before that, so make the first
/// QSystemTrayIcon (Tray) only after available(). Never touches Qt's tray itself.
class TrayHost : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    /// The bus need not be connected: then only the X11 tray is looked for.
    explicit TrayHost(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Begins to look; noTray() comes when \p patience passes in vain.
    void start(std::chrono::milliseconds patience = std::chrono::seconds(15));

    /// Whether a host is there, as far as is known. Follows StatusNotifier watchers that go and
    /// come; an X11 tray once found counts as there, since Qt follows its owners itself.
    [[nodiscard]] bool isAvailable() const;

    /// Looks at what X11 sends, for the word of a tray that comes. Takes nothing away.
    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

Q_SIGNALS:
    /// A host is there, now or again.
    void available();
    /// None came in time. Once at most; available() may still follow.
    void noTray();

private Q_SLOTS:
    void ask();

private:
    void conclude(bool hasHost);
    void setAvailable(bool isThere);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QTimer m_patience;
    QTimer m_poll; // runs while no host is known, in case that a word was lost
    bool m_isAvailable = false;
};
