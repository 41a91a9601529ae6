#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The whole program on a real desktop of its own: virtual display, message bus, panel and
# notification server, all private to this script.
#   desktop.sh LAMP FOLDER PROGRAM [ARGUMENT...]
# LAMP looks at the panel's pixels; FOLDER gets the pictures. The program must go from green to
# red and back by itself, and tell each once: that it is confirmed, that it is worse, that it is over.
set -euo pipefail

say() { printf '== %s\n' "$*"; }
fail() {
    say "FAILED: $*"
    exit 1
}

# until_true TENTHS COMMAND...: waits until the command succeeds.
until_true() {
    local left=$1
    shift
    until "$@"; do
        left=$((left - 1))
        [ "$left" -gt 0 ] || return 1
        sleep 0.1
    done
}

if [ "${1:-}" != inside ]; then
    here=$(cd "$(dirname "$0")" && pwd)
    world=$(mktemp -d)
    clean_up() {
        kill "${display:-}" 2> /dev/null || true
        # The desktop's servers are ending, and some write a last file.
        until_true 50 rm -rf "$world" 2> /dev/null || true
    }
    trap clean_up EXIT

    mkdir -m 700 "$world/run" "$world/home"
    cp -r "$here/config" "$world/config"
    mkdir -p "$world/config/dunst" "$2"
    rm -f "$2"/*.png
    # shellcheck disable=SC2016 # dunst gives them to the script it makes
    printf '#!/bin/sh\nprintf "%%s | %%s | %%s\\n" "$5" "$2" "$3" >> "%s/told"\n' "$world" \
        > "$world/tell"
    chmod +x "$world/tell"
    touch "$world/told"
    printf '[global]\nfont = DejaVu Sans 10\nwidth = 400\norigin = top-right\noffset = 12x44\n%s\n' \
        'markup = full' > "$world/config/dunst/dunstrc"
    printf '[every]\nsummary = "*"\nscript = %s\n' "$world/tell" >> "$world/config/dunst/dunstrc"

    unset QT_QPA_PLATFORM WAYLAND_DISPLAY SESSION_MANAGER
    export HOME=$world/home XDG_CONFIG_HOME=$world/config XDG_DATA_HOME=$world/data
    export XDG_CACHE_HOME=$world/cache XDG_RUNTIME_DIR=$world/run XDG_CURRENT_DESKTOP=XFCE
    export NO_AT_BRIDGE=1 LC_ALL=C.UTF-8 WORLD=$world
    export LSAN_OPTIONS=suppressions=$here/leaks.supp:print_suppressions=0

    Xvfb ":$((1000 + $$ % 50000))" -displayfd 3 -screen 0 1280x1000x24 -nolisten tcp \
        3> "$world/display" 2> /dev/null &
    display=$!
    until_true 100 test -s "$world/display" || fail "no virtual display"
    DISPLAY=:$(cat "$world/display")
    export DISPLAY
    dbus-run-session -- bash "$0" inside "$@" 2> "$world/errors" || {
        status=$?
        tail -n 40 "$world/errors"
        exit "$status"
    }
    exit 0
fi

shift
lamp=$1 folder=$2
shift 2
# In the left corner at the foot, where the panel's one icon is.
icon=(16 984)

start_panel() {
    xfce4-panel --disable-wm-check &
    panel=$!
}
told() { wc -l < "$WORLD/told"; }
has_told() { [ "$(told)" -eq "$1" ]; }
shoot() { import -window root "$folder/$1.png"; }
gone() { ! kill -0 "$1" 2> /dev/null; }
# see SECONDS LIGHT...: whether the lamp shows them in that order; ends with the program.
see() {
    "$lamp" "$folder" "$@" &
    local eye=$!
    until gone "$eye"; do
        if gone "$program"; then
            kill "$eye"
            fail "the program has ended"
        fi
        sleep 0.2
    done
    wait "$eye"
}
# The program's own windows that are on the screen.
window() { xdotool search --onlyvisible --class telltale > /dev/null 2>&1; }

dunst &
start_panel
"$@" > "$WORLD/output" 2>&1 &
program=$!
trap 'kill "$program" "$panel" 2>/dev/null || true; cat "$WORLD/output"' EXIT

say "the lamp goes from green to red"
see 70 Green Red || fail "no red lamp"
until_true 50 has_told 2 || fail "told $(told) times of the incident"
shoot incident

say "and back"
see 110 Red Green || fail "no green lamp again"
until_true 50 has_told 3 || fail "told $(told) times of incident and recovery"
shoot recovery

say "a restarted panel shows it again"
kill "$panel"
until_true 50 gone "$panel" || fail "the panel stays"
start_panel
see 10 Green || fail "the lamp is lost with the panel"

say "a click opens the window"
xdotool mousemove "${icon[@]}" click 1
until_true 50 window || fail "no window"
sleep 1
shoot window

say "the menu quits"
xdotool mousemove "${icon[@]}" click 3
sleep 1
shoot menu
xdotool key Up Return
until_true 50 gone "$program" || fail "it runs on"
wait "$program" || fail "it ended with $?"

cat "$WORLD/told"
has_told 3 || fail "told $(told) times in all"

say "without a message bus the X11 tray shows it"
DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent "$@" >> "$WORLD/output" 2>&1 &
program=$!
see 40 Green || fail "no lamp in the X11 tray"
kill "$program"
say "all seen"
