# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Completion of telltale(1) for fish.

complete -c telltale -f
complete -c telltale -l minimized -d 'Start in the tray, without the window'
complete -c telltale -l demo -d 'Play half an hour in three minutes'
complete -c telltale -l scenario -r -F -d 'What the demo plays: a name, or a file' \
    -a 'bad-request demo down flaky garbled hanging healthy limited no-names out-of-money overloaded
        page-first page-incident page-unreadable portal proxy-forbids redirect refused-key
        retired-model slow stream-error truncated unreachable'
complete -c telltale -l exit-after-startup -d 'Start, show the first thing, and end'
complete -c telltale -l api-url -x -d 'Base URL of the API'
complete -c telltale -l status-url -x -d 'Base URL of the status page'
complete -c telltale -l control-url -x -d 'What proves that the internet works'
complete -c telltale -l config -r -F -d 'Settings file to use'
complete -c telltale -l data-dir -x -a '(__fish_complete_directories)' -d 'Directory of the history'
complete -c telltale -l message -x -a 'always suspicion never' \
    -d 'When to send the probe that costs'
complete -c telltale -l timeout -x -d 'Deadline of each request in seconds'
complete -c telltale -l interval -x -d 'Seconds between probes'
complete -c telltale -l json -d 'Print JSON'
complete -c telltale -l help -d 'Tell what the options do'
complete -c telltale -l version -d 'Print the version'
