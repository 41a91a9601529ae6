// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/spendbars.h"

#include "desktop/historywords.h"
#include "desktop/names.h"
#include "desktop/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace {
constexpr double cents = 100; // in a dollar
constexpr double headroom = 1.2;
}

SpendBars::SpendBars(QWidget *parent)
    : CellGrid(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Spend of the probes by month"));
}

void SpendBars::setMonths(const QList<BudgetMonth> &months, int budgetCents)
{
    m_months = months;
    m_budget = budgetCents;
    renew();
}

QRectF SpendBars::cellRect(int cell) const
{
    const double widest = fontMetrics().height() * 5;
    const double pitch = std::min(static_cast<double>(width()) / std::max(cells(), 1), widest);
    const int left = qRound(cell * pitch);
    const int wide = qRound((cell + 1) * pitch) - left;
    return QRectF(isRightToLeft() ? width() - left - wide : left, 0, wide, height());
}

QString SpendBars::describe(int cell) const
{
    const BudgetMonth &month = m_months.at(cell);
    //: %1 and %2 are amounts of money
    return monthTitle(month.first) + u'\n'
        + tr("%1 spent, budget %2").arg(dollars(month.cents / cents), dollars(m_budget / cents));
}

QSize SpendBars::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 30, em * 9};
}

QSize SpendBars::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 20, em * 9};
}

double SpendBars::highest() const
{
    double most = m_budget;
    for (const BudgetMonth &each : m_months) {
        most = std::max(most, each.cents);
    }
    return std::max(most, 1.0) * headroom;
}

void SpendBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(scaled(font(), 0.8));
    const int line = painter.fontMetrics().height();
    const QRectF room(0, line, width(), height() - 2 * line - 6);
    for (int cell = 0; cell < cells(); ++cell) {
        paintMonth(painter, cell, room);
    }
    painter.fillRect(QRectF(0, room.bottom(), width(), 1), faded(palette(), 0.3F));
    paintBudget(painter, room);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPointer(painter);
}

void SpendBars::paintMonth(QPainter &painter, int cell, const QRectF &room) const
{
    const BudgetMonth &month = m_months.at(cell);
    const QRectF box = cellRect(cell);
    const int line = painter.fontMetrics().height();
    const int side = qRound(box.width() * 0.2);
    QRectF bar(box.left() + side, room.top(), box.width() - 2 * side, room.height());
    const int high = qRound(room.height() * month.cents / highest());
    bar.setTop(room.bottom() - (month.cents > 0 ? std::max(high, 2) : 0));
    if (month.cents > 0) {
        const bool isOver = month.cents >= m_budget;
        const QColor color
            = isOver ? lightColor(Verdict::Light::Amber, palette()) : faded(palette(), 0.6F);
        painter.setPen(QPen(color, 1));
        painter.setBrush(isOver ? QBrush(color, Qt::BDiagPattern) : QBrush(color));
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const QString amount = dollars(month.cents / cents);
    const bool fits = painter.fontMetrics().horizontalAdvance(amount) < box.width();
    if (fits || cell == cells() - 1) { // the others tell theirs when they are pointed at
        painter.drawText(QRectF(box.left(), bar.top() - line, box.width(), line),
                         (fits ? Qt::AlignHCenter : Qt::AlignTrailing) | Qt::TextDontClip, amount);
    }
    painter.setPen(faded(palette(), 0.72F));
    painter.drawText(QRectF(box.left(), height() - line, box.width(), line),
                     Qt::AlignCenter | Qt::TextDontClip,
                     QLocale().standaloneMonthName(month.first.month(), QLocale::ShortFormat));
}

void SpendBars::paintBudget(QPainter &painter, const QRectF &room) const
{
    const double y = std::round(room.bottom() - room.height() * m_budget / highest()) + 0.5;
    painter.setPen(QPen(faded(palette(), 0.7F), 1, Qt::DashLine));
    painter.drawLine(QPointF(0, y), QPointF(width(), y));
    const int line = painter.fontMetrics().height();
    painter.setPen(palette().color(QPalette::WindowText));
    //: On a line in a chart; %1 an amount of money
    painter.drawText(QRectF(0, y - line - 1, width(), line), Qt::AlignTrailing | Qt::AlignVCenter,
                     tr("budget %1").arg(dollars(m_budget / cents)));
}
