// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/busreturn.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds soon = 2s; // the user's icon is gone

/// What the socket in \p address is called, if that is the first of the addresses; else empty.
QString nameIn(const QString &address, const QString &kind)
{
    const QRegularExpression pattern(u"^unix:(?:[^;]*,)?"_s + kind + u"=([^,;]*)"_s);
    return QString::fromUtf8(
        QByteArray::fromPercentEncoding(pattern.match(address).captured(1).toUtf8()));
}
}

BusReturn::BusReturn(QDBusConnection bus, const QString &address, QObject *parent,
                     std::chrono::milliseconds seldom)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    const QString path = nameIn(address, u"path"_s);
    const QString abstract = nameIn(address, u"abstract"_s);
    if (path.isEmpty() && abstract.isEmpty()) {
        return;
    }
    m_name = path.isEmpty() ? abstract : path;
    m_socket.setSocketOptions(path.isEmpty() ? QLocalSocket::AbstractNamespaceOption
                                             : QLocalSocket::NoOptions);
    connect(&m_socket, &QLocalSocket::connected, this, &BusReturn::found);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] {
        m_wasGone = true;
        m_wait.start();
    });
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &BusReturn::look);

    if (m_bus.isConnected()) {
        m_wait.setInterval(soon);
        m_bus.connect(QString(), u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s,
                      u"Disconnected"_s, this, SLOT(expectAnother()));
    } else {
        m_wait.setInterval(seldom);
        look();
    }
}

QString BusReturn::sessionAddress()
{
    const QString told = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !told.isEmpty()   ? told
        : !runtime.isEmpty() ? u"unix:path="_s + runtime + u"/bus"_s
                             : QString();
}

void BusReturn::expectAnother()
{
    m_wasGone = true;
    m_wait.start();
}

void BusReturn::look()
{
    m_socket.connectToServer(m_name); // forgets the name when it fails
}

void BusReturn::found()
{
    m_socket.abort();
    if (m_wasGone) {
        Q_EMIT returned();
    } // else it was there all the time and would not have us, nor would it at another start
}
