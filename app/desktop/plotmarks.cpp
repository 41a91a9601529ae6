// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/plotmarks.h"

#include "desktop/chartlegend.h"
#include "desktop/names.h"
#include "desktop/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace {
using std::chrono::microseconds;
using std::chrono::milliseconds;

struct PlotMarks {
    Q_DECLARE_TR_FUNCTIONS(PlotMarks)
};

/// Up to here lines and areas are drawn smoothly. Beyond it that takes longer than a frame, and the
/// columns are pixels, so they are drawn as such.
constexpr qsizetype mostSmooth = 250;

/// A column's latency in pixels.
struct Point {
    double x = 0;
    int left = 0; // of its column
    int right = 0; // where the next one begins
    double least = 0;
    double median = 0;
    double p95 = 0;
    double most = 0;
};

/// Each column reaches up to the next one of its run.
QList<Point> pointsOf(const PlotFrame &frame, const LatencyPicture &picture,
                      std::pair<qsizetype, qsizetype> run)
{
    const double width = frame.area.width() / std::max(picture.columns, 1);
    QList<Point> points;
    for (qsizetype i = run.first; i < run.second; ++i) {
        const Bucket &bucket = picture.buckets.at(i);
        if (bucket.count == 0) {
            continue;
        }
        const double x = frame.x(bucket, picture.columns);
        const int left = static_cast<int>(std::floor(x - width / 2));
        if (!points.isEmpty()) {
            points.last().right = std::max(left, points.last().left + 1);
        }
        points << Point{.x = x,
                        .left = left,
                        .right = left + static_cast<int>(std::ceil(width)),
                        .least = frame.y(bucket.least),
                        .median = frame.y(bucket.median),
                        .p95 = frame.y(bucket.p95),
                        .most = frame.y(bucket.most)};
    }
    return points;
}

/// \p color as it looks on a card. Qt hands what lets the ground through to other threads, a
/// rectangle at a time, and waits for them: for hundreds that takes longer than a frame.
QColor opaque(const QColor &color, const QPalette &palette)
{
    const QColor ground = cardColor(palette);
    const auto mixed = [&](float one, float below) {
        return one * color.alphaF() + below * (1 - color.alphaF());
    };
    return QColor::fromRgbF(mixed(color.redF(), ground.redF()),
                            mixed(color.greenF(), ground.greenF()),
                            mixed(color.blueF(), ground.blueF()));
}

void paintBandByColumns(QPainter *painter, const QList<Point> &points, const QColor &color)
{
    for (const Point &point : points) {
        const int top = static_cast<int>(std::round(point.p95));
        const int height = static_cast<int>(std::round(point.median)) - top;
        if (height > 0) {
            painter->fillRect(QRect(point.left, top, point.right - point.left, height), color);
        }
    }
}

void paintBand(QPainter *painter, const QList<Point> &points, const QColor &color)
{
    QPolygonF outline;
    for (const Point &point : points) {
        outline << QPointF(point.x, point.p95);
    }
    std::for_each(points.crbegin(), points.crend(),
                  [&outline](const Point &point) { outline << QPointF(point.x, point.median); });
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPolygon(outline);
}

void paintMedian(QPainter *painter, const QList<Point> &points, const QColor &color)
{
    QPolygonF line;
    for (const Point &point : points) {
        line << QPointF(point.x, point.median);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1));
    painter->drawPolyline(line);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

/// Across its own column, then up or down to the next.
void paintMedianByColumns(QPainter *painter, const QList<Point> &points, const QColor &color)
{
    for (qsizetype i = 0; i < points.size(); ++i) {
        const Point &point = points.at(i);
        const int y = static_cast<int>(std::round(point.median));
        painter->fillRect(QRect(point.left, y, point.right - point.left, 1), color);
        if (i + 1 < points.size()) {
            const int next = static_cast<int>(std::round(points.at(i + 1).median));
            painter->fillRect(QRect(point.right, std::min(y, next), 1, std::abs(next - y) + 1),
                              color);
        }
    }
}

/// The slowest above the band and the quickest below the line: no spike is lost in its column.
/// Where the band itself is a spike its tip would be thinner than a pixel, so the stroke begins at
/// the neighbours' band.
void paintExtremes(QPainter *painter, const QList<Point> &points, const QColor &color)
{
    const auto stroke = [&](const Point &point, double top, double bottom) {
        const int first = static_cast<int>(std::round(top));
        const int height = static_cast<int>(std::round(bottom)) - first;
        if (height > 0) {
            painter->fillRect(QRect(static_cast<int>(point.x), first, 1, height), color);
        }
    };
    for (qsizetype i = 0; i < points.size(); ++i) {
        const Point &point = points.at(i);
        const Point &before = points.at(std::max<qsizetype>(i - 1, 0));
        const Point &after = points.at(std::min(i + 1, points.size() - 1));
        const double band = std::min(std::max({point.p95, before.p95, after.p95}), point.median);
        stroke(point, point.most, band);
        stroke(point, point.median, point.least);
    }
}

void paintDots(QPainter *painter, const QList<Point> &points, const QColor &color, double radius)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    for (const Point &point : points) {
        painter->drawEllipse(QPointF(point.x, point.median), radius, radius);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

using Heights = std::array<microseconds, PhaseBucket::PartCount>;

/// Where each part of a pile ends, from the bottom up.
Heights heightsOf(const PhaseBucket &pile)
{
    Heights heights{};
    microseconds sum{0};
    for (const PhaseBucket::Part part : phasesFromBelow()) {
        sum += pile.parts.at(part);
        heights.at(part) = sum;
    }
    return heights;
}

/// From the bottom edge up to \p part's end; painted from the top part down, so that each covers
/// what isn't its own.
QPolygonF pileOutline(const PlotFrame &frame, const LatencyPicture &picture,
                      std::pair<qsizetype, qsizetype> run, PhaseBucket::Part part)
{
    constexpr double loneWidth = 3; // pixels
    QPolygonF outline;
    for (qsizetype i = run.first; i < run.second; ++i) {
        const PhaseBucket &pile = picture.phases.at(i);
        if (pile.count > 0) {
            outline << QPointF(frame.x(picture.buckets.at(i), picture.columns),
                               frame.y(heightsOf(pile).at(part)));
        }
    }
    if (outline.size() == 1) {
        outline << outline.first() + QPointF(loneWidth, 0);
    }
    if (!outline.isEmpty()) {
        outline << QPointF(outline.last().x(), frame.area.bottom())
                << QPointF(outline.first().x(), frame.area.bottom());
    }
    return outline;
}

void paintPiles(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                std::pair<qsizetype, qsizetype> run, const QPalette &palette)
{
    const auto parts = phasesFromBelow();
    std::for_each(parts.crbegin(), parts.crend(), [&](PhaseBucket::Part part) {
        const QPolygonF outline = pileOutline(frame, picture, run, part);
        painter->setPen(Qt::NoPen);
        painter->setBrush(cardColor(palette)); // hatched ones let it through
        painter->drawPolygon(outline);
        painter->setBrush(phaseBrush(part, palette));
        painter->drawPolygon(outline);
    });
}

void paintPilesByColumns(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                         std::pair<qsizetype, qsizetype> run, const QPalette &palette)
{
    std::array<QBrush, PhaseBucket::PartCount> brushes;
    for (const PhaseBucket::Part part : phasesFromBelow()) {
        brushes.at(part) = phaseBrush(part, palette);
    }
    const QList<Point> points = pointsOf(frame, picture, run);
    qsizetype next = 0;
    for (qsizetype i = run.first; i < run.second; ++i) {
        if (picture.buckets.at(i).count == 0) {
            continue;
        }
        const Point &point = points.at(next++);
        const Heights heights = heightsOf(picture.phases.at(i));
        int below = static_cast<int>(frame.area.bottom());
        for (const PhaseBucket::Part part : phasesFromBelow()) {
            const int top = static_cast<int>(std::round(frame.y(heights.at(part))));
            painter->fillRect(QRect(point.left, top, point.right - point.left, below - top),
                              brushes.at(part));
            below = top;
        }
    }
}
}

void paintIncidents(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                    const QPalette &palette)
{
    constexpr double narrowest = 2; // pixels
    for (const Incident &incident : picture.incidents) {
        const double left = std::max(frame.x(incident.from), frame.area.left());
        const double end = incident.until.isValid() ? frame.x(incident.until) : frame.area.right();
        const double right = std::min(std::max(end, left + narrowest), frame.area.right());
        const QRectF area(left, frame.area.top(), right - left, frame.area.height());
        incident.source == Incident::Source::Ours ? paintOurIncident(painter, area, palette)
                                                  : paintPostedIncident(painter, area, palette);
    }
}

void paintNormal(QPainter *painter, const PlotFrame &frame, const Normal &normal,
                 const QPalette &palette)
{
    const auto line = [&](milliseconds at) {
        const double y = std::round(frame.y(at));
        painter->drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
    };
    if (normal.isLearned()) {
        const QRectF band(QPointF(frame.area.left(), frame.y(normal.high)),
                          QPointF(frame.area.right(), frame.y(normal.low)));
        paintNormalRange(painter, band, palette);
    }
    painter->setPen(slowLimitPen(palette));
    //: On a chart: from this latency on an answer counts as slow, such as "2.50 s"
    QString label = PlotMarks::tr("Slow from %1").arg(latencyText(normal.limit));
    if (frame.isBeyond(normal.limit)) {
        label += QStringLiteral(" ↑"); // further up than the axis goes
    } else {
        line(normal.limit);
    }
    const QFontMetrics metrics = painter->fontMetrics();
    const QRectF box(frame.area.left() + metrics.height() * 0.5,
                     frame.y(normal.limit) + metrics.height() * 0.25,
                     metrics.horizontalAdvance(label) + metrics.height() * 0.5, metrics.height());
    QColor ground = cardColor(palette);
    ground.setAlphaF(0.8F);
    painter->fillRect(box, ground);
    painter->setPen(palette.color(QPalette::WindowText));
    painter->drawText(box, Qt::AlignCenter, label);
}

void paintAreas(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                milliseconds gap, const QPalette &palette)
{
    const bool isSmooth = picture.buckets.size() <= mostSmooth;
    const QColor band = opaque(bandColor(palette), palette);
    const auto runs = runsOf(picture.buckets, gap);
    for (const auto &run : runs) {
        if (!picture.phases.isEmpty()) {
            isSmooth ? paintPiles(painter, frame, picture, run, palette)
                     : paintPilesByColumns(painter, frame, picture, run, palette);
        } else if (isSmooth) {
            paintBand(painter, pointsOf(frame, picture, run), band);
        } else {
            paintBandByColumns(painter, pointsOf(frame, picture, run), band);
        }
    }
}

void paintLines(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                milliseconds gap, const QPalette &palette)
{
    constexpr double largestDot = 2.5; // pixels
    constexpr double smallestDot = 1;
    const bool isSparse = picture.isSparse();
    const bool isSmooth = picture.buckets.size() <= mostSmooth;
    const QColor color = medianColor(palette);
    QColor faint = color;
    faint.setAlphaF(0.5F);
    const auto runs = runsOf(picture.buckets, gap);
    const double apart
        = frame.area.width() / static_cast<double>(std::max<qsizetype>(picture.buckets.size(), 1));
    const double radius = std::clamp(apart * 0.3, smallestDot, largestDot);
    for (const auto &run : runs) {
        const QList<Point> points = pointsOf(frame, picture, run);
        paintExtremes(painter, points, opaque(faint, palette));
        isSmooth ? paintMedian(painter, points, color)
                 : paintMedianByColumns(painter, points, color);
        if (isSparse || points.size() == 1) {
            paintDots(painter, points, color, radius);
        }
    }
}

void paintFailures(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                   const QPalette &palette)
{
    for (const Bucket &bucket : picture.buckets) {
        if (bucket.failures > 0) {
            paintFailure(painter, {frame.x(bucket, picture.columns), frame.area.bottom()}, palette);
        }
    }
}

void paintSpikes(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                 const QPalette &palette)
{
    for (qsizetype i = 0; i < picture.buckets.size(); ++i) {
        const Bucket &bucket = picture.buckets.at(i);
        const microseconds shown
            = picture.phases.isEmpty() ? bucket.most : picture.phases.at(i).total();
        if (bucket.count > 0 && frame.isBeyond(shown)) {
            paintSpike(painter, {frame.x(bucket, picture.columns), frame.area.top()}, palette);
        }
    }
}
