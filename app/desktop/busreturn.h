// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>

/// Tells when a message bus can be had again after the one in use has ended, or at last where
/// there was none. Qt holds on to the first one that it finds, or doesn't, for as long as the
/// process runs, so only another start gets at the new one.
class BusReturn : public QObject
{
    Q_OBJECT

public:
    /// \p bus is in use and may have no connection. A new one is looked for at \p address, in
    /// D-Bus's notation; only "unix:path" and "unix:abstract" are known, others never come back.
    /// \p seldom is how often one is looked for that has never been there.
    BusReturn(QDBusConnection bus, const QString &address, QObject *parent = nullptr,
              std::chrono::milliseconds seldom = std::chrono::seconds(30));

    /// Where the session's bus is: DBUS_SESSION_BUS_ADDRESS, or else its place in the runtime
    /// directory. Empty if there is neither.
    [[nodiscard]] static QString sessionAddress();

Q_SIGNALS:
    /// Once at most.
    void returned();

private Q_SLOTS:
    void expectAnother();

private:
    void look();
    void found();

    QDBusConnection m_bus;
    QString m_name; ///< Of the socket.
    QLocalSocket m_socket;
    QTimer m_wait;
    bool m_wasGone = false; ///< Seen to be gone, so that what answers now is another one.
};
