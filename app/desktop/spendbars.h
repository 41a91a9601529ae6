// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/spending.h"
#include "desktop/cellgrid.h"

#include <QList>

/// What the probes cost month by month, against the line of the budget.
class SpendBars : public CellGrid
{
    Q_OBJECT

public:
    explicit SpendBars(QWidget *parent = nullptr);

    void setMonths(const QList<BudgetMonth> &months, int budgetCents);

    [[nodiscard]] int cells() const override { return static_cast<int>(m_months.size()); }
    [[nodiscard]] QRectF cellRect(int cell) const override;
    [[nodiscard]] QString describe(int cell) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double highest() const;
    void paintMonth(QPainter &painter, int cell, const QRectF &room) const;
    void paintBudget(QPainter &painter, const QRectF &room) const;

    QList<BudgetMonth> m_months;
    int m_budget = 0; ///< In US cents.
};
