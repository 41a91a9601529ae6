// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>

#include <utility>

using namespace Qt::StringLiterals;

/// As much of logind as Telltale listens to.
class MockLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit MockLogind(QDBusConnection bus)
    {
        bus.registerObject(u"/org/freedesktop/login1"_s, this, QDBusConnection::ExportAllSignals);
        bus.registerService(u"org.freedesktop.login1"_s);
    }

Q_SIGNALS:
    void PrepareForSleep(bool start); // NOLINT(readability-identifier-naming): the protocol's
};

/// As much of NetworkManager as Qt asks.
class MockNetworkManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State MEMBER m_state)
    Q_PROPERTY(uint Connectivity MEMBER m_connectivity)
    Q_PROPERTY(uint Metered MEMBER m_metered)
    Q_PROPERTY(QDBusObjectPath PrimaryConnection MEMBER m_primary)

public:
    enum State { Disconnected = 20, ConnectedSite = 60, ConnectedGlobal = 70 }; ///< NMState
    enum Connectivity { Portal = 2, Full = 4 }; ///< NMConnectivityState

    explicit MockNetworkManager(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        m_bus.registerObject(path(), this, QDBusConnection::ExportAllProperties);
        m_bus.registerService(u"org.freedesktop.NetworkManager"_s);
    }

    void become(uint state, uint connectivity)
    {
        m_state = state;
        m_connectivity = connectivity;
        auto changed = QDBusMessage::createSignal(path(), u"org.freedesktop.DBus.Properties"_s,
                                                  u"PropertiesChanged"_s);
        changed << u"org.freedesktop.NetworkManager"_s
                << QVariantMap{{u"State"_s, m_state}, {u"Connectivity"_s, m_connectivity}}
                << QStringList();
        m_bus.send(changed);
    }

private:
    static QString path() { return u"/org/freedesktop/NetworkManager"_s; }

    QDBusConnection m_bus;
    uint m_state = ConnectedGlobal;
    uint m_connectivity = Full;
    uint m_metered = 0;
    QDBusObjectPath m_primary{u"/"_s};
};
