// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/scorebar.h"

#include "desktop/theme.h"

#include <QPainter>

#include <algorithm>

ScoreBar::ScoreBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Score"));
    setScore(0, m_threshold);
}

void ScoreBar::setScore(int score, int threshold)
{
    m_score = score;
    m_threshold = std::max(threshold, 1);
    const QString text = tr("Score %1: every failure adds 20, every good answer takes 1 away. "
                            "From %2 the light is amber, from %3 an incident is confirmed.")
                             .arg(score)
                             .arg(amberMark)
                             .arg(m_threshold);
    setToolTip(text);
    setAccessibleDescription(text);
    update();
}

QSize ScoreBar::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 16, em * 2};
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal thick = fontMetrics().height() / 2.0;
    const QRectF groove(0.5, 2, width() - 1, thick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(palette(), 0.15F));
    painter.drawRoundedRect(groove, thick / 2, thick / 2);

    const auto light = m_score >= m_threshold ? Verdict::Light::Red
        : m_score >= amberMark                ? Verdict::Light::Amber
                                              : Verdict::Light::Green;
    painter.setBrush(lightColor(light, palette()));
    const qreal end = x(m_score);
    QRectF fill = groove;
    isRightToLeft() ? fill.setLeft(end) : fill.setRight(end);
    if (m_score > 0) {
        painter.drawRoundedRect(fill, thick / 2, thick / 2);
    }
    //: Mark on the score bar: from here the light is amber
    drawMark(painter, amberMark, tr("amber %1").arg(amberMark));
    //: Mark on the score bar: from here an incident is confirmed
    drawMark(painter, m_threshold, tr("incident %1").arg(m_threshold));
}

qreal ScoreBar::x(int value) const
{
    // Room for half as much again as the threshold; what is above ends at the edge.
    const qreal share = std::min(1.0, value / (m_threshold * 1.5));
    return isRightToLeft() ? width() * (1 - share) : width() * share;
}

void ScoreBar::drawMark(QPainter &painter, int value, const QString &text) const
{
    const qreal thick = fontMetrics().height() / 2.0;
    const qreal at = x(value);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawLine(QPointF(at, 0), QPointF(at, thick + 5));
    const QRectF box(at - 200, thick + 5, 400, height() - thick - 5);
    painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, text);
}
