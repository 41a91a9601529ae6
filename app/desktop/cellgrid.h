// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

/// A painted picture whose cells tell their figures when pointed at, with the mouse or the keys.
///
/// The arrow keys go from cell to cell, Enter and a click activate one; what a cell says is read
/// aloud, too. Cells are numbered from 0.
class CellGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CellGrid(QWidget *parent = nullptr);

    /// The cell that the keys are at; -1 before they were used.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] virtual int cells() const = 0;
    [[nodiscard]] virtual QRectF cellRect(int cell) const = 0;
    /// Plain text of a few lines.
    [[nodiscard]] virtual QString describe(int cell) const = 0;

Q_SIGNALS:
    void activated(int cell);

protected:
    /// Where the arrow \p key leads from \p cell; may be outside, then the keys stay. By itself:
    /// along a single row of cells.
    [[nodiscard]] virtual int neighbour(int cell, int key) const;
    /// Where the keys begin.
    [[nodiscard]] virtual int start() const { return cells() - 1; }
    /// To be called when the cells are others than before.
    void renew();
    /// A frame around the cell that is pointed at, in the last step of painting.
    void paintPointer(QPainter &painter) const;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int cellAt(const QPointF &where) const;
    void pick(int cell);
    void tell(int cell);

    int m_current = -1;
    int m_hovered = -1;
};
