// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/localservices.h"

#include "agent/instance.h"
#include "monitor/alertdesk.h"
#include "monitor/monitor.h"

namespace {
constexpr std::chrono::seconds patience{5};

bool isReal(const Instance &instance)
{
    return instance.kind() != Instance::Kind::Demo;
}

QString stateFileOf(const Instance &instance)
{
    return isReal(instance) ? StateFile::pathIn(instance.directory()) : QString();
}
}

LocalServices::LocalServices(Instance &instance, const Clock &clock, const QDBusConnection &bus,
                             QObject *parent)
    : QObject(parent)
    , m_wishes(clock)
    , m_stateFile(stateFileOf(instance), clock)
    , m_busService(m_wishes, clock, isReal(instance) ? bus : QDBusConnection(QString()))
    , m_doorbell(
          instance.takeListener(), [this](const QByteArray &line) { return m_wishes.take(line); },
          patience)
{
}

void LocalServices::follow(Monitor &monitor, AlertDesk *desk)
{
    connect(&monitor, &Monitor::verdictChanged, this, &LocalServices::setVerdict);
    connect(&m_wishes, &Wishes::checkWanted, &monitor, &Monitor::checkNow);
    if (desk != nullptr) {
        connect(&m_wishes, &Wishes::snoozeWanted, desk, &AlertDesk::snooze);
    }
    setVerdict(monitor.verdict());
}

void LocalServices::setVerdict(const Verdict &verdict)
{
    m_stateFile.write(verdict);
    m_busService.setVerdict(verdict);
}
