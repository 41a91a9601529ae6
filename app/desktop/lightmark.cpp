// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/lightmark.h"

#include "desktop/lighticon.h"
#include "desktop/names.h"

#include <QPainter>

#include <algorithm>

LightMark::LightMark(qreal lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLight(m_light);
}

void LightMark::setLight(Verdict::Light light, bool you)
{
    m_light = light;
    m_you = you;
    //: Read aloud; %1 is a light such as "Red"
    setAccessibleName(you ? tr("%1, on your side").arg(titleOf(light)) : titleOf(light));
    update();
}

QSize LightMark::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_lines);
    return {side, side};
}

void LightMark::paintEvent(QPaintEvent *)
{
    const int side = std::min(width(), height());
    QPainter painter(this);
    painter.drawPixmap((width() - side) / 2, (height() - side) / 2,
                       lightPixmap(m_light, m_you, side, devicePixelRatioF()));
}
