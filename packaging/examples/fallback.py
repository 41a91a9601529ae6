#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""How a program of yours might switch to its fallback before its own requests fail.

Asks the running Telltale, which sends nothing for it: ask as often as you like.
"""

import json
import subprocess


def api_state():
    """What Telltale says, as a dict: "state", "cause", "headline", ... Grey when there is none."""
    try:
        asked = subprocess.run(["telltalectl", "status", "--json"], capture_output=True,
                               timeout=5, check=False)
        return json.loads(asked.stdout)
    except (OSError, subprocess.TimeoutExpired, ValueError):
        return {"state": "grey", "cause": "unknown", "headline": "Telltale isn't there."}


def choose_backend():
    """The fallback only when the API is known to be bad: unknown is no reason to give it up."""
    now = api_state()
    is_bad = now["state"] == "red" or (now["state"] == "amber" and now["cause"] == "provider")
    return ("fallback" if is_bad else "claude"), now["headline"]


if __name__ == "__main__":
    backend, why = choose_backend()
    print(f"{backend}: {why}")
