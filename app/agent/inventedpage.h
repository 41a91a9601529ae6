// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/incident.h"
#include "core/pagereport.h"

#include <QDateTime>
#include <QList>

/// The status page as it might have been read in the 90 days before \p now, oldest first: in the
/// daytime and not every day, with the trouble of the \p posted incidents and some of other
/// components. The same every time, but for its dates.
[[nodiscard]] QList<PageReport> inventPages(const QDateTime &now, const QList<Incident> &posted);
