# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A desktop of its own, for an ordinary user: display, message bus, directories, and what is
started on it. All of it is gone when the world ends."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from eye import lamp_in, read_ppm

HERE = Path(__file__).parent
NOBODY = 65534  # sway refuses root, and so do careful users
WIDTH, HEIGHT = 1280, 1000


def until(seconds, test):
    """Waits for the test to succeed; returns what it gave, or None after that time."""
    end = time.monotonic() + seconds
    while True:
        given = test()
        if given or time.monotonic() > end:
            return given or None
        time.sleep(0.02)


class World:
    """With an X11 display (Xvfb), or a Wayland one (sway) and no X11 at all."""

    def __init__(self, wayland):
        self.wayland = wayland
        self.user = NOBODY if os.geteuid() == 0 else None
        self.place = Path(tempfile.mkdtemp(prefix="telltale-"))
        self.log = open(self.place / "log", "wb")
        self.running = []
        self.bus = None
        self.env = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC",
                    "NO_AT_BRIDGE": "1", "GTK_A11Y": "none", "HOME": str(self.place / "home"),
                    "LSAN_OPTIONS": f"suppressions={HERE}/leaks.supp:print_suppressions=0"}
        for name in ("config", "data", "cache", "runtime"):
            home = "XDG_RUNTIME_DIR" if name == "runtime" else f"XDG_{name.upper()}_HOME"
            self.env[home] = str(self.place / name)
            (self.place / name).mkdir(mode=0o700)
        (self.place / "home").mkdir()
        self.give_away()

    def give_away(self):
        """What is in the place belongs to the world's user."""
        if self.user is not None:
            for path in [self.place, *self.place.rglob("*")]:
                os.chown(path, self.user, self.user)

    def write(self, name, text, mode=0o644):
        path = self.place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)
        self.give_away()
        return str(path)

    def usable(self, program):
        """The program, or a copy of it and its libraries where its user can't reach it."""
        reached = subprocess.run(["test", "-x", program], user=self.user, check=False)
        if reached.returncode == 0:
            return program
        folder = str(Path(program).parent)
        linked = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout
        libraries = [word for word in linked.split() if word.startswith(folder)]
        for each in (program, *libraries):
            copy = self.place / Path(each).name
            shutil.copy(each, copy)
            copy.chmod(0o755)
        self.env["LD_LIBRARY_PATH"] = str(self.place)
        return str(self.place / Path(program).name)

    def start(self, *command, output=None, **env):
        process = subprocess.Popen(command, env={**self.env, **env}, cwd=self.place,
                                   stdin=subprocess.DEVNULL, stdout=output or self.log,
                                   stderr=self.log, user=self.user, group=self.user,
                                   extra_groups=None if self.user is None else [],
                                   start_new_session=True)
        self.running.append(process)
        return process

    def stop(self, process, how=signal.SIGTERM):
        """Ends it; with its children, as some leave them behind."""
        try:
            os.killpg(process.pid, how)
        except ProcessLookupError:
            pass
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        self.running.remove(process)
        return process.returncode

    def answer(self, *command):
        return subprocess.run(command, env=self.env, stdout=subprocess.PIPE, stderr=self.log,
                              user=self.user, check=True, cwd=self.place).stdout

    def __enter__(self):
        self.start_bus()
        if self.wayland:
            self.start_sway()
        else:
            self.start_x11()
        return self

    def start_bus(self):
        """Again, too: then another one, where the first one was."""
        address = f"unix:path={self.place}/bus"
        self.bus = self.start("dbus-daemon", "--session", "--nofork", "--print-address",
                              f"--address={address}", output=subprocess.PIPE)
        self.bus.stdout.readline()
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address

    def start_x11(self):
        """With a number nobody else takes: two that look for a free one at once may get the same."""
        number = f":{1000 + os.getpid() % 50000}"
        read, write = os.pipe()
        os.set_inheritable(write, True)
        server = subprocess.Popen(["Xvfb", number, "-displayfd", str(write), "-screen", "0",
                                   f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"], pass_fds=[write],
                                  stderr=self.log, start_new_session=True)
        os.close(write)
        self.running.append(server)
        os.fdopen(read).readline()  # it is ready
        self.env["DISPLAY"] = number

    def start_sway(self):
        config = self.write("sway", f"output * resolution {WIDTH}x{HEIGHT} scale 1\n"
                            "output * bg #404040 solid_color\nxwayland disable\n")
        self.start("sway", "-c", config, WLR_BACKENDS="headless", WLR_RENDERER="pixman",
                   WLR_LIBINPUT_NO_DEVICES="1")
        runtime = self.place / "runtime"
        socket = until(10, lambda: [*runtime.glob("sway-ipc.*.sock")])
        self.env["SWAYSOCK"] = str(socket[0])
        self.env["WAYLAND_DISPLAY"] = until(10, lambda: [
            each.name for each in runtime.glob("wayland-*") if each.suffix != ".lock"])[0]
        self.answer("swaymsg", "-t", "get_outputs")

    def screenshot(self):
        if self.wayland:
            return read_ppm(self.answer("grim", "-t", "ppm", "-"))
        return read_ppm(self.answer("import", "-window", "root", "-depth", "8", "ppm:-"))

    def lamp(self, height, scale=1):
        """The lamp in the left corner of a panel of that height at the foot of the screen."""
        seen = self.screenshot()
        high = height * scale
        return lamp_in(seen, 0, seen.height - high, 6 * high, seen.height)

    def keep_picture(self, path):
        command = ["grim"] if self.wayland else ["import", "-window", "root"]
        data = self.answer(*command, "-" if self.wayland else "png:-")
        Path(path).write_bytes(data)

    def __exit__(self, kind, *_):
        while self.running:
            self.stop(self.running[-1])
        self.log.close()
        if kind is not None:
            print((self.place / "log").read_text(errors="replace")[-6000:])
        shutil.rmtree(self.place, ignore_errors=True)
