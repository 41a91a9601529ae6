#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs a command in network and mount namespaces of its own: nothing but loopback is there, its
# ports are all free, and the system's resolver asks 127.0.0.1:53. The command finds TEST_NAMESPACE
# set to 1; where that can't be had it runs all the same and finds the reason in there instead.
# Usage: innamespace.sh COMMAND [ARGUMENT...]
set -eu

apart="unshare --user --map-root-user --mount --net"
if ! why=$($apart ip link set lo up 2>&1); then
    TEST_NAMESPACE="no namespaces of its own here: ${why:-unshare or ip is missing}" exec "$@"
fi

files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT
printf 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n' >"$files/resolv.conf"
printf 'hosts: files dns\n' >"$files/nsswitch.conf"

# shellcheck disable=SC2016 # the inner shell expands
TEST_NAMESPACE=1 $apart sh -eu -c '
    ip link set lo up
    mount --bind "$0/resolv.conf" "$(readlink -f /etc/resolv.conf)"
    mount --bind "$0/nsswitch.conf" /etc/nsswitch.conf
    if [ -d /run/nscd ]; then mount -t tmpfs none /run/nscd; fi
    exec "$@"
' "$files" "$@"
