#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs a clang tool over many sources in a third of the time: together.py FOLDER CLEAN TOOL...

Reads "HASH SOURCE" a line from standard input, and leaves an empty file CLEAN-HASH for each source
in which the tool finds nothing; prints what it finds, and then ends with 1. FOLDER holds the
compile_commands.json.

Qt's headers keep a tool busy for longer than a source of ours does, so the sources of a layer are
joined, a dozen at a time, to one. Where that has a finding its parts are looked at one by one, and
only what is found then counts.
"""
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

AT_ONCE = 12  # more gains little: by then it is our own sources that take the time
folder, clean, *tool = sys.argv[1:]
entries = {os.path.relpath(entry['file']): entry for entry in
           json.loads(pathlib.Path(folder, 'compile_commands.json').read_text(encoding='utf-8'))}
hashes = {source: hash_ for hash_, source in (line.split() for line in sys.stdin)}


def said_by(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = done.stdout + done.stderr
    return said if re.search('(warning|error):', said) else ''


def flags_of(source):
    words = shlex.split(entries[source]['command'])
    return words[1:words.index('-o')]


def texts_of(parts):
    """What the parts say, without the includes that an earlier one of them has."""
    known = set()
    for part in parts:
        lines = pathlib.Path(part).read_text(encoding='utf-8').splitlines(keepends=True)
        yield ''.join('\n' if line in known else line for line in lines)
        known.update(line for line in lines if line.startswith('#include'))


def joined(parts):
    """Joins what goes together; returns the path, the parts in it, and those whose names clash."""
    path = pathlib.Path(folder, 'joined-' + re.sub(r'\W', '-', parts[0]) + '.cpp')
    fitting, aside = list(parts), []
    while len(fitting) > 1:
        texts = list(texts_of(fitting))
        path.write_text(''.join(texts), encoding='utf-8')
        said = said_by(['clang++', *flags_of(parts[0]), '-fsyntax-only', path])
        bad = {int(line) for line in re.findall(rf'{path}:(\d+):\d+: (?:error|warning)', said)}
        if not said:
            break
        past, clashing = 0, []
        for part, text in zip(fitting, texts):
            last = past + text.count('\n')
            if any(past < line <= last for line in bad):
                clashing.append(part)
            past = last
        aside += clashing or fitting[1:]
        fitting = [part for part in fitting if part not in aside]
    return path, fitting, aside


def look_at(parts):
    """Returns the sources without a finding, those to be joined with others, and what was found."""
    path, fitting, aside = joined(parts)
    if len(fitting) > 1:
        found = said_by([*tool, path, '--', *flags_of(parts[0])])
        path.unlink()
        if not found:
            return fitting, aside, ''
    found, good = '', []
    for part in fitting:
        said = said_by([*tool, '-p', folder, part])
        found += said
        if not said:
            good.append(part)
    return good, aside, found


def batches(sources):
    """Sources of a layer, a dozen at a time; a test has its own main function, so it stays alone."""
    layers = {}
    for source in sources:
        layer = os.path.dirname(source)
        layers.setdefault(layer if re.fullmatch(r'app/\w+', layer) else source, []).append(source)
    for layer in layers.values():
        count = -(-len(layer) // AT_ONCE)
        yield from (layer[k::count] for k in range(count))  # neighbours like the same names


left, any_found = sorted(hashes), False
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    while left:
        results = pool.map(look_at, list(batches(left)))
        left = []
        for good, aside, found in results:
            for source in good:
                pathlib.Path(f'{clean}-{hashes[source]}').touch()
            left += aside
            any_found = any_found or bool(found)
            print(found, end='', flush=True)
sys.exit(any_found)
