# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Looks at the window as a screen reader does: every control of every page has a role and a name,
and the Tab key reaches each that takes the focus. Prints what is wrong; exits 1 if anything is."""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PAGES = ["overview", "latency", "history", "errors", "status page", "limits", "test", "settings"]
# What a person acts on.
CONTROLS = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.COMBO_BOX,
    Atspi.Role.ENTRY, Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.SPIN_BUTTON,
    Atspi.Role.SLIDER, Atspi.Role.PAGE_TAB, Atspi.Role.PAGE_TAB_LIST, Atspi.Role.LIST,
    Atspi.Role.LIST_ITEM, Atspi.Role.TABLE, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHART,
    Atspi.Role.IMAGE, Atspi.Role.PROGRESS_BAR,
}
# Reached by the arrow keys from a neighbour, or by the mouse on top of another control.
NOT_BY_TAB = {Atspi.Role.RADIO_BUTTON, Atspi.Role.PAGE_TAB, Atspi.Role.LIST_ITEM,
              Atspi.Role.TABLE_CELL}
# What says nothing of what it is.
NO_ROLES = {Atspi.Role.FILLER, Atspi.Role.UNKNOWN, Atspi.Role.INVALID}
PATIENCE = 30  # seconds


def program():
    """The program's root, once it is on the bus with its window showing."""
    for _ in range(PATIENCE * 10):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and "telltale" in (child.get_name() or "").lower() and child.get_child_count():
                return child
        time.sleep(0.1)
    sys.exit("The program isn't on the accessibility bus.")


def parts(node, depth=0):
    """Everything shown below node, itself included; the cells of tables are left out."""
    try:
        states = node.get_state_set()
        if depth > 1 and not states.contains(Atspi.StateType.SHOWING):
            return
        yield node
        if node.get_role() in (Atspi.Role.TABLE, Atspi.Role.COMBO_BOX, Atspi.Role.SPIN_BUTTON):
            return
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child:
                yield from parts(child, depth + 1)
    except GLib.Error:
        return  # it went away meanwhile


def told(node):
    return f"{node.get_role_name()} \"{node.get_name()}\""


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


class Focus:
    """What has had the focus, as the bus tells it."""

    def __init__(self):
        self.seen = set()
        self.listener = Atspi.EventListener.new(self.note)
        self.listener.register("object:state-changed:focused")

    def note(self, event):
        if event.detail1 and event.source:
            self.seen.add((event.source.get_role(), event.source.get_name()))

    def listen(self, seconds):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.005)


def place(node):
    box = node.get_extents(Atspi.CoordType.WINDOW)
    return box.x, box.y, box.width, box.height


def wanting(root):
    """Controls without a name, and those the Tab key must reach."""
    nameless, wanted = [], {}
    for node in parts(root):
        role = node.get_role()
        if role in CONTROLS and not node.get_name():
            nameless.append(f"{node.get_role_name()} without a name at {place(node)}")
        states = node.get_state_set()
        takes_focus = (states.contains(Atspi.StateType.FOCUSABLE)
                       and states.contains(Atspi.StateType.SENSITIVE))
        if role in NO_ROLES and takes_focus:
            nameless.append(f"{node.get_role_name()} {node.get_name()} takes the focus")
        if role in CONTROLS and takes_focus and role not in NOT_BY_TAB:
            wanted[(role, node.get_name())] = told(node)
    return nameless, wanted


def main():
    root = program()
    time.sleep(1)
    # No window manager gives it the focus here.
    subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Telltale$", "windowfocus"],
                   check=True)
    focus = Focus()
    wrong = []
    count = 0
    for number, page in enumerate(PAGES, 1):
        press(f"ctrl+{number}")
        time.sleep(1)
        nameless, wanted = wanting(root)
        count += len(wanted)
        focus.seen.clear()
        for _ in range(60 + 2 * len(wanted)):
            press("Tab")
            focus.listen(0.03)
            if set(wanted) <= focus.seen:
                break
        focus.listen(0.5)
        wrong += [f"{page}: {each}" for each in nameless]
        wrong += [f"{page}: Tab never reaches {wanted[each]}" for each in set(wanted) - focus.seen]
        print(f"{page}: {len(wanted)} controls", flush=True)
    print("\n".join(wrong))
    sys.exit(1 if wrong or count < 30 else 0)


main()
