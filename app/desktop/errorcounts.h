// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <chrono>

class ErrorModel;
struct Observation;

/// A part of the past, cut into equal columns.
struct TimeColumns {
    QDateTime from; ///< UTC; where the first one begins.
    std::chrono::minutes step{30};
    qsizetype count = 0;

    /// Those that cover \p from to \p until and begin at round local times, as long as summer time
    /// doesn't begin or end meanwhile. \p step is a day at most.
    [[nodiscard]] static TimeColumns covering(const QDateTime &from, const QDateTime &until,
                                              std::chrono::minutes step);
    [[nodiscard]] QDateTime startOf(qsizetype index) const { return from + step * index; }
    [[nodiscard]] QDateTime end() const { return startOf(count); }
    /// The column that holds \p at; -1 when none does.
    [[nodiscard]] qsizetype indexOf(const QDateTime &at) const;
};

/// How often each code came, column by column.
struct ErrorCounts {
    static constexpr qsizetype mostCodes = 5;

    TimeColumns time;
    QStringList codes; ///< The most frequent first.
    bool hasOthers = false; ///< The last of the codes stands for all others.
    QList<qsizetype> totals; ///< By code.
    QList<QList<qsizetype>> columns; ///< Of each column what each code counts.

    [[nodiscard]] qsizetype sumOf(qsizetype column) const;
    [[nodiscard]] qsizetype highest() const; ///< The largest sum of a column.
};

/// What people call the way \p seen went wrong: "529", "Timeout"; "200 Overloaded" where the
/// status alone would look fine.
[[nodiscard]] QString errorCodeOf(const Observation &seen);

/// Counts the rows that \p model shows, as far as they lie within \p time.
[[nodiscard]] ErrorCounts countErrors(const ErrorModel &model, const TimeColumns &time);
