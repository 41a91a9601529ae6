// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// What a ticket should name besides the verdict, a line each: Telltale, Qt, the system, its
/// processor. The same as long as the process runs; never translated.
[[nodiscard]] QStringList versionLines();
