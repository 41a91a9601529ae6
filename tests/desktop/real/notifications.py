# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compares what a notification server showed with what was meant, and presses the buttons of what
# it shows last.
#   notifications.py SERVER SENT WANTED

import html
import json
import os
import re
import subprocess
import sys
import time


def shown_by_dunst():
    """Title and body of each, as dunst told them to its script, oldest first."""
    with open(os.path.join(os.environ["WORLD"], "told"), encoding="utf-8") as file:
        texts = file.read().split("\0")[:-1]
    return [(title, html.unescape(body)) for title, body in zip(texts[::2], texts[1::2])]


def shown_by_xfce():
    """The same out of the log of xfce4-notifyd, a key file with a group each."""
    from gi.repository import GLib
    log = GLib.KeyFile()
    log.load_from_file(os.path.join(os.environ["XDG_CACHE_HOME"], "xfce4", "notifyd", "log"),
                       GLib.KeyFileFlags.NONE)
    groups = log.get_groups()[0]
    return [(log.get_string(group, "summary"), html.unescape(log.get_string(group, "body")))
            for group in groups]


def press_with_dunst():
    """The click on the notification, of which there must be one."""
    count = subprocess.run(["dunstctl", "count", "displayed"], check=True, capture_output=True,
                           text=True)
    assert count.stdout.strip() == "1", f"{count.stdout} are on the screen"
    subprocess.run(["dunstctl", "action", "0"], check=True)


def press_with_xfce():
    """A button of the bubble, of which there must be one, through the accessibility bus."""
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi

    def buttons(node, depth=0):
        if node is None or depth > 12:
            return
        if node.get_role_name() == "push button":
            yield node
        for index in range(node.get_child_count()):
            yield from buttons(node.get_child_at_index(index), depth + 1)

    found = {each.get_name(): each for each in buttons(Atspi.get_desktop(0))}
    names = list(found)
    assert names == ["Open", "Test now", "Snooze 1 h", "Acknowledge"], names
    found["Test now"].do_action(0)


def wanted(path):
    with open(path, encoding="utf-8") as file:
        return file.read().split()


def main():
    server, sent, words = sys.argv[1:]
    with open(sent, encoding="utf-8") as file:
        meant = [json.loads(re.sub(r"\\ud[89a-f]..", "?", line)) for line in file]
    assert len(meant) == 41, f"{len(meant)} were sent"

    shown, press, answer = {
        "dunst": (shown_by_dunst, press_with_dunst, "open"),
        "xfce4-notifyd": (shown_by_xfce, press_with_xfce, "test"),
    }[server]
    press()
    for _ in range(50):
        if answer in wanted(words):
            break
        time.sleep(0.1)
    assert wanted(words) == ["sent", answer], wanted(words)

    got = shown()
    expected = [(each["title"], each["body"]) for each in meant]
    assert len(got) == len(expected), f"{len(got)} of {len(expected)} were shown"
    for (title, body), (title_meant, body_meant) in zip(got, expected):
        assert title == title_meant, f"{title!r} was shown for {title_meant!r}"
        assert body == body_meant, f"{body!r} was shown for {body_meant!r}"
    print(f"{server}: {len(got)} shown as meant")


main()
