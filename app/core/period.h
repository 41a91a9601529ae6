// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/incident.h"
#include "core/watchedhour.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QTimeZone>

#include <chrono>
#include <optional>

/// Some days in a row of a calendar: both included.
struct Days {
    QDate first;
    QDate last;
    QTimeZone zone; ///< Whose days.

    bool operator==(const Days &) const = default;
    [[nodiscard]] QDateTime from() const; ///< UTC; when the first begins.
    [[nodiscard]] QDateTime until() const; ///< UTC; when the last is over.
};

/// What became of one day.
struct DayFigures {
    Q_GADGET
public:
    /// What was worst in it.
    enum class State {
        Unwatched, ///< Nothing was checked: has no colour, least of all green.
        Good,
        Amber, ///< An incident of ours with more answers than failures, or one that was only
               ///< posted.
        Red, ///< An incident of ours in which at least half of the checks failed.
    };
    Q_ENUM(State)

    QDate date;
    Watched time;
    int ours = 0; ///< Confirmed incidents that touched it.
    int theirs = 0; ///< Posted ones.

    bool operator==(const DayFigures &) const = default;
    [[nodiscard]] State state() const;
};

/// What became of some days: of a month, or of all that a calendar shows.
struct Period {
    QList<DayFigures> days; ///< Every one, watched or not.
    Watched time;
    int ours = 0; ///< Confirmed incidents that touched it.
    int theirs = 0; ///< Posted ones.
    std::optional<DayFigures> worst; ///< Most time down, then most amber; none without any.
    std::optional<std::chrono::seconds> lead; ///< Median of those of ours that have one.

    bool operator==(const Period &) const = default;
};

/// \p hours and \p incidents by the days of \p which. An hour belongs to the day in which it
/// starts, an incident to each day that it touches; what lasts, lasts until \p now.
[[nodiscard]] Period periodOf(const Days &which, const QList<WatchedHour> &hours,
                              const QList<Incident> &incidents, const QDateTime &now);
