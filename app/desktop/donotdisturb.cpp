// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/donotdisturb.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {
const auto server = "org.freedesktop.Notifications"_L1;
const auto path = "/org/freedesktop/Notifications"_L1;
const auto properties = "org.freedesktop.DBus.Properties"_L1;
const auto dunst = "org.dunstproject.cmd0"_L1;
}

DoNotDisturb::DoNotDisturb(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_watcher(server, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                set(false); // a new server begins anew
                if (!owner.isEmpty()) {
                    ask();
                }
            });
    // Qt wants signatures without blanks.
    // clang-format off
    m_bus.connect(server, path, properties, u"PropertiesChanged"_s, this,
                  SLOT(take(QString,QVariantMap,QStringList)));
    // clang-format on
    ask();
}

void DoNotDisturb::ask()
{
    if (m_bus.isConnected()) { // others answer nothing, not even with an error
        ask(server, u"Inhibited"_s);
        ask(dunst, u"paused"_s);
    }
}

void DoNotDisturb::ask(const QString &interface, const QString &property)
{
    auto question = QDBusMessage::createMethodCall(server, path, properties, u"Get"_s);
    question.setArguments({interface, property});
    question.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError() && reply.value().variant().toBool()) {
            set(true); // servers know one of the two at most
        }
    });
}

void DoNotDisturb::take(const QString &interface, const QVariantMap &values, const QStringList &)
{
    const QString property = interface == server ? u"Inhibited"_s : u"paused"_s;
    if ((interface == server || interface == dunst) && values.contains(property)) {
        set(values.value(property).toBool());
    }
}

void DoNotDisturb::set(bool isOn)
{
    if (isOn != m_isOn) {
        m_isOn = isOn;
        Q_EMIT changed(isOn);
    }
}
