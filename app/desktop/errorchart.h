// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/errorcounts.h"

#include <QHash>
#include <QWidget>

class QPainter;

/// How often each code came over time, as bars upon each other, with a legend above. Codes differ
/// in colour and in pattern, and keep both while they are shown.
///
/// The mouse or the arrow keys read out a column.
class ErrorChart : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorChart(QWidget *parent = nullptr);

    void setCounts(const ErrorCounts &counts);
    [[nodiscard]] const ErrorCounts &counts() const { return m_counts; }
    /// What is said of column \p index: when, and each code with its count. Plain text.
    [[nodiscard]] QString describe(qsizetype index) const;
    /// Index of the column that is read out; -1 when none is.
    [[nodiscard]] qsizetype current() const { return m_current; }
    /// Which of the looks, counted from 0, \p code has; -1 when it isn't shown.
    [[nodiscard]] int lookOf(const QString &code) const { return m_looks.value(code, -1); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A column was clicked, or picked and Enter pressed; \p until is exclusive.
    void activated(const QDateTime &from, const QDateTime &until);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void chooseLooks();
    [[nodiscard]] QRect legendBox(qsizetype index) const;
    [[nodiscard]] QString legendText(qsizetype index) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF columnBox(qsizetype index) const;
    [[nodiscard]] qsizetype columnAt(const QPoint &where) const;
    void drawLegend(QPainter *painter) const;
    void drawAxes(QPainter *painter) const;
    void drawColumn(QPainter *painter, qsizetype index) const;
    void drawSegment(QPainter *painter, const QRectF &box, int look) const;
    void pick(qsizetype index);
    void activate(qsizetype index);

    ErrorCounts m_counts;
    QHash<QString, int> m_looks; // by code
    qsizetype m_current = -1;
};
