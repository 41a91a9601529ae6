// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tray program: makes everything, ties it together, nothing else.

#include "agent/console.h"
#include "agent/demo.h"
#include "agent/localservices.h"
#include "agent/quitsignals.h"
#include "agent/startup.h"
#include "desktop/keyholder.h"
#include "desktop/sessionend.h"
#include "desktop/settingsholder.h"
#include "desktop/shell.h"
#include "desktop/translation.h"
#include "desktop/wiring.h"
#include "monitor/alertdesk.h"
#include "monitor/monitor.h"
#include "monitor/wiring.h"
#include "probe/machine.h"
#include "probe/pollerthread.h"
#include "store/history.h"
#include "store/keyring.h"
#include "store/secrecy.h"

#include <QApplication>
#include <QDBusConnection>

namespace {
/// Test requests go from the shell to the poller, and what it learns comes back.
void connectTests(Shell &shell, Poller &poller)
{
    QObject::connect(&poller, &Poller::modelsRead, &shell, &Shell::setModels);
    QObject::connect(&poller, &Poller::tested, &shell, &Shell::showTest);
    QObject::connect(&poller, &Poller::testAdvanced, &shell, &Shell::showTestPhases);
    QObject::connect(&shell, &Shell::testWanted, &poller, &Poller::test);
    QObject::connect(&shell, &Shell::testCancelled, &poller, &Poller::cancelTest);
}

/// Runs the program with everything made; returns its exit code.
int run(const Startup &startup, const Beginning &beginning, Instance &instance, Demo *demo)
{
    History history(beginning.historyDirectory);
    if (demo != nullptr) {
        demo->invent(history);
    }
    SettingsHolder settings(beginning.settings, beginning.store);
    Keyring keyring;
    KeyHolder keys(keyring);
    PollerThread network(beginning.clock);
    Monitor monitor(history, beginning.clock);
    AlertDesk desk(history, beginning.clock);
    Shell shell(history, beginning.clock, QDBusConnection::sessionBus());
    Machine machine(beginning.clock, QDBusConnection::systemBus());
    LocalServices services(instance, beginning.clock, QDBusConnection::sessionBus());
    connectFacts(network.poller(), machine, monitor);
    connectDesk(monitor, desk, shell);
    connectTests(shell, network.poller());
    QObject::connect(&services.wishes(), &Wishes::windowWanted, &shell, &Shell::openWindow);
    QObject::connect(&shell, &Shell::quitWanted, qApp, &QApplication::quit, Qt::QueuedConnection);
    QObject::connect(&desk, &AlertDesk::raised,
                     &carryElsewhere(shell, settings, keys, beginning.courier), &Courier::tell);

    const auto spread = [&] { // settings and key, to everybody who goes by them
        monitor.setSurroundings({.environment = beginning.environment, .key = keys.key()});
        monitor.setSettings(settings.settings(), keys.state().present);
        desk.setSettings(settings.settings());
        network.setSettings(settings.settings(), keys.key());
        shell.setSettings(settings.settings(), keys.state());
    };
    connectHolders(shell, settings, keys);
    QObject::connect(&settings, &SettingsHolder::changed, &shell, spread);
    QObject::connect(&keys, &KeyHolder::changed, &shell, spread);
    QObject::connect(&keys, &KeyHolder::changed, &monitor, &Monitor::start,
                     Qt::SingleShotConnection);
    if (startup.exitAfterStartup) {
        QObject::connect(&shell, &Shell::shown, qApp, &QApplication::quit, Qt::QueuedConnection);
    }

    shell.setSettings(settings.settings(), keys.state()); // the keyring may take its time
    shell.setVerdict(monitor.verdict());
    shell.setAlerts(desk.state());
    shell.setNotice((beginning.notices + QStringList{history.trouble()}).join(u' ').trimmed());
    shell.start(startup.minimized || settings.settings().startHidden);
    services.follow(monitor, &desk);
    machine.start();
    if (demo != nullptr) {
        QObject::connect(demo, &Demo::said, &shell, &Shell::setNotice);
        demo->play();
        keys.use(Demo::key(), Demo::tr("Made up for the demo."));
    } else {
        keys.start(qEnvironmentVariable("ANTHROPIC_API_KEY"));
    }
    return QApplication::exec();
}
}

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    Console console;
    Startup startup = readStartup(argc, argv, console);
    Instance instance = instanceOf(startup);
    standBack(instance, startup, console);
    if (startup.exitCode) {
        return *startup.exitCode;
    }
    const QApplication app(argc, argv);
    const QuitSignals quitSignals;
    keepSession(*qApp);

    Demo demo;
    if (startup.demo && !demo.prepare(*startup.demo, console)) {
        return exitConfiguration;
    }
    const Beginning beginning = startup.demo ? demo.beginning() : beginningOf(startup.options);
    installTranslator(*qApp, beginning.settings.language);
    return orStartAgain(run(startup, beginning, instance, startup.demo ? &demo : nullptr));
}
