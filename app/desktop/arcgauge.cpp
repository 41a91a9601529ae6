// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/arcgauge.h"

#include "core/limitforecast.h"
#include "desktop/historywords.h"
#include "desktop/lighticon.h"
#include "desktop/names.h"
#include "desktop/theme.h"

#include <QPainter>

namespace {
constexpr double halfTurn = 180 * 16; // QPainter counts sixteenths of a degree

Verdict::Light lightOf(std::optional<double> share, bool isLow)
{
    if (!share) {
        return Verdict::Light::Grey;
    }
    if (!isLow) {
        return Verdict::Light::Green;
    }
    return *share > 0 ? Verdict::Light::Amber : Verdict::Light::Red;
}
}

ArcGauge::ArcGauge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ArcGauge::setShare(std::optional<double> share, bool warns)
{
    m_share = share;
    m_warns = warns;
    update();
}

bool ArcGauge::isLow() const
{
    return m_warns && m_share && *m_share < lowShare;
}

QSize ArcGauge::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 9, em * 5};
}

void ArcGauge::paintArc(QPainter &painter, const QRectF &ring, double from, double to,
                        const QColor &color) const
{
    painter.setPen(QPen(color, fontMetrics().height() * 0.8, Qt::SolidLine, Qt::FlatCap));
    const double start = isRightToLeft() ? from * halfTurn : (1 - from) * halfTurn;
    const double span = (to - from) * halfTurn;
    painter.drawArc(ring, qRound(start), qRound(isRightToLeft() ? span : -span));
}

void ArcGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int em = fontMetrics().height();
    const double radius = std::min(width() / 2.0 - em * 0.5, height() - em * 0.9);
    const QPointF middle(width() / 2.0, height() - em * 0.4);
    const QRectF ring(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    const Verdict::Light light = lightOf(m_share, isLow());
    paintArc(painter, ring, 0, 1, faded(palette(), 0.13F));
    if (m_share) {
        paintArc(painter, ring, 0, *m_share, lightColor(light, palette()));
    }
    paintArc(painter, ring, lowShare - 0.004, lowShare + 0.004, cardColor(palette()));

    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(scaled(font(), 1.4, true));
    const int line = painter.fontMetrics().height();
    const QRectF text(0, middle.y() - line, width(), line);
    painter.drawText(text, Qt::AlignCenter, m_share ? shareText(*m_share) : dash());
    if (isLow()) {
        painter.drawPixmap(QPointF(middle.x() - em / 2.0, text.top() - em * 1.1),
                           lightPixmap(light, false, em, devicePixelRatioF()));
    }
}
