#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs sdk.mjs against a stand-in. Usage: run.sh SDKHOST BUILD-FOLDER
# Ends with 77, "skipped", where the client can't be had from npm.
set -eu
here=$(dirname "$0")
host=$1
build=$2

mkdir -p "$build"
cp "$here/package.json" "$here/package-lock.json" "$here/sdk.mjs" "$build"
cd "$build"
if ! cmp -s package-lock.json installed-lock.json; then
    npm ci --no-audit --no-fund --ignore-scripts >npm.log 2>&1 || {
        tail -n 5 npm.log
        echo "The client can't be installed: skipped."
        exit 77
    }
    cp package-lock.json installed-lock.json
fi
exec "$host" node sdk.mjs
