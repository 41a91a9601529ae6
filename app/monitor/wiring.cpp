// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/wiring.h"

#include "monitor/monitor.h"
#include "probe/machine.h"
#include "probe/poller.h"

void connectFacts(Poller &poller, Machine &machine, Monitor &monitor)
{
    QObject::connect(&monitor, &Monitor::networkChanged, &poller, &Poller::restart);
    QObject::connect(&monitor, &Monitor::probeWanted, &poller, &Poller::probe);
    QObject::connect(&monitor, &Monitor::pageWanted, &poller, &Poller::readPage);
    QObject::connect(&monitor, &Monitor::pauseWanted, &poller, &Poller::pause);

    QObject::connect(&poller, &Poller::observed, &monitor, &Monitor::observe);
    QObject::connect(&poller, &Poller::controlChecked, &monitor, &Monitor::noteControl);
    QObject::connect(&poller, &Poller::pageRead, &monitor, &Monitor::readPage);
    QObject::connect(&poller, &Poller::modelsRead, &monitor, &Monitor::learnModels);
    QObject::connect(&poller, &Poller::tested, &monitor, &Monitor::noteTest);

    QObject::connect(&machine, &Machine::fellAsleep, &monitor, &Monitor::sleep);
    QObject::connect(&machine, &Machine::woke, &monitor, &Monitor::wake);
    QObject::connect(&machine, &Machine::linkChanged, &monitor, &Monitor::noteLink);
}
