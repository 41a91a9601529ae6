// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands.h"
#include "agent/console.h"
#include "agent/parsing.h"
#include "simulator/identity.h"
#include "simulator/scenario.h"
#include "simulator/simulator.h"

#include <QCoreApplication>

#include <optional>

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
        {u"certificate"_s, u"Speak TLS with the certificate (and its chain) in that PEM file."_s,
         u"FILE"_s},
        {u"key"_s, u"The certificate's private key, a PEM file without a password."_s, u"FILE"_s},
        {u"names-port"_s,
         u"Answer name servers' questions, too, at that UDP port; 0 takes a free one."_s, u"P"_s},
    });
}

/// None: what is wrong was printed.
std::optional<quint16> portOption(const QCommandLineParser &parser, const QString &name,
                                  Console &console)
{
    if (!parser.isSet(name) && parser.value(name).isEmpty()) {
        return 0;
    }
    bool isNumber = false;
    const quint16 port = parser.value(name).toUShort(&isNumber);
    if (!isNumber) {
        console.err << "--" << name << " takes a number from 0 to 65535, not \""
                    << parser.value(name).left(40) << "\".\n";
        return {};
    }
    return port;
}

/// Gives \p simulator the certificate that was asked for, if any. False: \p trouble says why not.
bool identify(Simulator &simulator, const QCommandLineParser &parser, QString *trouble)
{
    if (!parser.isSet(u"certificate"_s)) {
        return true;
    }
    const auto identity
        = loadIdentity(parser.value(u"certificate"_s), parser.value(u"key"_s), trouble);
    if (identity) {
        simulator.setTls(*identity);
    }
    return identity.has_value();
}

QString namesText(const Simulator &simulator)
{
    const quint16 port = simulator.namesPort();
    return port == 0 ? QString() : u", names at UDP port %1"_s.arg(port);
}
}

int runSimulate(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto code = parseArguments(parser, arguments, console)) {
        return *code;
    }
    const auto port = portOption(parser, u"port"_s, console);
    const auto namesPort = portOption(parser, u"names-port"_s, console);
    if (!port || !namesPort) {
        return exitUsage;
    }
    if (parser.isSet(u"certificate"_s) != parser.isSet(u"key"_s)) {
        console.err << "--certificate and --key need each other.\n";
        return exitUsage;
    }

    QString trouble;
    Simulator simulator;
    simulator.allowCommands(true);
    const auto scenario = loadScenario(parser.value(u"scenario"_s), &trouble);
    const bool isReady = scenario && identify(simulator, parser, &trouble)
        && simulator.listen(*port, &trouble)
        && (!parser.isSet(u"names-port"_s) || simulator.listenForNames(*namesPort, &trouble));
    if (!isReady) {
        console.err << trouble << '\n';
        return exitConfiguration;
    }
    QObject::connect(&simulator, &Simulator::said, &simulator,
                     [&console](const QString &text) { console.out << text << Qt::endl; });
    simulator.play(*scenario);
    console.out << "Playing \"" << scenario->name << "\" at " << simulator.url().toString()
                << namesText(simulator) << ". Ctrl+C ends it." << Qt::endl;
    return QCoreApplication::exec();
}
