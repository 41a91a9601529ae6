// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/notice.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QStringList>

#include <map>
#include <optional>

/// Shows notices through the desktop's notification server (org.freedesktop.Notifications).
///
/// Never blocks. Without a server the newest notice of each key is kept and shown when one
/// comes; there is no queue. One notice a key is on the screen at a time.
class Notifier : public QObject
{
    Q_OBJECT

public:
    /// On a \p bus that isn't connected nothing is ever shown.
    explicit Notifier(const QDBusConnection &bus, QObject *parent = nullptr);

public Q_SLOTS:
    void tell(const Notice &notice);

Q_SIGNALS:
    /// The user clicked a notice or its button.
    void openWanted();

private Q_SLOTS:
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    /// What is known of one key.
    struct Shown {
        uint id = 0; ///< The server's number of it; 0 when none is on the screen.
        bool isUnderWay = false; ///< Sent, and the server hasn't answered.
        std::optional<Notice> waiting; ///< To be sent as soon as it can be.
    };

    void greet();
    void forgetServer();
    void flush();
    void send(const Notice &notice);
    void failed(const Notice &notice, int server);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::optional<QStringList> m_abilities; // of the server; none until it told
    bool m_isGreeting = false;
    int m_server = 0; // counts servers: an answer of an earlier one says nothing
    std::map<QString, Shown> m_shown; // by Notice::key
};
