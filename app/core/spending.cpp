// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spending.h"

QList<BudgetMonth> monthsUpTo(const QDateTime &now, const QDateTime &firstSeen, int most)
{
    const QDate today = now.toUTC().date();
    QList<BudgetMonth> months{{.first = {today.year(), today.month(), 1}}};
    while (months.size() < most && firstSeen.isValid() && firstSeen < months.constFirst().from()) {
        months.prepend({.first = months.constFirst().first.addMonths(-1)});
    }
    return months;
}
