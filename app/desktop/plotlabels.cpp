// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/plotlabels.h"

#include "desktop/readout.h"
#include "desktop/theme.h"

#include <QPainter>

#include <algorithm>

void paintReadout(QPainter *painter, const PlotFrame &frame, double x, const QString &text,
                  const QPalette &palette)
{
    const QFontMetrics metrics = painter->fontMetrics();
    painter->setPen(faded(palette, 0.6F));
    painter->drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));

    const int pad = metrics.height() / 3;
    QRectF box = metrics.boundingRect(QRect(0, 0, 1000, 1000), Qt::AlignLeft, text);
    box.adjust(-pad, -pad, pad, pad);
    const bool fitsRight = x + pad + box.width() <= frame.area.right();
    const double left = fitsRight ? x + pad : x - pad - box.width();
    box.moveTo(std::max(left, 1.0), frame.area.top() + pad);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(palette.color(QPalette::ToolTipBase));
    painter->drawRoundedRect(box, 3, 3);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(palette.color(QPalette::ToolTipText));
    painter->drawText(box.adjusted(pad, pad, 0, 0), Qt::AlignLeft, text);
}

void paintChosen(QPainter *painter, const PlotFrame &frame, const TimeWindow &window,
                 const QPalette &palette)
{
    const QRectF box(QPointF(frame.x(window.from), frame.area.top()),
                     QPointF(frame.x(window.until), frame.area.bottom()));
    QColor fill = palette.color(QPalette::Highlight);
    painter->setPen(fill);
    fill.setAlphaF(0.25F);
    painter->setBrush(fill);
    painter->drawRect(box);

    const QString text = spanText(window);
    const int em = painter->fontMetrics().height();
    QRectF label(0, 0, painter->fontMetrics().horizontalAdvance(text) + em, em * 1.4);
    label.moveCenter(QPointF(box.center().x(), frame.area.top() + em));
    const double furthest = std::max(frame.area.left(), frame.area.right() - label.width());
    label.moveLeft(std::clamp(label.left(), frame.area.left(), furthest));
    painter->setPen(faded(palette, 0.6F));
    painter->setBrush(palette.color(QPalette::ToolTipBase));
    painter->drawRect(label);
    painter->setPen(palette.color(QPalette::ToolTipText));
    painter->drawText(label, Qt::AlignCenter, text);
}
