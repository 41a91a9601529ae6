// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/chartaxes.h"

#include "desktop/theme.h"
#include "desktop/timeticks.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

namespace {
struct ChartAxes {
    Q_DECLARE_TR_FUNCTIONS(ChartAxes)
};

constexpr int steps = 4;
constexpr double headroom = 1.05;
constexpr double typicalShare = 0.97; // of the columns must fit whole

double inMs(std::chrono::microseconds span)
{
    return static_cast<double>(span.count()) / 1000;
}

double roundUp(double value)
{
    static constexpr std::array factors{1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5, 10.0};
    const double power = std::pow(10, std::floor(std::log10(value)));
    const auto *const fits = std::find_if(factors.begin(), factors.end() - 1,
                                          [&](double factor) { return factor * power >= value; });
    return *fits * power;
}

QString labelOf(double ms, int digits)
{
    //: A number on the axis of a chart, in milliseconds
    return ChartAxes::tr("%1 ms").arg(QLocale().toString(ms, 'f', digits));
}

double endFor(std::vector<double> high, double least)
{
    double most = std::max(least, 1.0);
    if (!high.empty()) {
        std::sort(high.begin(), high.end());
        const auto last = static_cast<double>(high.size() - 1);
        most = std::max(most, high[static_cast<std::size_t>(last * typicalShare)]);
    }
    return roundUp(most * headroom / steps) * steps;
}
}

double latencyEnd(const QList<Bucket> &buckets)
{
    std::vector<double> high;
    double most = 0;
    for (const Bucket &bucket : buckets) {
        if (bucket.count > 0) {
            high.push_back(inMs(bucket.p95));
            most = std::max(most, inMs(bucket.median));
        }
    }
    return endFor(std::move(high), most);
}

double latencyEnd(const QList<PhaseBucket> &piles)
{
    std::vector<double> high;
    for (const PhaseBucket &pile : piles) {
        if (pile.count > 0) {
            high.push_back(inMs(pile.total()));
        }
    }
    return endFor(std::move(high), 0);
}

QStringList latencyLabels(double end)
{
    const double step = end / steps;
    QStringList labels;
    for (int i = 0; i <= steps; ++i) {
        labels << labelOf(step * i, step < 3 ? 1 : 0);
    }
    return labels;
}

QRectF plotArea(const QRectF &whole, const QFontMetrics &metrics)
{
    constexpr double longest = 60'000; // ms
    const int em = metrics.height();
    const double left = metrics.horizontalAdvance(labelOf(longest, 0)) + em * 0.5;
    return QRectF(whole.adjusted(std::ceil(left), em * 0.6, -em * 0.6, -em * 1.4)).toAlignedRect();
}

namespace {
void paintLatencies(QPainter *painter, const PlotFrame &frame, const QStringList &labels,
                    const QPalette &palette)
{
    const int em = painter->fontMetrics().height();
    for (int i = 0; i < labels.size(); ++i) {
        const double y = std::round(frame.area.bottom() - frame.area.height() * i / steps);
        painter->setPen(faded(palette, i == 0 ? 0.4F : 0.14F));
        painter->drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
        painter->setPen(palette.color(QPalette::WindowText));
        painter->drawText(QRectF(0, y - em, frame.area.left() - em * 0.4, em * 2),
                          Qt::AlignRight | Qt::AlignVCenter, labels.at(i));
    }
}

void paintTimes(QPainter *painter, const PlotFrame &frame, const QPalette &palette)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int wide = metrics.horizontalAdvance(QStringLiteral("00:00 AM")) * 5 / 4;
    const int most = std::clamp(static_cast<int>(frame.area.width()) / wide, 3, 12);
    const QList<TimeTick> ticks = timeTicks(frame.window.from, frame.window.until, most);
    for (const TimeTick &tick : ticks) {
        const double x = std::round(frame.x(tick.at));
        painter->setPen(faded(palette, 0.14F));
        painter->drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
        const double half = metrics.horizontalAdvance(tick.label) / 2.0;
        if (x + half > frame.area.right() + metrics.height() * 0.6) {
            continue; // it would be cut
        }
        painter->setPen(palette.color(QPalette::WindowText));
        painter->drawText(QRectF(x - wide, frame.area.bottom() + metrics.height() * 0.25, wide * 2,
                                 metrics.height()),
                          Qt::AlignCenter, tick.label);
    }
}
}

void paintAxes(QPainter *painter, const PlotFrame &frame, const QStringList &labels,
               const QPalette &palette)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintTimes(painter, frame, palette);
    paintLatencies(painter, frame, labels, palette);
    painter->setPen(faded(palette, 0.4F));
    painter->drawLine(frame.area.bottomLeft(), frame.area.bottomRight());
}
