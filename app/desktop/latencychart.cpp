// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/latencychart.h"

#include "desktop/chartaxes.h"
#include "desktop/chartlegend.h"
#include "desktop/names.h"
#include "desktop/theme.h"
#include "store/history.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr int fewestColumns = 60;
constexpr int mostColumns = 2000; // beyond it, drawing takes longer than a frame
constexpr qsizetype fewPoints = 150; // up to here each measurement gets a dot

double inMs(std::chrono::microseconds span)
{
    return static_cast<double>(span.count()) / 1000;
}

double onAxis(const QDateTime &at)
{
    return static_cast<double>(at.toMSecsSinceEpoch());
}
}

LatencyChart::LatencyChart(const History &history, QWidget *parent)
    : QChartView(parent)
    , m_history(history)
    , m_time(new QCategoryAxis(this))
    , m_latency(new QValueAxis(this))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Latency over time"));
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setLocalizeNumbers(true);
    chart()->setMargins({0, 0, 0, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_time->setTruncateLabels(false);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_latency, Qt::AlignLeft);
    applyColors();
    connect(chart(), &QChart::plotAreaChanged, this, &LatencyChart::readAgainIfResized,
            Qt::QueuedConnection);
}

void LatencyChart::setRange(const QDateTime &from, const QDateTime &until,
                            std::optional<Observation::Rung> rung)
{
    m_from = from;
    m_until = until;
    m_rung = rung;
    read();
}

void LatencyChart::setInterval(std::chrono::seconds interval)
{
    m_interval = interval;
}

QSize LatencyChart::sizeHint() const
{
    return {fontMetrics().height() * 30, minimumHeight()};
}

void LatencyChart::readAgainIfResized()
{
    if (m_from.isValid() && columns() != m_columns) {
        read();
    }
}

void LatencyChart::read()
{
    m_columns = columns();
    m_buckets = m_history.latency(m_from, m_until, m_columns, m_rung);
    m_incidents = m_history.incidents(m_from, m_until);
    m_picked = -1;
    build();
}

int LatencyChart::columns() const
{
    return std::clamp(static_cast<int>(chart()->plotArea().width()), fewestColumns, mostColumns);
}

void LatencyChart::build()
{
    chart()->removeAllSeries();
    placeTicks();
    const auto all = runs();
    for (const QList<Bucket> &run : all) {
        addRun(run);
    }
    addPoints();
    scene()->update();
}

/// Stretches of measurements without a gap; a lone one is a stretch, too.
QList<QList<Bucket>> LatencyChart::runs() const
{
    const auto column = (m_until - m_from) / std::max(m_columns, 1);
    const auto gap = std::max<std::chrono::milliseconds>(3 * m_interval, 3 * column);
    QList<QList<Bucket>> all;
    for (const Bucket &bucket : m_buckets) {
        if (bucket.count == 0) {
            continue;
        }
        if (all.isEmpty() || bucket.from - all.last().last().from > gap) {
            all.append(QList<Bucket>{});
        }
        all.last() << bucket;
    }
    return all;
}

void LatencyChart::addRun(const QList<Bucket> &run)
{
    if (run.size() < 2) {
        return;
    }
    QList<QPointF> median;
    QList<QPointF> high;
    for (const Bucket &bucket : run) {
        median << QPointF(onAxis(bucket.from), inMs(bucket.median));
        high << QPointF(onAxis(bucket.from), inMs(bucket.p95));
    }
    auto *band = new QAreaSeries(this);
    auto *upper = new QLineSeries(band);
    auto *lower = new QLineSeries(band);
    upper->replace(high);
    lower->replace(median);
    band->setUpperSeries(upper);
    band->setLowerSeries(lower);
    band->setPen(Qt::NoPen);
    band->setColor(bandColor(palette()));
    add(band);
    auto *line = new QLineSeries(this);
    line->replace(median);
    line->setPen(QPen(medianColor(palette()), 1));
    add(line);
}

void LatencyChart::addPoints()
{
    const bool all = m_buckets.size() <= fewPoints;
    QList<Bucket> shown;
    const auto stretches = runs();
    for (const QList<Bucket> &run : stretches) {
        shown << (all || run.size() == 1 ? run : QList<Bucket>{});
    }
    QList<QPointF> points;
    for (const Bucket &bucket : std::as_const(shown)) {
        points << QPointF(onAxis(bucket.from), inMs(bucket.median));
    }
    auto *dots = new QScatterSeries(this);
    dots->setMarkerSize(4);
    dots->setColor(medianColor(palette()));
    dots->setBorderColor(Qt::transparent);
    dots->replace(points);
    add(dots);
}

void LatencyChart::add(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_latency);
}

void LatencyChart::placeTicks()
{
    const int labelWidth = fontMetrics().horizontalAdvance(QStringLiteral("00:00 AM")) * 5 / 4;
    fitTimeAxis(m_time, m_from, m_until, std::clamp(m_columns / labelWidth, 3, 12));
    fitLatencyAxis(m_latency, m_buckets);
    m_latency->setLabelsVisible(!m_buckets.isEmpty());
    m_latency->setGridLineVisible(!m_buckets.isEmpty());
}

void LatencyChart::applyColors()
{
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_latency)}) {
        axis->setLabelsFont(font());
        axis->setLabelsColor(palette().color(QPalette::WindowText));
        axis->setGridLineColor(faded(palette(), 0.14F));
        axis->setLinePenColor(faded(palette(), 0.4F));
    }
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
}

double LatencyChart::x(const QDateTime &at) const
{
    const QRectF plot = chart()->plotArea();
    const double span = onAxis(m_until) - onAxis(m_from);
    const double share = span > 0 ? (onAxis(at) - onAxis(m_from)) / span : 0;
    return plot.left() + plot.width() * std::clamp(share, 0.0, 1.0);
}

void LatencyChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    const QRectF plot = chart()->plotArea();
    for (const Incident &incident : m_incidents) {
        const double left = x(incident.from);
        const double right = x(incident.until.isValid() ? incident.until : m_until);
        const QRectF area(left, plot.top(), std::max(right - left, 2.0), plot.height());
        incident.source == Incident::Source::Ours ? paintOurIncident(painter, area, palette())
                                                  : paintPostedIncident(painter, area, palette());
    }
}

void LatencyChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_buckets.isEmpty()) {
        drawEmpty(painter);
        return;
    }
    drawFailures(painter);
    drawSpikes(painter);
    drawReadout(painter);
}

void LatencyChart::drawEmpty(QPainter *painter) const
{
    painter->setPen(faded(palette(), 0.72F));
    painter->drawText(chart()->plotArea(), Qt::AlignCenter | Qt::TextWordWrap,
                      tr("Nothing was measured in this time yet."));
}

void LatencyChart::drawFailures(QPainter *painter) const
{
    const double foot = chart()->plotArea().bottom();
    for (const Bucket &bucket : m_buckets) {
        if (bucket.failures > 0) {
            paintFailure(painter, {x(bucket.from), foot}, palette());
        }
    }
}

/// What is above the axis' end keeps a mark at the top.
void LatencyChart::drawSpikes(QPainter *painter) const
{
    const double top = chart()->plotArea().top();
    painter->setPen(Qt::NoPen);
    painter->setBrush(medianColor(palette()));
    for (const Bucket &bucket : m_buckets) {
        if (bucket.count > 0 && inMs(bucket.most) > m_latency->max()) {
            const double at = x(bucket.from);
            painter->drawPolygon(
                QPolygonF({QPointF(at, top), QPointF(at - 3, top + 5), QPointF(at + 3, top + 5)}));
        }
    }
}

QString LatencyChart::readout() const
{
    if (m_picked < 0 || m_picked >= m_buckets.size()) {
        return {};
    }
    const Bucket &bucket = m_buckets.at(m_picked);
    QStringList lines{exactTime(bucket.from)};
    if (bucket.count == 1) {
        lines << latencyText(bucket.median);
    } else if (bucket.count > 1) {
        lines << tr("Median %1").arg(latencyText(bucket.median))
              << tr("95 % within %1").arg(latencyText(bucket.p95))
              << tr("%1 to %2").arg(latencyText(bucket.least), latencyText(bucket.most))
              << tr("%n check(s)", nullptr, static_cast<int>(bucket.count));
    }
    if (bucket.failures > 0) {
        lines << tr("%n failed", nullptr, static_cast<int>(bucket.failures));
    }
    return lines.join(u'\n');
}

void LatencyChart::drawReadout(QPainter *painter) const
{
    const QString text = readout();
    if (text.isEmpty()) {
        return;
    }
    const QRectF plot = chart()->plotArea();
    const double at = x(m_buckets.at(m_picked).from);
    painter->setPen(faded(palette(), 0.6F));
    painter->drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));

    const int pad = fontMetrics().height() / 3;
    QRectF box = fontMetrics().boundingRect(QRect(0, 0, 1000, 1000), Qt::AlignLeft, text);
    box.adjust(-pad, -pad, pad, pad);
    const bool fitsRight = at + pad + box.width() <= plot.right();
    box.moveTo(fitsRight ? at + pad : at - pad - box.width(), plot.top() + pad);
    painter->setBrush(palette().color(QPalette::ToolTipBase));
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(palette().color(QPalette::ToolTipText));
    painter->drawText(box.adjusted(pad, pad, 0, 0), Qt::AlignLeft, text);
}

void LatencyChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyColors();
        if (m_from.isValid()) {
            build();
        }
    }
}

void LatencyChart::mouseMoveEvent(QMouseEvent *event)
{
    constexpr double reach = 12;
    const double at = event->position().x();
    qsizetype nearest = -1;
    double best = reach;
    for (qsizetype i = 0; i < m_buckets.size(); ++i) {
        const double distance = std::abs(x(m_buckets.at(i).from) - at);
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    pick(nearest);
    QChartView::mouseMoveEvent(event);
}

void LatencyChart::leaveEvent(QEvent *event)
{
    pick(-1);
    QChartView::leaveEvent(event);
}

void LatencyChart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_buckets.size() - 1;
    if (event->key() == Qt::Key_Left) {
        pick(m_picked < 0 ? last : std::max<qsizetype>(m_picked - 1, 0));
    } else if (event->key() == Qt::Key_Right) {
        pick(std::min(m_picked + 1, last));
    } else if (event->key() == Qt::Key_Escape && m_picked >= 0) {
        pick(-1);
    } else {
        QChartView::keyPressEvent(event);
    }
}

void LatencyChart::pick(qsizetype index)
{
    if (index != m_picked) {
        m_picked = index;
        setAccessibleDescription(readout());
        scene()->update();
    }
}
