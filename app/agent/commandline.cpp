// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commandline.h"

#include "agent/commands.h"
#include "agent/console.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Command {
    QLatin1StringView name;
    QLatin1StringView summary;
    // cppcheck-suppress unusedStructMember ; it is called through the table
    int (*run)(const QStringList &arguments, Console &console) = nullptr;
};

constexpr std::array commands{
    Command{"check"_L1, "ask the API and the status page once and print the verdict"_L1, runCheck},
    Command{"status"_L1, "print what the running program says"_L1, runStatus},
    Command{"wait"_L1, "return once the running program says that the API is good"_L1, runWait},
    Command{"check-now"_L1, "have the running program check at once"_L1, runCheckNow},
    Command{"snooze"_L1, "have the running program alert nobody for a while"_L1, runSnooze},
    Command{"prompt"_L1, "print the running program's light for a prompt or a status bar"_L1,
            runPrompt},
    Command{"agent"_L1, "watch without a display until it is ended"_L1, runAgent},
    Command{"test"_L1, "send the one minimal request and print how it went"_L1, runTest},
    Command{"explain"_L1, "print the verdict with all its evidence, to paste into a ticket"_L1,
            runExplain},
    Command{"history"_L1, "print what was seen, as CSV or JSON Lines"_L1, runHistory},
    Command{"replay"_L1, "run recorded observations through the decision"_L1, runReplay},
    Command{"simulate"_L1, "stand in for the API and the status page on this machine"_L1,
            runSimulate},
};

void printUsage(QTextStream &stream)
{
    stream << "telltalectl tells whether it's Anthropic, your network, your key, your limits or "
              "your code.\n\nUsage: telltalectl COMMAND [OPTIONS]\n\nCommands:\n";
    for (const Command &command : commands) {
        stream << "  " << QString(command.name).leftJustified(10) << command.summary << '\n';
    }
    stream << "\n'telltalectl COMMAND --help' tells more; so does 'man telltalectl'.\n"
              "Exit codes name the cause: 0 green; 1 provider degraded; 2 provider down; "
              "3 your network;\n4 your key; 5 your quota; 6 your money; 7 your request or "
              "configuration; 8 can't tell;\n64 wrong usage.\n";
}
}

int runCommandLine(const QStringList &arguments)
{
    Console console;
    const QString name = arguments.value(1);
    if (name == u"--help" || name == u"-h" || name == u"help") {
        printUsage(console.out);
        return exitDone;
    }
    if (name == u"--version" || name == u"-v") {
        console.out << "telltalectl " TELLTALE_VERSION "\n";
        return exitDone;
    }

    const auto *const found = std::find_if(commands.begin(), commands.end(),
                                           [&](const Command &each) { return each.name == name; });
    if (found == commands.end()) {
        console.err << (name.isEmpty() ? u"What shall it do?\n\n"_s
                                       : u"There is no command \"%1\".\n\n"_s.arg(name.left(40)));
        printUsage(console.err);
        return exitUsage;
    }
    return found->run(arguments.mid(1), console);
}
