# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The panels that the lamp is tried in. Each starts one at the foot of the screen, with nothing but
a tray in it, for icons of that size, on a screen of that scale, dark or light."""

import json
import shutil
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent


class Look(NamedTuple):
    size: int = 22
    scale: int = 1
    dark: bool = True

    @property
    def height(self):
        return self.size + 10

    @property
    def ground(self):
        return "#202326" if self.dark else "#e8e8e8"


LOOKS = [Look(), Look(16), Look(24, dark=False), Look(32), Look(22, 2), Look(16, dark=False),
         Look(16, 2, False), Look(32, dark=False), Look(24, 2)]


class Xfce:
    """GTK 3; watcher and host of its own, and the X11 tray besides."""

    wayland = False
    knows_others_watchers = True
    looks = LOOKS

    def start(self, world, look):
        if not (world.place / "config/xfce4").exists():
            shutil.copytree(HERE / "config/xfce4", world.place / "config/xfce4")
            world.give_away()
        for name, kind, value in (("/panels/panel-1/size", "int", look.height),
                                  ("/panels/panel-1/icon-size", "int", look.size),
                                  ("/plugins/plugin-1/icon-size", "int", look.size),
                                  ("/panels/dark-mode", "bool", str(look.dark).lower())):
            world.answer("xfconf-query", "-c", "xfce4-panel", "-p", name, "-n", "-t", kind, "-s",
                         str(value))
        return world.start("xfce4-panel", "--disable-wm-check", GDK_SCALE=str(look.scale),
                           XDG_CURRENT_DESKTOP="XFCE")


class Lxqt:
    """Qt 5; watcher and host of its own, without the X11 tray."""

    wayland = False
    knows_others_watchers = False  # while another is there, it shows no icon at all
    looks = LOOKS

    def start(self, world, look):
        world.write("config/lxqt/panel.conf", f"""
[General]
panels=panel1

[panel1]
animation-duration=0
hidable=false
iconSize={look.size}
panelSize={look.height}
plugins=statusnotifier
position=Bottom
background-color={look.ground}
width=100
width-percent=true

[statusnotifier]
type=statusnotifier
alignment=Left
""")
        return world.start("lxqt-panel", QT_SCALE_FACTOR=str(look.scale))


class Trayer:
    """The X11 tray alone, as fluxbox, i3 and others have it."""

    wayland = False
    knows_others_watchers = True
    looks = [each for each in LOOKS if each.scale == 1 and each.size < 32]  # icons ask for 22 px

    def start(self, world, look):
        return world.start("trayer", "--edge", "bottom", "--align", "left", "--widthtype",
                           "percent", "--width", "100", "--height",
                           str(look.height), "--transparent", "true", "--alpha", "0",
                           "--tint", look.ground.replace("#", "0x"))


class Waybar:
    """GTK 3 on Wayland, under sway; watcher and host of its own."""

    wayland = True
    knows_others_watchers = True
    looks = LOOKS

    def start(self, world, look):
        bar = {"layer": "top", "position": "bottom", "height": look.height,
               "modules-left": ["tray"],
               "tray": {"icon-size": look.size, "show-passive-items": True}}
        config = world.write("waybar.json", json.dumps(bar))
        style = world.write("waybar.css", "* { border: none; min-height: 0; margin: 0; padding: 0 }"
                            f"\nwindow#waybar {{ background: {look.ground} }}\n")
        world.answer("swaymsg", f"output * scale {look.scale}")
        return world.start("waybar", "-c", config, "-s", style)


PANELS = {"xfce4-panel": Xfce(), "lxqt-panel": Lxqt(), "trayer": Trayer(), "waybar": Waybar()}
