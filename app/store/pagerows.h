// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/componentdays.h"
#include "core/hindsight.h"
#include "core/pagereport.h"
#include "core/service.h"

#include <QDateTime>
#include <QList>

#include <optional>

class Database;

/// Keeps \p report: as a new row when it says something else than the last one, else only its
/// times in that row. Inside a transaction. False when it failed.
[[nodiscard]] bool addPage(Database &database, const PageReport &report);

[[nodiscard]] std::optional<PageReport> lastPage(Database &database);

/// See History::pageTurns().
[[nodiscard]] QList<PageTurn> pageTurnsBetween(Database &database, const QDateTime &from,
                                               const QDateTime &until, const Service &service);

/// See History::pageSpells().
[[nodiscard]] QList<PageSpell> pageSpellsBetween(Database &database, const QDateTime &from,
                                                 const QDateTime &until);
