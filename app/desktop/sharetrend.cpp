// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/sharetrend.h"

#include "core/wording.h"
#include "desktop/historywords.h"
#include "desktop/plainlabel.h"
#include "desktop/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace {
constexpr std::chrono::minutes farApart{10};
constexpr double inset = 2;
}

ShareTrend::ShareTrend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Trend"));
}

void ShareTrend::setPoints(const QList<Point> &points, const QDateTime &from,
                           const QDateTime &until)
{
    m_points = points;
    m_from = from;
    m_until = until;
    QString text;
    if (!points.isEmpty()) {
        const auto least = std::min_element(
            points.cbegin(), points.cend(),
            [](const Point &one, const Point &other) { return one.share < other.share; });
        //: Of an allowance; %1 a duration, %2 to %4 shares such as "93 %"
        text = tr("Last %1: from %2 to %3 left, at least %4")
                   .arg(inWords(until - from), shareText(points.constFirst().share),
                        shareText(points.constLast().share), shareText(least->share));
    }
    setAccessibleDescription(text);
    setToolTip(plainToolTip(text));
    update();
}

QSize ShareTrend::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 9, em * 2};
}

QPointF ShareTrend::place(const Point &point) const
{
    const double whole = static_cast<double>(std::max<qint64>(m_from.msecsTo(m_until), 1));
    const double along = static_cast<double>(m_from.msecsTo(point.at)) / whole;
    const double x = inset + along * (width() - 2 * inset);
    return {isRightToLeft() ? width() - x : x, inset + (1 - point.share) * (height() - 2 * inset)};
}

void ShareTrend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), faded(palette(), 0.25F));
    const QColor line = faded(palette(), 0.75F);
    for (qsizetype begin = 0; begin < m_points.size();) {
        QPolygonF run{place(m_points.at(begin))};
        qsizetype end = begin + 1;
        while (end < m_points.size() && m_points.at(end).at - m_points.at(end - 1).at <= farApart) {
            run << place(m_points.at(end++));
        }
        QPolygonF area = run;
        area << QPointF(run.constLast().x(), height()) << QPointF(run.constFirst().x(), height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(palette(), 0.1F));
        painter.drawPolygon(area);
        painter.setPen(QPen(line, 1.3));
        painter.drawPolyline(run);
        begin = end;
    }
    if (!m_points.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawEllipse(place(m_points.constLast()), 2.5, 2.5);
    }
}
