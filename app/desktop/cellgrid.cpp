// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/cellgrid.h"

#include "desktop/plainlabel.h"
#include "desktop/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

CellGrid::CellGrid(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

int CellGrid::neighbour(int cell, int key) const
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    return key == forward || key == Qt::Key_Up ? cell + 1 : cell - 1;
}

void CellGrid::renew()
{
    m_hovered = -1;
    m_current = std::min(m_current, cells() - 1);
    setAccessibleDescription(m_current < 0 ? QString() : describe(m_current));
    updateGeometry();
    update();
}

void CellGrid::paintPointer(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    if (m_hovered >= 0 && m_hovered < cells()) {
        painter.setPen(QPen(faded(palette(), 0.6F), 1.5));
        painter.drawRoundedRect(cellRect(m_hovered), 4, 4);
    }
    if (hasFocus() && m_current >= 0) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(cellRect(m_current), 4, 4);
    }
}

bool CellGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        tell(cellAt(static_cast<QHelpEvent *>(event)->pos()));
        return true;
    }
    return QWidget::event(event);
}

void CellGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        pick(m_current < 0 ? start() : neighbour(m_current, event->key()));
        return;
    case Qt::Key_Home:
        pick(0);
        return;
    case Qt::Key_End:
        pick(cells() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0) {
            Q_EMIT activated(m_current);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CellGrid::mouseMoveEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position());
    if (cell == m_hovered) {
        return;
    }
    m_hovered = cell;
    tell(cell); // at once: who looks along the cells doesn't want to wait at each
    update();
}

void CellGrid::mousePressEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position());
    if (cell >= 0) {
        pick(cell);
        Q_EMIT activated(cell);
    }
}

void CellGrid::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    QToolTip::hideText();
    update();
}

void CellGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && cells() > 0) {
        m_current = m_current < 0 ? start() : m_current;
        setAccessibleDescription(describe(m_current));
    }
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        tell(m_current);
    }
    update();
}

void CellGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    update();
}

int CellGrid::cellAt(const QPointF &where) const
{
    for (int cell = 0; cell < cells(); ++cell) {
        if (cellRect(cell).contains(where)) {
            return cell;
        }
    }
    return -1;
}

void CellGrid::pick(int cell)
{
    if (cell < 0 || cell >= cells()) {
        return;
    }
    m_current = cell;
    setAccessibleDescription(describe(cell));
    tell(cell);
    update();
}

void CellGrid::tell(int cell)
{
    if (cell < 0) {
        QToolTip::hideText();
        return;
    }
    const QRect box = cellRect(cell).toAlignedRect();
    QToolTip::showText(mapToGlobal(box.bottomLeft()), plainToolTip(describe(cell)), this, box);
}
