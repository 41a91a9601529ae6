// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/card.h"

#include "desktop/plainlabel.h"
#include "desktop/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace {
constexpr qreal radius = 6;
}

Card::Card(const QString &title, QWidget *parent, Look look)
    : QFrame(parent)
    , m_look(look)
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setAccessibleName(title);
    auto *all = new QVBoxLayout(this);
    const int inset = fontMetrics().height() * 3 / 4;
    all->setContentsMargins(inset, inset, inset, inset);
    all->addLayout(m_head);
    all->addLayout(m_body, 1);
    if (!title.isEmpty()) {
        auto *heading = new PlainLabel(title, this);
        heading->setScale(1.0, true);
        m_head->addWidget(heading, 1);
    }
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(faded(palette(), 0.18F));
    painter.setBrush(cardColor(palette()));
    painter.drawRoundedRect(box, radius, radius);
    if (m_look == Look::Warning) {
        const qreal bar = radius * 2 / 3;
        const qreal x = isRightToLeft() ? box.right() - bar : box.left();
        painter.setPen(Qt::NoPen);
        painter.setBrush(lightColor(Verdict::Light::Amber, palette()));
        painter.drawRect(QRectF(x, box.top() + radius, bar, box.height() - 2 * radius));
    }
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QLayout *inner = item->layout()) {
            empty(inner);
        }
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}
