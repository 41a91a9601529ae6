// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/gridlegend.h"

#include <QPainter>
#include <QStyle>

GridLegend::GridLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
}

void GridLegend::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    QStringList texts;
    for (const Entry &each : entries) {
        texts << each.text;
    }
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize GridLegend::sizeHint() const
{
    const auto boxes = places(QWIDGETSIZE_MAX);
    return boxes.isEmpty() ? QSize() : QSize(boxes.last().right() + 1, boxes.last().bottom() + 1);
}

QSize GridLegend::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, fontMetrics().height()};
}

int GridLegend::heightForWidth(int width) const
{
    const auto boxes = places(width);
    return boxes.isEmpty() ? 0 : boxes.last().bottom() + 1;
}

QList<QRect> GridLegend::places(int width) const
{
    const int em = fontMetrics().height();
    QList<QRect> boxes;
    QRect box(0, 0, 0, em);
    for (const Entry &each : m_entries) {
        const int needed = em + em / 3 + fontMetrics().horizontalAdvance(each.text);
        const int left = boxes.isEmpty() ? 0 : box.right() + 1 + em;
        const bool wraps = !boxes.isEmpty() && left + needed > width;
        box = wraps ? QRect(0, box.bottom() + 1 + em / 4, needed, em)
                    : QRect(left, box.top(), needed, em);
        boxes.append(box);
    }
    return boxes;
}

void GridLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int em = fontMetrics().height();
    const auto boxes = places(width());
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const QRect box = boxes.at(i);
        const QRect mark
            = QStyle::visualRect(layoutDirection(), rect(), QRect(box.topLeft(), QSize(em, em)));
        const QRect text
            = QStyle::visualRect(layoutDirection(), rect(), box.adjusted(em + em / 3, 0, 0, 0));
        m_entries.at(i).paint(painter, mark, palette());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(text, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip,
                         m_entries.at(i).text);
    }
}
