#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Has what is installed beside the programs judged by the tools of those who read it.
#   files.sh SOURCE-DIR VERSION UNIT TELLTALECTL
set -euo pipefail
cd "$1"
version=$2 unit=$3 ctl=$4
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

quiet() { # COMMAND...: fails when it says anything, as most of these exit with 0 after warnings
    local said
    said=$("$@" 2>&1) || { printf '%s fails:\n%s\n' "$*" "$said"; exit 1; }
    [ -z "$said" ] || { printf '%s says:\n%s\n' "$*" "$said"; exit 1; }
}

id=io.github.telltale.Telltale
quiet desktop-file-validate resources/$id.desktop
appstreamcli validate --no-net resources/$id.metainfo.xml
quiet mandoc -T lint -W warning packaging/man/telltale.1 packaging/man/telltalectl.1

# The unit is judged with a program that is there already.
sed "s,^ExecStart=[^ ]*,ExecStart=$ctl," "$unit" > "$place/telltale-agent.service"
XDG_RUNTIME_DIR=$place quiet systemd-analyze --user verify --man=no "$place/telltale-agent.service"

said=$(sed -n '1s/telltale (\(.*\)) .*/\1/p' packaging/debian/changelog)
[ "$said" = "$version" ] || { echo "debian/changelog says $said, not $version"; exit 1; }
grep -q "<release version=\"$version\"" resources/$id.metainfo.xml \
    || { echo "The metainfo doesn't tell of $version"; exit 1; }

# What is needed to build stands in packages.sh and in control; these are Debian's own affair.
. packaging/packages.sh
for package in "${build_packages[@]}"; do
    case $package in
        g++ | lld | ccache | libqt6*[0-9] | libqt6sql6-sqlite) ;;
        *) sed -n '/^Build-Depends/,/^$/p' packaging/debian/control | grep -qE "[ |]$package\b" \
            || { echo "debian/control doesn't build-depend on $package"; exit 1; } ;;
    esac
done
