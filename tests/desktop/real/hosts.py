#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The whole program in a real panel: the lamp has the state's colour and shape within 3 s, in
whatever order things start, and is lost in no restart of anything; nor is a notification, and none
comes twice.

    hosts.py PANEL TELLTALE TELLTALECTL FOLDER

FOLDER gets a picture of what failed. TELLTALE_RESTARTS (6) says how often things are restarted;
from 100 on all orders are tried with each panel, else some. TELLTALE_ONLY names the tests to run."""

import itertools
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from panels import PANELS, Look
from world import HERE, World, until

PATIENCE = 3  # seconds until the lamp has to be right
RESTARTS = int(os.environ.get("TELLTALE_RESTARTS", "6"))
POSTED = {"api": [], "page": {"components": {"api": "partial_outage"}, "incidents": [
    {"id": "1", "name": "Errors", "impact": "major", "components": ["api"],
     "status": "identified", "text": "Errors.", "posted_ago_s": 900}]}}
HEALTHY = {"api": [], "page": {}}
FAILING = {"api": {"fault": "api-error"}, "page": {}}


class Wrong(Exception):
    pass


class Stage:
    """A world with the stand-in for the API, and what the tests look at."""

    def __init__(self, world, name, telltale, ctl):
        self.world, self.panel = world, PANELS[name]
        self.telltale, self.ctl = world.usable(telltale), world.usable(ctl)
        world.write("tell", f'#!/bin/sh\necho "$2" >> {world.place}/told\n', 0o755)
        world.write("told", "")
        world.write("config/dunst/dunstrc", "[global]\nfont = DejaVu Sans 10\n[every]\n"
                    f'summary = "*"\nscript = {world.place}/tell\n')
        world.write("fast.ini", "[probe]\npreset=fast\n")
        world.write("failing.json", json.dumps({"name": "failing", "steps": [
            {"at_s": 0, **HEALTHY}, {"at_s": 60, **FAILING}]}))
        simulator = world.start(self.ctl, "simulate", "--port", "0", output=subprocess.PIPE)
        line = simulator.stdout.readline().decode()
        self.url = next(word for word in line.split() if word.startswith("http")).rstrip(",.")
        self.look = Look()

    def ask(self, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(f"{self.url}/simulator/{path}", data, timeout=10) as answer:
            return answer.read()

    def start_program(self, url=None, **env):
        env = env or {"ANTHROPIC_API_KEY": "sk-ant-made-up"}
        return self.world.start(self.telltale, "--minimized", *self.options(url or self.url), **env)

    def options(self, url):
        return ["--api-url", url, "--status-url", url, "--control-url", url, "--message", "always",
                "--config", str(self.world.place / "fast.ini")]

    def processes(self):
        """Those of the tray program in this world, whoever started them."""
        here = f"XDG_RUNTIME_DIR={self.world.place}/runtime".encode()
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if (process / "comm").read_text() == "telltale\n" and here in (
                        process / "environ").read_bytes():
                    found.append(int(process.name))
            except OSError:
                pass  # it has ended
        return found

    def start_demo(self, scenario):
        return self.world.start(self.telltale, "--minimized", "--demo", "--scenario", scenario)

    def start_panel(self, look=Look()):
        self.look = look
        return self.panel.start(self.world, look)

    def start_watcher(self):
        return self.world.start("/usr/bin/python3", str(HERE / "watcher.py"))

    def start_dunst(self):
        return self.world.start("dunst")

    def told(self):
        return (self.world.place / "told").read_text().splitlines()

    def windows(self):
        """The program's windows on an X11 screen; its icon in the X11 tray is none."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "telltale",
                                "getwindowgeometry", "%@"], env=self.world.env, check=False,
                               capture_output=True, text=True).stdout
        return [each for each in re.findall(r"Geometry: (\d+)x", found) if int(each) > 200]

    def state(self):
        try:
            told = json.loads((self.world.place / "runtime/telltale/state.json").read_text())
            return told["state"], told["cause"]
        except (OSError, ValueError):
            return None, None

    def lamp(self):
        return self.world.lamp(self.look.height, self.look.scale)

    def see(self, lights, what, seconds=PATIENCE):
        """Fails unless the lamp shows one of the lights in time, as large as the panel wants it."""
        began = time.monotonic()
        seen = []

        def shows():
            seen.append(self.lamp())
            return seen[-1].light in lights.split()

        if not until(seconds, shows):
            raise Wrong(f"{what}: not {lights} within {seconds} s but {seen[-1]}")
        took = time.monotonic() - began
        wanted = self.look.size * self.look.scale
        if not 0.5 * wanted <= seen[-1].side <= wanted + 1:
            raise Wrong(f"{what}: {seen[-1]} at {self.look}")
        return took


def shows_every_state(stage):
    """Each light from the start of the program, on a panel that is there."""
    panel = stage.start_panel()
    for light, step in (("grey", None), ("green", HEALTHY), ("amber", POSTED), ("red", FAILING)):
        if step:
            stage.ask("step", step)
        program = stage.start_program(None if step else "http://127.0.0.1:9")
        cause = {"grey": "network", "green": "none"}.get(light, "provider")
        if not until(40, lambda: stage.state() == (light, cause)):
            raise Wrong(f"never {light}, {cause} but {stage.state()}")
        print(f"  {light}: {stage.see(light, 'a state'):.1f} s", flush=True)
        stage.world.stop(program)
    stage.world.stop(panel)


def in_every_order(stage):
    """Panel, program and notification server in any order, a watcher apart before them or not."""
    starts = {"panel": stage.start_panel, "notifications": stage.start_dunst,
              "program": lambda: stage.start_demo(str(stage.world.place / "failing.json"))}
    apart = (False, True) if stage.panel.knows_others_watchers else (False,)
    orders = list(itertools.product(apart, itertools.permutations(starts)))
    if RESTARTS < 100:  # each panel three others, so that all are tried
        orders = orders[list(PANELS.values()).index(stage.panel)::len(PANELS)]
    for is_apart, order in orders:
        what = ("a watcher, " if is_apart else "") + ", ".join(order)
        before = len(stage.told())
        running = [stage.start_watcher()] if is_apart else []
        for each in order:
            time.sleep(0.3)
            running.append(starts[each]())
        if not until(40, lambda: len(stage.told()) > before):
            raise Wrong(f"{what}: not told")
        took = stage.see("amber red", what)  # confirmed; red once half of the last ten failed
        time.sleep(0.5)
        if len(stage.told()) != before + 1:
            raise Wrong(f"{what}: told {stage.told()[before:]}")
        for each in reversed(running):
            stage.world.stop(each)
        print(f"  {what}: {took:.1f} s", flush=True)


def survives_restarts(stage):
    """The panel ends, politely or not, and another comes, of other looks."""
    stage.ask("step", POSTED)
    panel = stage.start_panel()
    program = stage.start_program()
    stage.see("amber", "at first", 20)
    longest = 0
    for count in range(RESTARTS):
        stage.world.stop(panel, (signal.SIGTERM, signal.SIGKILL)[count % 2])
        look = stage.panel.looks[(count + 1) % len(stage.panel.looks)]
        panel = stage.start_panel(look)
        what = f"restart {count + 1} of the panel, {look}"
        longest = max(longest, stage.see("amber", what, PATIENCE + 3))  # it starts itself first
        if program.poll() is not None:
            raise Wrong(f"{what}: the program ended with {program.returncode}")
    print(f"  {RESTARTS} restarts, the longest {longest:.1f} s with the panel's own start")
    stage.world.stop(panel)
    stage.world.stop(program)


def survives_watchers(stage):
    """A watcher apart from the panel ends and another comes, while panel and program stay."""
    if not stage.panel.knows_others_watchers:
        return
    stage.ask("step", POSTED)
    watcher = stage.start_watcher()
    time.sleep(0.3)
    panel = stage.start_panel()
    program = stage.start_program()
    stage.see("amber", "at first", 20)
    for count in range(RESTARTS):
        stage.world.stop(watcher, (signal.SIGTERM, signal.SIGKILL)[count % 2])
        if count % 3:
            time.sleep(0.2 * (count % 3))  # a panel may take the name
        watcher = stage.start_watcher()
        time.sleep(0.3)
        stage.see("amber", f"restart {count + 1} of the watcher", PATIENCE + 1)
    print(f"  {RESTARTS} restarts")
    for each in (program, panel, watcher):
        stage.world.stop(each)


def survives_buses(stage):
    """The session's message bus ends, and with it what lives on it; another one comes in its place.
    Nothing is told a second time."""
    stage.ask("step", HEALTHY)
    server, panel = stage.start_dunst(), stage.start_panel()
    # Without a key it asks the keyring, whose library ends programs together with their bus.
    program = stage.start_program(ANTHROPIC_API_KEY="")
    stage.see("green", "at first", 20)
    stage.ask("step", FAILING)
    stage.world.answer(stage.ctl, "check-now")
    if not until(60, stage.told):
        raise Wrong("never told")
    stage.see("red", "failing", 60)
    time.sleep(1)
    before = stage.told()
    longest = 0
    for count in range(min(RESTARTS, 20)):
        stage.world.stop(stage.world.bus, (signal.SIGTERM, signal.SIGKILL)[count % 2])
        for each in (server, panel):
            stage.world.stop(each)
        time.sleep(count % 3)
        stage.world.start_bus()
        server, panel = stage.start_dunst(), stage.start_panel()
        what = f"restart {count + 1} of the bus"
        longest = max(longest, stage.see("red", what, PATIENCE + 3))
        if stage.processes() != [program.pid]:
            raise Wrong(f"{what}: {stage.processes()} run, not {program.pid}")
    time.sleep(1)
    if stage.told() != before:
        raise Wrong(f"told {before}, then {stage.told()[len(before):]}")
    print(f"  {min(RESTARTS, 20)} restarts, the longest {longest:.1f} s")
    for each in (program, panel, server):
        stage.world.stop(each)


def loses_no_notification(stage):
    """While the notification server ends and comes back all the time, incidents, their worsening
    and recoveries are told, each once."""
    cycles = 1 if RESTARTS < 100 else 2  # a third so soon after would count as a relapse: untold
    steps = [{"at_s": 0, **HEALTHY}]
    for cycle in range(cycles):  # ten minutes after one was over the next is another
        steps += [{"at_s": 900 * cycle + 60, **FAILING}, {"at_s": 900 * cycle + 150, **HEALTHY}]
    scenario = stage.world.write("cycles.json", json.dumps({"name": "cycles", "steps": steps}))
    server = stage.start_dunst()
    program = stage.start_demo(scenario)
    ends = time.monotonic() + 210 * cycles - 180  # the demo's time runs ten times as fast
    restarts = 0
    while time.monotonic() < ends or (len(stage.told()) < 3 * cycles
                                      and time.monotonic() < ends + 60):
        time.sleep(0.8 + restarts % 5 * 0.1)
        stage.world.stop(server, (signal.SIGTERM, signal.SIGKILL)[restarts % 2])
        time.sleep(restarts % 3 * 0.2)
        server = stage.start_dunst()
        restarts += 1
    time.sleep(2)
    told = stage.told()
    print(f"  {restarts} restarts, {len(told)} notifications")
    if len(told) != 3 * cycles:
        raise Wrong(f"told {told}")
    if any((text == "The trouble is over") != (at % 3 == 2) for at, text in enumerate(told)):
        raise Wrong(f"told in this order: {told}")
    stage.world.stop(program)


def obeys_the_mouse(stage):
    """Left opens the window, middle checks, the wheel does nothing. On X11 only: sway has no pointer
    here."""
    if stage.panel.wayland:
        return
    panel = stage.start_panel()
    stage.ask("step", HEALTHY)
    program = stage.start_program()
    stage.see("green", "before the clicks", 20)
    x, y = stage.lamp().middle

    def click(*buttons):
        for button in buttons:
            stage.world.answer("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def asked():
        return len(json.loads(stage.ask("requests"))["requests"])

    until(3, lambda: stage.state()[0] == "green")
    time.sleep(1)  # the page is read, too
    before = asked()
    click(4, 5, 4, 5)
    time.sleep(1)
    if asked() != before or stage.windows():
        raise Wrong("the wheel does something")
    click(2)
    if not until(5, lambda: asked() > before):
        raise Wrong("a middle click doesn't check")
    if stage.windows():
        raise Wrong("a middle click opens the window")
    click(1)
    if not until(5, stage.windows):
        raise Wrong("a left click doesn't open the window")
    stage.world.stop(program)
    stage.world.stop(panel)


def does_without_a_panel(stage):
    """The window opens and says so after 15 s; a panel that comes later gets the lamp all the same.
    On X11 only: there the window can be told from outside."""
    if stage.panel.wayland:
        return
    stage.ask("step", POSTED)
    watcher = stage.start_watcher()  # without a host it shows nothing
    program = stage.start_program()
    began = time.monotonic()
    if not until(40, stage.windows):
        raise Wrong("no window without a tray")
    took = time.monotonic() - began
    print(f"  the window opens after {took:.1f} s")
    if took < 14:
        raise Wrong("it didn't wait for a panel")
    stage.world.stop(watcher)  # some panels bear no other
    panel = stage.start_panel()
    took = stage.see("amber", "a late panel", PATIENCE + 1)  # it starts itself first
    print(f"  a late panel shows it after {took:.1f} s")
    stage.world.stop(program)
    stage.world.stop(panel)


def ends_with_the_session(stage):
    """A real session manager ends it in time, everything saved, and the next session begins with it,
    without its window."""
    stage.ask("step", POSTED)
    start = " ".join([stage.telltale, *stage.options(stage.url)])
    autostart = stage.world.write("config/autostart/telltale.desktop", "[Desktop Entry]\n"
                                  f"Type=Application\nName=Telltale\nExec={start}\n")

    def begin():
        session = stage.world.start("xfce4-session", ANTHROPIC_API_KEY="sk-ant-made-up")
        if not until(30, lambda: stage.processes() and stage.state()[0] == "amber"):
            raise Wrong(f"{stage.state()}, {stage.processes()}")
        return session

    session = begin()
    if not until(5, stage.windows):
        raise Wrong("no window")
    Path(autostart).unlink()  # from now on it is the session manager's to start it
    stage.world.answer("xfce4-session-logout", "--logout")
    if not until(PATIENCE, lambda: not stage.processes()):
        raise Wrong("it doesn't end with the session")
    stage.world.stop(session)
    history = sqlite3.connect(stage.world.place / "data/telltale/history.sqlite")
    damage = history.execute("PRAGMA integrity_check").fetchone()[0]
    seen = history.execute("SELECT count(*) FROM observation").fetchone()[0]
    if damage != "ok" or not seen:
        raise Wrong(f"the history: {damage}, {seen} observations")

    (stage.world.place / "runtime/telltale/state.json").unlink(missing_ok=True)
    session = begin()
    time.sleep(1)
    if stage.windows():
        raise Wrong("the session manager starts it with its window")
    for process in stage.processes():
        os.kill(process, signal.SIGTERM)
    until(PATIENCE, lambda: not stage.processes())
    stage.world.stop(session)


def main():
    name, telltale, ctl, folder = sys.argv[1:]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # and nothing stays behind
    Path(folder).mkdir(parents=True, exist_ok=True)
    tests = [shows_every_state, in_every_order, survives_restarts, survives_watchers,
             survives_buses, obeys_the_mouse]
    if name in ("xfce4-panel", "trayer"):  # one that D-Bus tells of, one that X11 does
        tests.append(does_without_a_panel)
    if name == "xfce4-panel":  # the panel doesn't matter
        tests += [loses_no_notification, ends_with_the_session]
    chosen = os.environ.get("TELLTALE_ONLY", "").split()
    for test in tests:
        if chosen and test.__name__ not in chosen:
            continue
        print(f"== {name} {test.__name__.replace('_', ' ')}", flush=True)
        with World(PANELS[name].wayland) as world:
            stage = Stage(world, name, telltale, ctl)
            try:
                test(stage)
            except Wrong:
                world.keep_picture(Path(folder) / f"{name}-{test.__name__}.png")
                raise


if __name__ == "__main__":
    main()
