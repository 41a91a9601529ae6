// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pagereport.h"

#include <optional>

class Database;

/// Keeps \p report: as a new row when it says something else than the last one, else only its
/// times in that row. Inside a transaction. False when it failed.
[[nodiscard]] bool addPage(Database &database, const PageReport &report);

[[nodiscard]] std::optional<PageReport> lastPage(Database &database);
