#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What a screen reader is told of every page, over the real accessibility bus.
#   accessible.sh PROGRAM [ARGUMENT...]
# Display, session bus and home are private to this script.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
if [ "${1:-}" != inside ]; then
    world=$(mktemp -d)
    trap 'kill "${display:-}" 2> /dev/null || true; sleep 0.5; rm -rf "$world" 2> /dev/null || true' EXIT
    mkdir -m 700 "$world/run" "$world/home"
    unset QT_QPA_PLATFORM WAYLAND_DISPLAY SESSION_MANAGER NO_AT_BRIDGE XDG_CONFIG_HOME \
        XDG_DATA_HOME XDG_CACHE_HOME
    export HOME=$world/home XDG_RUNTIME_DIR=$world/run LC_ALL=C.UTF-8 WORLD=$world
    export LSAN_OPTIONS=suppressions=$here/leaks.supp:print_suppressions=0
    # A number nobody else takes: two that look for a free one at once may get the same.
    mkfifo "$world/display"
    Xvfb ":$((1000 + $$ % 50000))" -displayfd 3 -screen 0 1280x1000x24 -nolisten tcp \
        3> "$world/display" 2> /dev/null &
    display=$!
    read -r number < "$world/display"
    DISPLAY=:$number dbus-run-session -- bash "$0" inside "$@"
    exit 0
fi

shift
/usr/libexec/at-spi-bus-launcher --launch-immediately 2> "$WORLD/bus" &
QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 "$@" 2> "$WORLD/errors" &
program=$!
trap 'kill "$program" 2> /dev/null; wait "$program" 2> /dev/null || true; jobs -p | xargs -r kill 2> /dev/null || true' EXIT
/usr/bin/python3 "$here/accessible.py" || {
    tail -n 20 "$WORLD/errors"
    exit 1
}
