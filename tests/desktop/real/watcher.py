#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A StatusNotifier watcher apart from every panel, as desktops with a daemon for it have one. It
holds no icons itself; hosts register with it."""

from gi.repository import Gio, GLib

INTERFACE = "org.kde.StatusNotifierWatcher"
PATH = "/StatusNotifierWatcher"
DESCRIPTION = f"""<node><interface name="{INTERFACE}">
  <method name="RegisterStatusNotifierItem"><arg name="item" type="s" direction="in"/></method>
  <method name="RegisterStatusNotifierHost"><arg name="host" type="s" direction="in"/></method>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
  <signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
  <signal name="StatusNotifierItemUnregistered"><arg type="s"/></signal>
  <signal name="StatusNotifierHostRegistered"/>
  <signal name="StatusNotifierHostUnregistered"/>
</interface></node>"""

items, hosts = {}, set()  # items: by the owner on the bus


def tell(bus, signal, *words):
    values = GLib.Variant("(s)", words) if words else None
    bus.emit_signal(None, PATH, INTERFACE, signal, values)


def call(bus, sender, _path, _interface, method, parameters, invocation):
    name = parameters.unpack()[0]
    invocation.return_value(None)
    if method == "RegisterStatusNotifierItem":
        item = sender + name if name.startswith("/") else name + "/StatusNotifierItem"
        items.setdefault(sender, set()).add(item)
        tell(bus, "StatusNotifierItemRegistered", item)
    else:
        hosts.add(sender)
        tell(bus, "StatusNotifierHostRegistered")


def read(_bus, _sender, _path, _interface, name):
    if name == "RegisteredStatusNotifierItems":
        return GLib.Variant("as", [item for each in items.values() for item in each])
    if name == "IsStatusNotifierHostRegistered":
        return GLib.Variant("b", bool(hosts))
    return GLib.Variant("i", 0)


def left(bus, _sender, _path, _interface, _signal, parameters):
    name, _, owner = parameters.unpack()
    if owner:
        return
    for item in items.pop(name, ()):
        tell(bus, "StatusNotifierItemUnregistered", item)
    if name in hosts:
        hosts.discard(name)
        tell(bus, "StatusNotifierHostUnregistered")


def main():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    interface = Gio.DBusNodeInfo.new_for_xml(DESCRIPTION).interfaces[0]
    bus.register_object(PATH, interface, call, read, None)
    bus.signal_subscribe("org.freedesktop.DBus", "org.freedesktop.DBus", "NameOwnerChanged", None,
                         None, Gio.DBusSignalFlags.NONE, left)
    Gio.bus_own_name_on_connection(bus, INTERFACE, Gio.BusNameOwnerFlags.NONE, None, None)
    GLib.MainLoop().run()


main()
