#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Nasty texts on real notification servers, each on a display and a bus of its own: shown as meant,
# one at a time, with buttons that work.
#   notifications.sh SENDER FOLDER dunst|xfce4-notifyd
# FOLDER gets a picture of the last one.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
if [ "${1:-}" != inside ]; then
    world=$(mktemp -d)
    trap 'kill "${display:-}" 2> /dev/null || true; sleep 0.5; rm -rf "$world" 2> /dev/null || true' EXIT
    mkdir -m 700 "$world/run" "$world/home"
    mkdir -p "$2" "$world/config/dunst"
    printf '#!/bin/sh\nprintf "%%s\\0%%s\\0" "$2" "$3" >> "%s/told"\n' "$world" > "$world/tell"
    chmod +x "$world/tell"
    printf '[global]\nmarkup = full\n[every]\nsummary = "*"\nscript = %s\n' "$world/tell" \
        > "$world/config/dunst/dunstrc"
    unset QT_QPA_PLATFORM WAYLAND_DISPLAY SESSION_MANAGER NO_AT_BRIDGE
    export HOME=$world/home XDG_CONFIG_HOME=$world/config XDG_DATA_HOME=$world/data
    export XDG_CACHE_HOME=$world/cache XDG_RUNTIME_DIR=$world/run LC_ALL=C.UTF-8 WORLD=$world
    export LSAN_OPTIONS=suppressions=$here/leaks.supp:print_suppressions=0
    # A number nobody else takes: two that look for a free one at once may get the same.
    mkfifo "$world/display"
    Xvfb ":$((1000 + $$ % 50000))" -displayfd 3 -screen 0 1280x1000x24 -nolisten tcp \
        3> "$world/display" 2> /dev/null &
    display=$!
    read -r number < "$world/display"
    DISPLAY=:$number dbus-run-session -- bash "$0" inside "$@" 2> "$world/errors" || {
        tail -n 30 "$world/errors"
        exit 1
    }
    exit 0
fi

shift
sender=$1 folder=$2 server=$3
case $server in
    dunst) dunst & ;;
    xfce4-notifyd)
        /usr/libexec/at-spi-bus-launcher --launch-immediately &
        xfconf-query -c xfce4-notifyd -p /notification-log -n -t bool -s true
        xfconf-query -c xfce4-notifyd -p /log-level -n -t uint -s 1
        daemon=$(find /usr/lib /usr/libexec -path '*/xfce4/notifyd/xfce4-notifyd' | head -n 1)
        "$daemon" &
        ;;
esac
trap 'jobs -p | xargs -r kill 2> /dev/null || true' EXIT
gdbus wait --session --timeout 20 org.freedesktop.Notifications

"$sender" "$WORLD/sent" > "$WORLD/wanted" &
for _ in $(seq 300); do
    grep -q sent "$WORLD/wanted" && break
    sleep 0.1
done
sleep 1
import -window root "$folder/$server.png"
/usr/bin/python3 "$here/notifications.py" "$server" "$WORLD/sent" "$WORLD/wanted"
