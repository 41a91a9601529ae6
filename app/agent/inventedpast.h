// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/incident.h"
#include "core/observation.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

/// A past as a developer might have seen it: the same every time, but for its dates.
struct InventedPast {
    /// Oldest first; a minute apart on the last day and in incidents, 5 min in the 30 days before,
    /// else an hour.
    QList<Observation> seen;
    QList<Incident> incidents;
};

/// The year before \p now.
[[nodiscard]] InventedPast inventPast(const QDateTime &now);

/// The decision's state (Casebook::saved()) after the last day of \p seen, at \p clock's now.
[[nodiscard]] QByteArray learnedFrom(const QList<Observation> &seen, const Clock &clock);
