// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class Database;

/// Where a history ended up.
struct Opened {
    QString path; ///< The file; empty when in memory.
    QString trouble; ///< One sentence why it isn't as it should be; empty when it is.
};

/// How closely to look at what is in the file.
enum class Look {
    Quick, ///< At its head and its tables' names, which a start can afford.
    Whole, ///< At every page, after a statement found damage.
};

/// Opens \p directory/history.sqlite in \p database, made, upgraded or, when damaged, moved aside
/// first. In memory when \p directory is empty, the file can't be used, or is not ours to touch.
[[nodiscard]] Opened openHistory(Database &database, const QString &directory,
                                 Look look = Look::Quick);
