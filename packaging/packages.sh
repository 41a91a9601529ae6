# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# What each script needs from Debian 12 or Ubuntu 24.04, and how to get it. Sourced, not run.

build_packages=(g++ cmake ninja-build lld ccache
    qt6-base-dev qt6-svg-dev libqt6opengl6-dev libqt6sql6-sqlite libqt6svg6
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qtkeychain-qt6-dev libboost-dev libxcb1-dev
    libcurl4-openssl-dev)

test_packages=(clang-format clang-tidy clazy cppcheck codespell
    openssl iproute2 sqlite3 nodejs python3 dbus dbus-x11 xvfb xauth x11-utils x11-apps xdotool imagemagick
    xfce4-panel xfce4-session xfwm4 xfconf lxqt-panel trayer waybar sway grim qt6-wayland libglib2.0-bin
    dunst xfce4-notifyd gnome-keyring at-spi2-core gir1.2-atspi-2.0 python3-gi
    adwaita-icon-theme fonts-dejavu-core
    desktop-file-utils appstream mandoc zsh fish systemd python3-aiosmtpd)

deb_packages=(debhelper dpkg-dev fakeroot librsvg2-bin lintian)

screenshot_packages=(xvfb xauth xdotool imagemagick dbus qt6-gtk-platformtheme
    gnome-themes-extra adwaita-icon-theme fonts-dejavu-core)

bench_packages=(curl openssl xvfb xauth dbus dbus-x11 xfce4-panel x11-utils xdotool
    prometheus-blackbox-exporter nagstamon gstreamer1.0-plugins-good)

# need PACKAGE...: installs those that are missing through apt, saying which; instant if none are.
need() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed \
            || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    command -v apt-get >/dev/null || {
        echo "This needs apt (Debian 12, Ubuntu 24.04 or newer). Missing here: ${missing[*]}" >&2
        exit 1
    }

    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    echo "Installing what is missing: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [TARGET...]: configures once, then builds what has changed.
build() {
    local preset=$1
    shift
    [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" ${1:+--target "$@"} -- --quiet
}
