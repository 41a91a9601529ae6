// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pagereport.h"

#include <QDateTime>
#include <QList>

/// How far a maintenance of the status page has got.
struct Maintenance {
    enum class Phase {
        Running, ///< The page says so, or its time has come.
        Overdue, ///< It should be over, and the page doesn't say that it is.
        Upcoming,
        Over,
    };
    Phase phase = Phase::Upcoming;
    PageReport::Incident posted;
};

[[nodiscard]] Maintenance::Phase phaseOf(const PageReport::Incident &posted, const QDateTime &now);

/// Those that aren't over: what runs first, then what comes next.
[[nodiscard]] QList<Maintenance> maintenanceOf(const PageReport &page, const QDateTime &now);
