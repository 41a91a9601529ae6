// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/commands.h"
#include "agent/console.h"
#include "agent/instance.h"
#include "agent/localservices.h"
#include "agent/parsing.h"
#include "agent/quitsignals.h"
#include "core/names.h"
#include "core/verdictjson.h"
#include "courier/courier.h"
#include "monitor/alertdesk.h"
#include "monitor/monitor.h"
#include "monitor/wiring.h"
#include "probe/machine.h"
#include "probe/pollerthread.h"
#include "store/history.h"
#include "store/paths.h"
#include "store/settingsstore.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
/// Prints a line whenever the verdict becomes another one.
class Journal
{
public:
    Journal(bool asJson, Console &console)
        : m_asJson(asJson)
        , m_console(console)
    {
    }

    void note(const Verdict &verdict)
    {
        if (verdict.light == m_light && verdict.cause == m_cause) {
            return;
        }
        m_light = verdict.light;
        m_cause = verdict.cause;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (m_asJson) {
            m_console.out << QJsonDocument(toJson(verdict, now)).toJson(QJsonDocument::Compact)
                          << Qt::endl;
        } else {
            m_console.out << now.toString(Qt::ISODate) << ' ' << lightName(verdict.light) << ' '
                          << causeName(verdict.cause) << ": " << verdict.headline << Qt::endl;
        }
    }

private:
    bool m_asJson;
    Console &m_console;
    std::optional<Verdict::Light> m_light;
    std::optional<Verdict::Cause> m_cause;
};

/// Watches until it is told to end.
int watch(const Setup &setup, Instance &instance, Console &console)
{
    const QuitSignals quitSignals;
    const Clock clock;
    const QString data = setup.options.dataDirectory.value_or(dataDirectory());
    History history(data);
    if (!history.trouble().isEmpty()) {
        console.err << history.trouble() << Qt::endl;
    }
    PollerThread network(clock);
    Monitor monitor(history, clock);
    AlertDesk desk(history, clock);
    Courier courier(Courier::placeBeside(SettingsStore(setup.options.configFile).path(), data),
                    clock);
    Machine machine(clock, QDBusConnection::systemBus());
    LocalServices services(instance, clock, QDBusConnection::sessionBus());
    Journal journal(setup.options.json, console);
    connectFacts(network.poller(), machine, monitor);
    QObject::connect(&monitor, &Monitor::verdictChanged, &services,
                     [&journal](const Verdict &verdict) { journal.note(verdict); });
    QObject::connect(&monitor, &Monitor::judged, &desk, &AlertDesk::consider);
    QObject::connect(&desk, &AlertDesk::raised, &courier, &Courier::tell);

    monitor.setSurroundings(setup.around);
    monitor.setSettings(setup.settings, !setup.key.isEmpty());
    network.setSettings(setup.settings, setup.key);
    desk.setSettings(setup.settings);
    courier.setSettings(setup.settings, setup.key);
    services.follow(monitor);
    courier.start();
    for (const QString &sentence : courier.trouble()) {
        console.err << sentence << Qt::endl;
    }
    machine.start();
    monitor.start();
    return QCoreApplication::exec();
}
}

int runAgent(const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Watches as the tray program does, without a display, until SIGTERM or SIGINT ends it.\n"
        u"Prints a line for each change of the verdict. The key comes from ANTHROPIC_API_KEY, the\n"
        u"systemd credential anthropic-api-key, or the keyring. Exit code 7 when the tray program\n"
        u"or another agent of this user runs already: one watches at a time."_s);
    addSharedOptions(parser);
    if (const auto code = parseArguments(parser, arguments, console)) {
        return *code;
    }
    Instance instance(runtimeDirectory(), Instance::Kind::Agent);
    if (instance.claim() == Instance::Claim::Taken) {
        const auto holder = runningIn(instance.directory());
        console.err << (holder ? nameOf(*holder) : u"Another Telltale"_s)
                    << " runs already, and one program watches at a time.\n";
        return exitConfiguration;
    }
    int exitCode = exitDone;
    const auto setup = prepare(parser, console, &exitCode);
    return setup ? watch(*setup, instance, console) : exitCode;
}
