// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>

/// One calendar month, as the budget of the probes counts it: in UTC.
struct BudgetMonth {
    QDate first;
    double cents = 0; ///< What the probes cost in it, in US cents.

    bool operator==(const BudgetMonth &) const = default;
    [[nodiscard]] QDateTime from() const { return {first, QTime(0, 0), Qt::UTC}; }
    [[nodiscard]] QDateTime until() const { return {first.addMonths(1), QTime(0, 0), Qt::UTC}; }
};

/// The month of \p now and up to \p most - 1 before it, oldest first, but none that was over at
/// \p firstSeen; only the present one when that is invalid. They cost nothing yet.
[[nodiscard]] QList<BudgetMonth> monthsUpTo(const QDateTime &now, const QDateTime &firstSeen,
                                            int most);
