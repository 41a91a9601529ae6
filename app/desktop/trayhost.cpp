// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/trayhost.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <cstdlib>
#include <memory>
#include <xcb/xcb.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const auto watcherName = "org.kde.StatusNotifierWatcher"_L1;
const auto watcherPath = "/StatusNotifierWatcher"_L1;
constexpr std::chrono::milliseconds eagerly = 1s; // while the user waits for the icon
constexpr std::chrono::milliseconds calmly = 10s;

/// What XCB hands out is freed by its taker.
struct Free {
    void operator()(void *memory) const { std::free(memory); } // NOLINT: malloc'ed by XCB
};
template <typename Reply>
using XcbReply = std::unique_ptr<Reply, Free>;

/// The connection to the X11 server; null where there is none.
xcb_connection_t *x11Server()
{
    if (QGuiApplication::platformName() != "xcb"_L1) {
        return nullptr; // others may offer the interface all the same, with no server behind it
    }
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 == nullptr ? nullptr : x11->connection();
}

constexpr xcb_atom_t noAtom = XCB_ATOM_NONE;

xcb_atom_t atomOf(xcb_connection_t *server, QByteArrayView name)
{
    const auto asked = xcb_intern_atom(server, 1, static_cast<uint16_t>(name.size()), name.data());
    const XcbReply<xcb_intern_atom_reply_t> atom(xcb_intern_atom_reply(server, asked, nullptr));
    return atom ? atom->atom : noAtom;
}

bool hasX11Tray()
{
    auto *server = x11Server();
    const auto tray = server == nullptr ? noAtom : atomOf(server, "_NET_SYSTEM_TRAY_S0");
    if (tray == noAtom) {
        return false;
    }
    const XcbReply<xcb_get_selection_owner_reply_t> owner(
        xcb_get_selection_owner_reply(server, xcb_get_selection_owner(server, tray), nullptr));
    return owner && owner->owner != XCB_WINDOW_NONE;
}
}

TrayHost::TrayHost(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_watcher(watcherName, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &next) {
                if (next.isEmpty()) {
                    setAvailable(false);
                } else {
                    ask(); // after a gap or without one
                }
            });
    m_bus.connect(watcherName, watcherPath, watcherName, u"StatusNotifierHostRegistered"_s, this,
                  SLOT(ask()));

    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_poll.setInterval(calmly);
        if (!m_isAvailable) {
            Q_EMIT noTray();
        }
    });
    m_poll.setInterval(eagerly);
    connect(&m_poll, &QTimer::timeout, this, &TrayHost::ask);
}

void TrayHost::start(std::chrono::milliseconds patience)
{
    if (x11Server() != nullptr) {
        qGuiApp->installNativeEventFilter(this);
    }
    m_patience.start(patience);
    m_poll.start();
    ask();
}

bool TrayHost::isAvailable() const
{
    return m_isAvailable;
}

bool TrayHost::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    // A new tray says MANAGER to the root window, whose events Qt has selected for its own sake.
    // Other messages come seldom, and to ask costs little.
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    constexpr unsigned sentByAClient = 0x80;
    if (!m_isAvailable && (event->response_type & ~sentByAClient) == XCB_CLIENT_MESSAGE) {
        QMetaObject::invokeMethod(this, "ask", Qt::QueuedConnection); // not amid an event
    }
    return false;
}

void TrayHost::ask()
{
    if (!m_bus.isConnected()) {
        conclude(false); // such a bus answers nothing, not even with an error
        return;
    }
    auto question = QDBusMessage::createMethodCall(watcherName, watcherPath,
                                                   u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({QString(watcherName), u"IsStatusNotifierHostRegistered"_s});
    question.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        conclude(!reply.isError() && reply.value().variant().toBool());
    });
}

void TrayHost::conclude(bool hasHost)
{
    if (hasHost || (!m_isAvailable && hasX11Tray())) {
        setAvailable(true);
    }
}

void TrayHost::setAvailable(bool isThere)
{
    if (isThere == m_isAvailable) {
        return;
    }
    m_isAvailable = isThere;
    if (isThere) {
        m_poll.stop();
        Q_EMIT available();
    } else {
        m_poll.start();
    }
}
