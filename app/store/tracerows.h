// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace.h"

#include <QDateTime>
#include <QString>

class Database;

/// What charts need of \p service from \p from to \p until. Call it inside a transaction, and with
/// whole hours at the border to another part, lest hours that are rolled up in between come twice.
[[nodiscard]] Traces tracesBetween(Database &database, const QDateTime &from,
                                   const QDateTime &until, const QString &service);
