// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/chartlegend.h"

#include "desktop/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {
enum Mark { Median, Band, Failure, OurIncident, PostedIncident, MarkCount };

QString textOf(int mark)
{
    switch (static_cast<Mark>(mark)) {
    case Median:
        //: Legend of the chart: half of the answers came faster
        return ChartLegend::tr("Median");
    case Band:
        //: Legend of the chart: from the median to what 95 of 100 answers keep within
        return ChartLegend::tr("Median to 95 %");
    case Failure:
        return ChartLegend::tr("Failed check");
    case OurIncident:
        //: Legend of the chart: an incident that this program measured
        return ChartLegend::tr("Incident, measured");
    case PostedIncident:
        //: Legend of the chart: an incident on the vendor's status page
        return ChartLegend::tr("Incident, posted");
    case MarkCount:
        break;
    }
    return {};
}

void paintMark(QPainter *painter, int mark, const QRectF &box, const QPalette &palette)
{
    switch (static_cast<Mark>(mark)) {
    case Median:
        painter->setPen(QPen(medianColor(palette), 2));
        painter->drawLine(QPointF(box.left(), box.center().y()),
                          QPointF(box.right(), box.center().y()));
        break;
    case Band:
        painter->fillRect(box, bandColor(palette));
        break;
    case Failure:
        paintFailure(painter, {box.center().x(), box.bottom()}, palette);
        break;
    case OurIncident:
        paintOurIncident(painter, box, palette);
        break;
    case PostedIncident:
        paintPostedIncident(painter, box, palette);
        break;
    case MarkCount:
        break;
    }
}
}

void paintOurIncident(QPainter *painter, const QRectF &area, const QPalette &palette)
{
    QColor red = lightColor(Verdict::Light::Red, palette);
    red.setAlphaF(0.22F);
    painter->fillRect(area, red);
}

void paintPostedIncident(QPainter *painter, const QRectF &area, const QPalette &palette)
{
    QColor amber = lightColor(Verdict::Light::Amber, palette);
    amber.setAlphaF(0.55F);
    painter->fillRect(area, QBrush(amber, Qt::BDiagPattern));
}

void paintFailure(QPainter *painter, const QPointF &foot, const QPalette &palette)
{
    painter->fillRect(QRectF(foot.x() - 1.5, foot.y() - 9, 3, 9),
                      lightColor(Verdict::Light::Red, palette));
}

QColor medianColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x58, 0xb0, 0xf0) : QColor(0x12, 0x65, 0xb0);
}

QColor bandColor(const QPalette &palette)
{
    QColor color = medianColor(palette);
    color.setAlphaF(isDark(palette) ? 0.34F : 0.22F);
    return color;
}

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend of the chart"));
}

QSize ChartLegend::sizeHint() const
{
    const QRect last = place(MarkCount - 1, QWIDGETSIZE_MAX);
    return {last.right() + 1, last.bottom() + 1};
}

QSize ChartLegend::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, fontMetrics().height()};
}

int ChartLegend::heightForWidth(int width) const
{
    return place(MarkCount - 1, width).bottom() + 1;
}

QRect ChartLegend::place(int index, int width) const
{
    const int em = fontMetrics().height();
    QRect box(0, 0, 0, em);
    for (int i = 0; i <= index; ++i) {
        const int needed = em * 3 / 2 + em / 3 + fontMetrics().horizontalAdvance(textOf(i));
        const int left = i == 0 ? 0 : box.right() + 1 + em;
        const bool wraps = i > 0 && left + needed > width;
        box = wraps ? QRect(0, box.bottom() + 1 + em / 4, needed, em)
                    : QRect(left, box.top(), needed, em);
    }
    return box;
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int em = fontMetrics().height();
    for (int i = 0; i < MarkCount; ++i) {
        const QRect box = place(i, width());
        const QRect mark = QStyle::visualRect(layoutDirection(), rect(),
                                              QRect(box.left(), box.top() + 2, em * 3 / 2, em - 4));
        paintMark(&painter, i, mark, palette());
        const QRect text = QStyle::visualRect(layoutDirection(), rect(),
                                              box.adjusted(em * 3 / 2 + em / 3, 0, 0, 0));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading, textOf(i));
    }
}
