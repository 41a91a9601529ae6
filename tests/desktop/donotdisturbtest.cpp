// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/donotdisturb.h"

#include "fakes/privatebus.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {
const auto path = "/org/freedesktop/Notifications"_L1;

/// As Plasma's.
class PlasmaServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited MEMBER isOn)

public:
    static QString interface() { return u"org.freedesktop.Notifications"_s; }
    static QString property() { return u"Inhibited"_s; }
    bool isOn = false;
};

/// As dunst's.
class DunstServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.dunstproject.cmd0")
    Q_PROPERTY(bool paused MEMBER isOn)

public:
    static QString interface() { return u"org.dunstproject.cmd0"_s; }
    static QString property() { return u"paused"_s; }
    bool isOn = false;
};
}

class DoNotDisturbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_bus.start(), "dbus-daemon is needed"); }

    void cleanup()
    {
        QDBusConnection::disconnectFromBus(u"server"_s);
        QDBusConnection::disconnectFromBus(u"program"_s);
    }

    void followsPlasma() { follows<PlasmaServer>(); }
    void followsDunst() { follows<DunstServer>(); }

    void isOffWithoutAServerOrABus()
    {
        QVERIFY(!DoNotDisturb(m_bus.connection(u"program"_s)).isOn());
        QVERIFY(!DoNotDisturb(QDBusConnection(u"never connected"_s)).isOn());
    }

private:
    template <typename Server>
    void follows()
    {
        Server server;
        server.isOn = true;
        auto there = m_bus.connection(u"server"_s);
        QVERIFY(there.registerObject(path, &server, QDBusConnection::ExportAllProperties));
        QVERIFY(there.registerService(u"org.freedesktop.Notifications"_s));

        DoNotDisturb here(m_bus.connection(u"program"_s));
        QSignalSpy changes(&here, &DoNotDisturb::changed);
        QTRY_VERIFY(here.isOn()); // as it was before we came

        tell<Server>(there, false);
        QTRY_VERIFY(!here.isOn());
        tell<Server>(there, true);
        QTRY_VERIFY(here.isOn());
        QCOMPARE(changes.size(), 3);

        there.unregisterService(u"org.freedesktop.Notifications"_s); // and the switch with it
        QTRY_VERIFY(!here.isOn());
    }

    template <typename Server>
    static void tell(const QDBusConnection &bus, bool isOn)
    {
        auto signal = QDBusMessage::createSignal(path, u"org.freedesktop.DBus.Properties"_s,
                                                 u"PropertiesChanged"_s);
        signal.setArguments(
            {Server::interface(), QVariantMap{{Server::property(), isOn}}, QStringList()});
        QVERIFY(bus.send(signal));
    }

    PrivateBus m_bus;
};

QTEST_GUILESS_MAIN(DoNotDisturbTest)
#include "donotdisturbtest.moc"
