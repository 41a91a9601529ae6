#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Start and idle figures on a desktop of their own; packaging/bench starts it, with a display and a
# message bus:  desktop.sh PROGRAMS-FOLDER WORK-FOLDER
set -euo pipefail
app=$1
work=$2
minutes=1

row() { printf '| %-52s | %-26s | %-34s |\n' "$@"; }
threads() { # PID: "thread cpu-ns times-it-slept" of each
    local task
    for task in /proc/"$1"/task/*; do
        echo "${task##*/} $(cut -d' ' -f1 "$task/schedstat")" \
            "$(awk '/^voluntary_ctxt/ { print $2 }' "$task/status")"
    done
}
memory() { # PID FIELD: in MiB
    awk -v f="$2:" '$1 == f { printf "%.0f", $2 / 1024 }' "/proc/$1/smaps_rollup"
}
median() { sort -g | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

export HOME=$work/home XDG_CONFIG_HOME=$work/config XDG_DATA_HOME=$work/data XDG_CACHE_HOME=$work/cache
export XDG_RUNTIME_DIR=$work/run NO_AT_BRIDGE=1
mkdir -p "$HOME" "$XDG_CONFIG_HOME/nagstamon" "$XDG_DATA_HOME" "$XDG_CACHE_HOME"
mkdir -m 700 "$XDG_RUNTIME_DIR"
panel=$XDG_CONFIG_HOME/xfce4/xfconf/xfce-perchannel-xml
mkdir -p "$panel"
cp "$(dirname "$0")"/../../tests/desktop/real/config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml \
    "$panel/"
xfce4-panel --disable-wm-check > /dev/null 2>&1 &
sleep 3

"$app/telltalectl" simulate --port 0 > "$work/api" &
until grep -q http "$work/api"; do sleep 0.05; done
url=$(grep -o 'http://[0-9.:]*[0-9]' "$work/api")
telltale=("$app/telltale" --minimized --api-url "$url" --status-url "$url")

start() { # seconds from start to icon
    TIMEFORMAT=%R
    { time ANTHROPIC_API_KEY=k "${telltale[@]}" --exit-after-startup > /dev/null 2>&1; } 2>&1
}
cold() { # the page cache without our files, where the kernel lets us
    sync
    echo 3 > /proc/sys/vm/drop_caches 2> /dev/null || return 1
}
icon_of() { # PROGRAM...: seconds until a new StatusNotifierItem or tray window is there
    local began=$EPOCHREALTIME before pid
    before=$(xwininfo -root -tree | wc -l)
    "$@" > /dev/null 2>&1 &
    pid=$!
    for _ in $(seq 400); do
        [ "$(xwininfo -root -tree | wc -l)" -le "$before" ] || break
        sleep 0.02
    done
    awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f", b - a }'
    echo " $pid"
}

start > /dev/null
warm=$(for _ in $(seq 10); do start; done | median)
read -r peer_start peer <<< "$(icon_of nagstamon)"
row "start to tray icon, warm (0.1 s)" "$warm s" "nagstamon, to first window $peer_start s"
if cold; then
    row "start to tray icon, cold (0.25 s)" "$(start) s" "-"
fi

ANTHROPIC_API_KEY=k "${telltale[@]}" > /dev/null 2>&1 &
ours=$!
sleep 20 # both have settled
for pid in $ours $peer; do
    [ -d "/proc/$pid" ] || continue
    threads "$pid" > "$work/before-$pid"
done
sleep $((60 * minutes))
idle() { # PID: "cpu-ms wake-ups" a minute, of the threads that were there all the time
    threads "$1" | sort | join - <(sort "$work/before-$1") | awk -v m=$minutes \
        '{ cpu += $2 - $4; n += $3 - $5 } END { printf "%.1f %.0f", cpu / 1e6 / m, n / m }'
}
told() { # PID FIGURE: empty when it isn't running
    [ -d "/proc/$1" ] && "$2" "$1" ${3:-}
}
read -r cpu wakes <<< "$(idle "$ours")"
read -r peer_cpu peer_wakes <<< "$(told "$peer" idle || echo '- -')"
row "idle: resident (45 MiB)" "$(memory "$ours" Rss) MiB" "nagstamon $(told "$peer" memory Rss) MiB"
row "idle: proportional (32 MiB)" "$(memory "$ours" Pss) MiB" "nagstamon $(told "$peer" memory Pss) MiB"
row "idle: wake-ups a minute (20)" "$wakes" "nagstamon, unconfigured, $peer_wakes"
row "idle: CPU a minute (15 ms)" "$cpu ms" "nagstamon, unconfigured, $peer_cpu ms"
kill "$ours" "$peer" 2> /dev/null || true
