// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands.h"
#include "agent/console.h"
#include "agent/parsing.h"
#include "simulator/scenario.h"
#include "simulator/simulator.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Stands in for the Claude API and its status page on 127.0.0.1, until it is ended.\n"
        u"POST /simulator/step with a step of a scenario changes it while it runs."_s);
    parser.addOptions({
        {u"port"_s, u"Port of 127.0.0.1 to listen at; 0 takes a free one (default 4010)."_s, u"P"_s,
         u"4010"_s},
        {u"scenario"_s,
         u"A scenario's file, or one of those built in: %1 (default healthy)."_s.arg(
             scenarioNames().join(u", "_s)),
         u"F"_s, u"healthy"_s},
    });
}
}

int runSimulate(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto code = parseArguments(parser, arguments, console)) {
        return *code;
    }

    bool isNumber = false;
    const quint16 port = parser.value(u"port"_s).toUShort(&isNumber);
    if (!isNumber) {
        console.err << "--port takes a number from 0 to 65535, not \""
                    << parser.value(u"port"_s).left(40) << "\".\n";
        return exitUsage;
    }
    QString trouble;
    const auto scenario = loadScenario(parser.value(u"scenario"_s), &trouble);
    if (!scenario) {
        console.err << trouble << '\n';
        return exitConfiguration;
    }

    Simulator simulator;
    simulator.allowCommands(true);
    if (!simulator.listen(port, &trouble)) {
        console.err << trouble << '\n';
        return exitConfiguration;
    }
    QObject::connect(&simulator, &Simulator::said, &simulator,
                     [&console](const QString &text) { console.out << text << Qt::endl; });
    simulator.play(*scenario);
    console.out << "Playing \"" << scenario->name << "\" at " << simulator.url().toString()
                << ". Ctrl+C ends it." << Qt::endl;
    return QCoreApplication::exec();
}
