// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/startup.h"

#include "agent/console.h"
#include "agent/parsing.h"
#include "store/paths.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcessEnvironment>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
QtMessageHandler usualHandler
    = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void handleFatal(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg) {
        std::fputs("telltale can't open a display, so there is nowhere to show its lamp. "
                   "Without one, use telltalectl.\n",
                   stderr);
        _exit(exitConfiguration); // returning would abort
    }
    usualHandler(type, context, text);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A lamp in the system tray for the health of the Claude API, seen from this machine."_s);
    parser.addOptions({
        {u"minimized"_s, u"Start in the tray, without the window."_s},
        {u"demo"_s, u"Play half an hour in three minutes; needs neither key nor internet."_s},
        {u"scenario"_s, u"What the demo plays: a scenario's file or the name of one."_s, u"F"_s},
        {u"exit-after-startup"_s, u"Start, show the first thing, and end: a smoke test."_s},
    });
    addSharedOptions(parser);
}
}

Startup readStartup(int argc, char **argv, Console &console)
{
    usualHandler = qInstallMessageHandler(handleFatal);
    QCoreApplication::setApplicationName(u"telltale"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TELLTALE_VERSION));
    QStringList arguments;
    std::transform(argv, argv + argc, std::back_inserter(arguments),
                   [](const char *each) { return QFile::decodeName(each); });
    const qsizetype session = arguments.indexOf(u"-session"_s);
    if (session > 0) { // a session manager starts anew what ran before, and says so to Qt
        arguments.remove(session, std::min<qsizetype>(2, arguments.size() - session));
    }
    QCommandLineParser parser;
    addOptions(parser);
    const QCommandLineOption version = parser.addVersionOption();
    Startup startup{.exitCode = parseArguments(parser, arguments, console)};
    if (startup.exitCode) {
        return startup;
    }
    if (parser.isSet(version)) {
        console.out << "telltale " TELLTALE_VERSION "\n";
        startup.exitCode = exitDone;
        return startup;
    }

    startup.options = readOptions(parser, QProcessEnvironment::systemEnvironment());
    startup.minimized = parser.isSet(u"minimized"_s);
    startup.exitAfterStartup = parser.isSet(u"exit-after-startup"_s);
    if (parser.isSet(u"demo"_s) || parser.isSet(u"scenario"_s)) {
        startup.demo = parser.isSet(u"scenario"_s) ? parser.value(u"scenario"_s) : u"demo"_s;
    }
    for (const QString &sentence : startup.options.wrongUsage) {
        console.err << sentence << '\n';
        startup.exitCode = exitUsage;
    }
    return startup;
}

Beginning beginningOf(const Options &options)
{
    const SettingsStore store(options.configFile);
    const SettingsStore::Loaded loaded = store.load();
    const QString data = options.dataDirectory.value_or(dataDirectory());
    return {.settings = withOptions(loaded.settings, options),
            .store = store,
            .historyDirectory = data,
            .environment = environmentVariables(),
            .courier = Courier::placeBeside(store.path(), data),
            .notices = loaded.trouble + options.wrongEnvironment};
}

Instance instanceOf(const Startup &startup)
{
    return {runtimeDirectory(), startup.demo ? Instance::Kind::Demo : Instance::Kind::Tray};
}

void standBack(Instance &instance, Startup &startup, Console &console)
{
    if (startup.exitCode || instance.claim() != Instance::Claim::Taken) {
        return;
    }
    startup.exitCode = exitConfiguration;
    const bool isDemo = instance.kind() == Instance::Kind::Demo;
    const auto holder = runningIn(instance.directory(), isDemo);
    if (!holder) {
        console.err << "Another Telltale is just starting or ending. Try again in a moment.\n";
        return;
    }
    if (holder->kind == Instance::Kind::Agent) {
        console.err << nameOf(*holder) << " runs already, and one program watches at a time. "
                    << "End it to have the lamp.\n";
        return;
    }
    if (!startup.minimized) {
        const QByteArray word = "show " + qgetenv("XDG_ACTIVATION_TOKEN").left(200);
        (void)ask(instance.directory(), word, std::chrono::milliseconds{0}, isDemo);
    }
    console.out << nameOf(*holder) << " runs already"
                << (startup.minimized ? ".\n" : "; its window is raised.\n");
    startup.exitCode = exitDone;
}
