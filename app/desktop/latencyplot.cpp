// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/latencyplot.h"

#include "desktop/chartaxes.h"
#include "desktop/plotlabels.h"
#include "desktop/plotmarks.h"
#include "desktop/readout.h"
#include "desktop/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace {
using std::chrono::milliseconds;

constexpr int fewestColumns = 60;
constexpr int mostColumns = 1999; // and one more where a column is cut
constexpr double shortestDrag = 5; // pixels; below it is a click
constexpr double zoomStep = 0.7;
constexpr double panStep = 0.25;
}

LatencyPlot::LatencyPlot(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Latency over time"));
    measure();
}

void LatencyPlot::setPicture(const LatencyPicture &picture)
{
    const QDateTime picked = m_picked >= 0 ? m_picture.buckets.at(m_picked).from : QDateTime();
    m_picture = picture;
    m_picked = picked.isValid() ? nearestTo(picked) : -1; // it stays where it was
    measure();
    setAccessibleDescription(readout());
    update();
}

/// The bucket that begins next to \p at, in the window; -1 for none.
qsizetype LatencyPlot::nearestTo(const QDateTime &at) const
{
    const QList<Bucket> &shown = m_picture.buckets;
    if (shown.isEmpty() || at < m_picture.window.from || at >= m_picture.window.until) {
        return -1;
    }
    const auto apart = [&at](const Bucket &bucket) { return std::chrono::abs(bucket.from - at); };
    const auto nearest = std::min_element(
        shown.cbegin(), shown.cend(),
        [&](const Bucket &one, const Bucket &other) { return apart(one) < apart(other); });
    return std::distance(shown.cbegin(), nearest);
}

void LatencyPlot::setInterval(std::chrono::seconds interval)
{
    m_interval = interval;
}

void LatencyPlot::setLimits(const TimeWindow &limits)
{
    m_limits = limits;
}

void LatencyPlot::measure()
{
    m_end
        = m_picture.phases.isEmpty() ? latencyEnd(m_picture.buckets) : latencyEnd(m_picture.phases);
    const QList<Bucket> &shown = m_picture.buckets;
    const bool isMeasured = std::any_of(shown.cbegin(), shown.cend(),
                                        [](const Bucket &bucket) { return bucket.count > 0; });
    m_labels = isMeasured ? latencyLabels(m_end) : QStringList();
}

PlotFrame LatencyPlot::frame() const
{
    return {.area = plotArea(rect(), fontMetrics()), .window = m_picture.window, .end = m_end};
}

int LatencyPlot::columns() const
{
    return std::clamp(static_cast<int>(frame().area.width()), fewestColumns, mostColumns);
}

milliseconds LatencyPlot::gap() const
{
    const auto column = m_picture.window.length() / std::max(m_picture.columns, 1);
    return std::max<milliseconds>(3 * m_interval, 3 * column);
}

QString LatencyPlot::readout() const
{
    return m_picked < 0 ? QString() : readoutOf(m_picture, m_picked);
}

QSize LatencyPlot::sizeHint() const
{
    return {fontMetrics().height() * 30, minimumHeight()};
}

void LatencyPlot::paintEvent(QPaintEvent *)
{
    if (!m_picture.window.isValid()) {
        return;
    }
    QPainter painter(this);
    const PlotFrame plot = frame();
    paintData(&painter, plot);
    if (m_picture.buckets.isEmpty()) {
        paintNote(&painter, plot);
    }
    if (m_picked >= 0 && m_drag == Drag::None) {
        const Bucket &bucket = m_picture.buckets.at(m_picked);
        paintReadout(&painter, plot, plot.x(bucket, m_picture.columns), readout(), palette());
    }
    if (m_drag == Drag::Choosing && std::abs(m_draggedTo - m_pressedAt) >= shortestDrag) {
        paintChosen(&painter, plot, chosen(), palette());
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void LatencyPlot::paintData(QPainter *painter, const PlotFrame &frame) const
{
    const QRectF inside = frame.area.adjusted(-2, 0, 2, 1);
    painter->setClipRect(inside);
    paintAreas(painter, frame, m_picture, gap(), palette());
    painter->setClipping(false);
    paintAxes(painter, frame, m_labels, palette());
    painter->setClipRect(inside);
    paintIncidents(painter, frame, m_picture, palette());
    if (m_picture.phases.isEmpty()) {
        if (m_picture.normal) {
            paintNormal(painter, frame, *m_picture.normal, palette());
        }
        paintLines(painter, frame, m_picture, gap(), palette());
    }
    paintSpikes(painter, frame, m_picture, palette());
    paintFailures(painter, frame, m_picture, palette());
    painter->setClipping(false);
}

void LatencyPlot::paintNote(QPainter *painter, const PlotFrame &frame) const
{
    painter->setPen(faded(palette(), 0.72F));
    painter->drawText(frame.area, Qt::AlignCenter | Qt::TextWordWrap,
                      m_picture.isLoading ? tr("Reading the history…")
                                          : tr("Nothing was measured in this time yet."));
}

TimeWindow LatencyPlot::chosen() const
{
    const PlotFrame plot = frame();
    const auto at = [&](double x) {
        const double share = (x - plot.area.left()) / std::max(plot.area.width(), 1.0);
        return plot.window.at(std::clamp(share, 0.0, 1.0));
    };
    return spanned(at(m_pressedAt), at(m_draggedTo), m_limits);
}

void LatencyPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columns() != m_toldColumns) {
        m_toldColumns = columns();
        Q_EMIT resized();
    }
}

void LatencyPlot::mousePressEvent(QMouseEvent *event)
{
    const bool moves = event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier));
    if (!m_limits.isValid() || !m_picture.window.isValid()
        || (event->button() != Qt::LeftButton && !moves)) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_drag = moves ? Drag::Moving : Drag::Choosing;
    m_pressedAt = event->position().x();
    m_draggedTo = m_pressedAt;
    m_pressedWindow = m_picture.window;
    if (moves) {
        setCursor(Qt::ClosedHandCursor);
    }
}

void LatencyPlot::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None) {
        pickNear(event->position().x() + 0.5); // the middle of the pixel
        return;
    }
    m_draggedTo = event->position().x();
    if (m_drag == Drag::Moving) {
        const double width = std::max(frame().area.width(), 1.0);
        want(panned(m_pressedWindow, (m_pressedAt - m_draggedTo) / width, m_limits));
    }
    update();
}

void LatencyPlot::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = m_drag;
    m_drag = Drag::None;
    unsetCursor();
    if (drag == Drag::Choosing && std::abs(m_draggedTo - m_pressedAt) >= shortestDrag) {
        want(chosen());
    }
    update();
    QWidget::mouseReleaseEvent(event);
}

void LatencyPlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_limits.isValid() && event->button() == Qt::LeftButton) {
        Q_EMIT backWanted();
    }
}

void LatencyPlot::wheelEvent(QWheelEvent *event)
{
    if (!m_limits.isValid() || !m_picture.window.isValid()) {
        event->ignore(); // the page may scroll
        return;
    }
    constexpr double notch = 120;
    const QPointF turned = QPointF(event->angleDelta()) / notch;
    const PlotFrame plot = frame();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || turned.y() == 0) {
        want(panned(plot.window, -(turned.x() + turned.y()) * panStep / 2, m_limits));
    } else {
        const double share
            = (event->position().x() - plot.area.left()) / std::max(plot.area.width(), 1.0);
        want(zoomed(plot.window, std::clamp(share, 0.0, 1.0), std::pow(zoomStep, turned.y()),
                    m_limits));
    }
    event->accept();
}

void LatencyPlot::leaveEvent(QEvent *event)
{
    pick(-1);
    QWidget::leaveEvent(event);
}

void LatencyPlot::keyPressEvent(QKeyEvent *event)
{
    if (navigate(event)) {
        return;
    }
    if (event->key() == Qt::Key_Left) {
        step(-1);
    } else if (event->key() == Qt::Key_Right) {
        step(1);
    } else if (event->key() == Qt::Key_Escape && m_drag != Drag::None) {
        m_drag = Drag::None;
        unsetCursor();
        update();
    } else if (event->key() == Qt::Key_Escape && m_picked >= 0) {
        pick(-1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// Whether it was a key that changes the window.
bool LatencyPlot::navigate(QKeyEvent *event)
{
    if (!m_limits.isValid()) {
        return false;
    }
    const bool withShift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the key of the plus without Shift
        zoom(zoomStep);
        return true;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        return true;
    case Qt::Key_Home:
        Q_EMIT backWanted();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (withShift) {
            pan(event->key() == Qt::Key_Left ? -panStep : panStep);
        }
        return withShift;
    default:
        return false;
    }
}

void LatencyPlot::zoom(double factor)
{
    const double share
        = m_picked >= 0 ? m_picture.window.shareOf(m_picture.buckets.at(m_picked).from) : 0.5;
    want(zoomed(m_picture.window, std::clamp(share, 0.0, 1.0), factor, m_limits));
}

void LatencyPlot::pan(double share)
{
    want(panned(m_picture.window, share, m_limits));
}

/// Beyond the first or the last one the window moves on.
void LatencyPlot::step(int by)
{
    const qsizetype last = m_picture.buckets.size() - 1;
    const qsizetype next = m_picked < 0 && by < 0 ? last : m_picked + by;
    if (next >= 0 && next <= last) {
        pick(next);
    } else if (m_limits.isValid()) {
        pan(by * panStep);
    }
}

void LatencyPlot::pick(qsizetype index)
{
    if (index != m_picked) {
        m_picked = index;
        setAccessibleDescription(readout());
        update();
    }
}

void LatencyPlot::pickNear(double x)
{
    constexpr double reach = 12; // pixels
    const PlotFrame plot = frame();
    qsizetype nearest = -1;
    double best = reach;
    for (qsizetype i = 0; i < m_picture.buckets.size(); ++i) {
        const double distance = std::abs(plot.x(m_picture.buckets.at(i), m_picture.columns) - x);
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    pick(nearest);
}

void LatencyPlot::want(const TimeWindow &window)
{
    if (m_limits.isValid() && window != m_picture.window) {
        Q_EMIT windowWanted(window);
    }
}
