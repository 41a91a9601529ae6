#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a command with an empty, unlocked GNOME keyring on a session bus of its own.
# Usage: withkeyring.sh COMMAND [ARGUMENT...]
set -eu

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_CONFIG_HOME="$home/config" \
    XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_CURRENT_DESKTOP=GNOME \
    TEST_WITH_KEYRING=1
unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL

# The daemon ends with its bus.
# shellcheck disable=SC2016 # the inner shell expands "$@"
dbus-run-session -- sh -eu -c '
    printf "a password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    "$@"
' sh "$@"
