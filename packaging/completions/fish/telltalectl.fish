# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Completion of telltalectl(1) for fish.

complete -c telltalectl -f

set -l none __fish_use_subcommand
complete -c telltalectl -n $none -a check -d 'Ask once and print the verdict'
complete -c telltalectl -n $none -a status -d 'Print what the running program says'
complete -c telltalectl -n $none -a wait -d 'Return once the API is good'
complete -c telltalectl -n $none -a test -d 'Send the one minimal request'
complete -c telltalectl -n $none -a explain -d 'Print the verdict with all its evidence'
complete -c telltalectl -n $none -a history -d 'Print what was seen'
complete -c telltalectl -n $none -a replay -d 'Run observations through the decision'
complete -c telltalectl -n $none -a simulate -d 'Stand in for the API and the status page'
complete -c telltalectl -n $none -a agent -d 'Watch without a display'
complete -c telltalectl -n $none -a check-now -d 'Have the running program check at once'
complete -c telltalectl -n $none -a snooze -d 'Have it alert nobody for a while'
complete -c telltalectl -n $none -a prompt -d 'Print the light for a prompt or a status bar'
complete -c telltalectl -n $none -l version -d 'Print the version'
complete -c telltalectl -l help -d 'Tell what it does'

set -l probing '__fish_seen_subcommand_from check test explain agent'
complete -c telltalectl -n $probing -l api-url -x -d 'Base URL of the API'
complete -c telltalectl -n $probing -l status-url -x -d 'Base URL of the status page'
complete -c telltalectl -n $probing -l control-url -x -d 'What proves that the internet works'
complete -c telltalectl -n $probing -l config -r -F -d 'Settings file to use'
complete -c telltalectl -n $probing -l message -x -a 'always suspicion never' \
    -d 'When to send the probe that costs'
complete -c telltalectl -n $probing -l interval -x -d 'Seconds between probes'
complete -c telltalectl -n '__fish_seen_subcommand_from check test explain agent' -l timeout -x \
    -d 'Deadline of each request in seconds'

set -l wait '__fish_seen_subcommand_from wait'
complete -c telltalectl -n $wait -l for -x -a 'green amber' -d 'What to wait for'
complete -c telltalectl -n $wait -l timeout -x -a '10m 30m 1h never' -d 'How long to wait at most'

set -l test '__fish_seen_subcommand_from test'
complete -c telltalectl -n $test -l model -x -d 'The model to ask'
complete -c telltalectl -n $test -l stream -d 'Ask for server-sent events'

set -l past '__fish_seen_subcommand_from history'
complete -c telltalectl -n $past -l incidents -d 'Incidents instead of probes'
complete -c telltalectl -n $past -l format -x -a 'csv jsonl' -d 'How to print'

set -l replay '__fish_seen_subcommand_from replay'
complete -c telltalectl -n $replay -F
complete -c telltalectl -n $replay -l step -d 'Answer every line of standard input at once'
complete -c telltalectl -n $replay -l from-history -d 'Try the presets on your own past'

complete -c telltalectl -n '__fish_seen_subcommand_from history replay' -l since -x \
    -a '1h 24h 7d 30d' -d 'How far back'
complete -c telltalectl -n '__fish_seen_subcommand_from check test explain agent history replay' \
    -l data-dir -x -a '(__fish_complete_directories)' -d 'Directory of the history'
complete -c telltalectl \
    -n '__fish_seen_subcommand_from check status wait test explain agent history replay' \
    -l json -d 'Print JSON'

set -l simulate '__fish_seen_subcommand_from simulate'
complete -c telltalectl -n $simulate -l port -x -d 'Port of 127.0.0.1 to listen at'
complete -c telltalectl -n $simulate -l scenario -r -F -d 'A name, or a file' \
    -a 'bad-request demo down flaky garbled hanging healthy limited no-names out-of-money overloaded
        page-first page-incident page-unreadable portal proxy-forbids redirect refused-key
        retired-model slow stream-error truncated unreachable'
complete -c telltalectl -n $simulate -l certificate -r -F -d 'Speak TLS with that certificate'
complete -c telltalectl -n $simulate -l key -r -F -d "The certificate's private key"
complete -c telltalectl -n $simulate -l names-port -x -d "Answer name servers' questions there"

complete -c telltalectl -n '__fish_seen_subcommand_from snooze' -a '30m 1h 2h 4h off'
complete -c telltalectl -n '__fish_seen_subcommand_from prompt' -l format -x \
    -a 'plain shell zsh tmux waybar i3blocks' -d 'For whom'
complete -c telltalectl -n '__fish_seen_subcommand_from explain' -l running \
    -d 'Print what the running program says'
