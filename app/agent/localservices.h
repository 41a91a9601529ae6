// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/busservice.h"
#include "agent/doorbell.h"
#include "agent/statefile.h"
#include "agent/wishes.h"
#include "core/clock.h"
#include "core/verdict.h"

#include <QDBusConnection>
#include <QObject>

class AlertDesk;
class Instance;
class Monitor;

/// What other programs of this user get from this one: its verdict, in a file and on the session
/// bus, and its ear, on the bus and on a socket. The demo tells nobody, since nothing of it is
/// real, and hears.
class LocalServices : public QObject
{
    Q_OBJECT

public:
    /// \p instance is claimed. \p bus may be absent.
    LocalServices(Instance &instance, const Clock &clock, const QDBusConnection &bus,
                  QObject *parent = nullptr);

    /// Tells what \p monitor knows, now and later. From then on it checks, and \p desk, if there
    /// is one, snoozes, when that is wanted.
    void follow(Monitor &monitor, AlertDesk *desk = nullptr);
    /// What is left to connect: who shows the window.
    [[nodiscard]] Wishes &wishes() { return m_wishes; }

private:
    void setVerdict(const Verdict &verdict);

    Wishes m_wishes;
    StateFile m_stateFile;
    BusService m_busService;
    Doorbell m_doorbell;
};
