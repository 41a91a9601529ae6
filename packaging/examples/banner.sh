#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

# How a program of yours might tell its users what to expect of its AI features. `telltalectl
# status` asks the running Telltale, sends nothing, and its exit code names the cause.
set -u

telltalectl status > /dev/null 2>&1
case $? in
    0) ;; # green: nothing to say
    1 | 2) echo "AI features may be slower or fail: the Claude API has trouble." ;;
    3) echo "AI features are off: this machine is offline." ;;
    4 | 5 | 6 | 7) echo "AI features are off: look at your key, limits and settings." ;;
    *) ;; # 8, or no Telltale at all: it can't tell, so neither do we
esac
