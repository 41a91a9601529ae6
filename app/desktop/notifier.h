// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <chrono>
#include <map>
#include <optional>

/// Shows alerts through the desktop's notification server (org.freedesktop.Notifications).
///
/// Never blocks. Without a server the newest alert of each subject is kept and shown when one
/// comes; there is no queue. One notification a subject is on the screen at a time.
class Notifier : public QObject
{
    Q_OBJECT

public:
    /// On a \p bus that isn't connected nothing is ever shown.
    explicit Notifier(const QDBusConnection &bus, QObject *parent = nullptr);

    /// What still waits for a server, oldest first: the newest of each subject.
    [[nodiscard]] QList<Alert> untold() const;

public Q_SLOTS:
    void tell(const Alert &alert);
    /// Whether servers shall play a sound with what is told from now on.
    void setSound(bool isOn) { m_isLoud = isOn; }

Q_SIGNALS:
    /// The user clicked a notification or its button; \p kind is what it told of.
    void openWanted(Alert::Kind kind);
    void testWanted();
    void snoozeWanted(std::chrono::seconds howLong);
    void acknowledgeWanted();

private Q_SLOTS:
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    /// What is known of one subject.
    struct Shown {
        Alert::Kind kind = Alert::Kind::Test; ///< Of the newest.
        uint id = 0; ///< The server's number of it; 0 when none is on the screen.
        bool isUnderWay = false; ///< Sent, and the server hasn't answered.
        std::optional<Alert> waiting; ///< To be sent as soon as it can be.
    };

    void greet();
    void forgetServer();
    void flush();
    void send(const Alert &alert);
    [[nodiscard]] QStringList actionsFor(Alert::Kind kind) const;
    [[nodiscard]] QVariantMap hintsOf(const Alert &alert) const;
    void failed(const Alert &alert, int server);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::optional<QStringList> m_abilities; // of the server; none until it told
    bool m_isGreeting = false;
    int m_server = 0; // counts servers: an answer of an earlier one says nothing
    std::map<QString, Shown> m_shown; // by Alert::subject
    bool m_isLoud = false;
};
