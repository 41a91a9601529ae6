// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/verdict.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

/// \p verdict with all its evidence as plain text, to paste into a ticket; times in UTC and
/// keys masked. \p versions are lines such
/// as "Telltale 0.1.0, Qt 6.4.2".
[[nodiscard]] QString reportText(const Verdict &verdict, const QStringList &versions,
                                 const QDateTime &now);
