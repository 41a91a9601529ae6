// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class Database;

/// The version that upgrade() brings a file to, as PRAGMA user_version.
[[nodiscard]] int schemaVersion();

/// Brings \p database from any older version (0: empty) to schemaVersion(), all or nothing. Two
/// processes may try at once. False when it failed.
[[nodiscard]] bool upgrade(Database &database);
