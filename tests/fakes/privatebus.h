// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// A message bus of one's own that starts no services, so that a test alone says who is there.
class PrivateBus
{
public:
    ~PrivateBus() { end(); }

    PrivateBus() = default;
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// The hard way. It may be started again, and then has the same address.
    void end()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /// False when there is no dbus-daemon.
    [[nodiscard]] bool start()
    {
        QFile config(m_folder.filePath(u"bus.conf"_s));
        if (!config.open(QIODevice::WriteOnly)) {
            return false;
        }
        config.write(
            R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
                "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig><type>session</type><listen>unix:path=)"
            + m_folder.filePath(u"bus"_s).toUtf8() + R"(</listen>
            <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/>
            <allow own="*"/></policy></busconfig>)");
        config.close();
        m_daemon.start(
            u"dbus-daemon"_s,
            {u"--nofork"_s, u"--print-address=1"_s, u"--config-file="_s + config.fileName()});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead()) {
            return false;
        }
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        return true;
    }

    [[nodiscard]] QString address() const { return m_address; }

    /// A connection of its own. Ended by QDBusConnection::disconnectFromBus(name).
    [[nodiscard]] QDBusConnection connection(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// Returns when all that was sent over \p bus so far has been delivered and answered.
inline void settle(const QDBusConnection &bus)
{
    for (int turn = 0; turn < 3; ++turn) {
        const QDBusPendingCallWatcher ping(bus.asyncCall(QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s)));
        QSignalSpy answered(&ping, &QDBusPendingCallWatcher::finished);
        answered.wait();
    }
}
