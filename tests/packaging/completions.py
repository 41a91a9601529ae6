#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Asks bash, zsh and fish themselves what they offer, and the programs what there is.

completions.py SHELL COMPLETIONS TELLTALECTL TELLTALE: fails on whatever --help lists and the
completion for SHELL lacks, and on options that it offers and --help doesn't list.
"""

import os
import pty
import re
import subprocess
import sys
import tempfile

shell, folder, ctl, tray = sys.argv[1:]
place = tempfile.TemporaryDirectory()
files = {"bash": "bash/{}", "zsh": "zsh/_{}", "fish": "fish/{}.fish"}


def path(program):
    return os.path.join(folder, files[shell].format(program))


def offered_by_bash(line):
    words = line.split(" ")
    script = f"""
        compopt() {{ :; }} # bash wants a keyboard for it
        . {path(words[0])}
        COMP_WORDS=({' '.join(f"'{word}'" for word in words)})
        COMP_CWORD={len(words) - 1}
        complete -p {words[0]} >/dev/null && _{words[0]}
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    said = subprocess.run(["bash", "--norc", "-c", script], capture_output=True, text=True,
                          check=True)
    assert not said.stderr, said.stderr
    return said.stdout.split()


def offered_by_fish(line):
    script = f"source {path(line.split(' ')[0])}; complete -C '{line}'"
    said = subprocess.run(["fish", "--no-config", "-c", script], capture_output=True, text=True,
                          check=True)
    assert not said.stderr, said.stderr
    return [each.split("\t")[0] for each in said.stdout.splitlines()]


def offered_by_zsh(line):
    """Presses Tab at a terminal; the widget prints what was added and leaves."""
    setup = f"""
        PS1= ; fpath=({os.path.join(folder, 'zsh')} $fpath); autoload -Uz compinit; compinit -d $ZDOTDIR/dump
        zstyle ':completion:*' verbose no
        zstyle ':completion:*' list-colors ''
        zstyle ':completion:*' format ''
        compadd() {{
            local -a kept; builtin compadd -A kept "$@"
            (( $#kept )) && print -rl -- ' '$^kept >> $SAID
            builtin compadd "$@"
        }}
        finish() {{ zle complete-word; exit }}
        zle -N finish; zle -C complete-word complete-word _main_complete; bindkey '^I' finish
    """
    said = os.path.join(place.name, "said")
    open(said, "w", encoding="utf-8").close()
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(SAID=said, TERM="dumb", ZDOTDIR=place.name)
        os.execvp("zsh", ["zsh", "-f", "-i"])
    with open(os.path.join(place.name, "setup"), "w", encoding="utf-8") as file:
        file.write(setup)
    os.write(terminal, f". {file.name}\n{line}\t".encode())
    try:
        while os.read(terminal, 4096):
            pass
    except OSError: # it has left
        pass
    os.waitpid(child, 0)
    with open(said, encoding="utf-8") as file:
        return file.read().split()


def options_of(*command):
    said = subprocess.run([*command, "--help"], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"^  (?:-\w, )?(--[a-z-]+)", said, re.MULTILINE)) - {"--help-all"}


def commands():
    said = subprocess.run([ctl, "--help"], capture_output=True, text=True, check=True).stdout
    listed = said.split("Commands:\n")[1].split("\n\n")[0]
    return re.findall(r"^  (\S+)", listed, re.MULTILINE)


def scenarios():
    said = subprocess.run([ctl, "simulate", "--help"], capture_output=True, text=True,
                          check=True).stdout
    return set(re.search(r"built in:(.*?)\(default", said, re.DOTALL)[1].replace(",", " ").split())


def rows():
    yield "telltalectl ", set(commands())
    yield "telltalectl --", {"--help", "--version"}
    yield "telltalectl che", {"check", "check-now"}
    for command in commands():
        yield f"telltalectl {command} --", options_of(ctl, command)
    yield "telltale --", options_of(tray)
    for what in ("telltalectl simulate", "telltale"):
        yield f"{what} --scenario ", scenarios()
    for what in ("telltalectl check", "telltale"):
        yield f"{what} --message ", {"always", "suspicion", "never"}
    yield "telltalectl wait --for ", {"green", "amber"}
    yield "telltalectl wait --timeout ", {"30m"}
    yield "telltalectl snooze ", {"1h", "off"}
    yield "telltalectl prompt --format ", {"plain", "zsh", "waybar"}
    yield "telltalectl history --format ", {"csv", "jsonl"}


wrong = []
offered = globals()[f"offered_by_{shell}"]
for line, wanted in rows():
    offers = set(offered(line))
    missing = wanted - offers
    if missing:
        wrong.append(f"{shell}: '{line}' lacks {' '.join(sorted(missing))}")
    if line.endswith(" --") and line != "telltalectl --" and (more := offers - wanted):
        wrong.append(f"{shell}: '{line}' offers {' '.join(sorted(more))}")
for line, unwanted in (("telltalectl ch", "wait"), ("telltalectl check --message ", "--json")):
    if unwanted in offered(line):
        wrong.append(f"{shell}: '{line}' offers {unwanted}")
sys.exit("\n".join(wrong) or 0)
