// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/incident.h"

#include <QDateTime>
#include <QList>

class Database;

/// Inserts \p incident, or updates the one with the same source and id. False when it failed.
[[nodiscard]] bool putIncident(Database &database, const Incident &incident);

/// Those that overlap the time, oldest first. An invalid end leaves that side open.
[[nodiscard]] QList<Incident> incidentsBetween(Database &database, const QDateTime &from,
                                               const QDateTime &until);
