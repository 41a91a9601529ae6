// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/latencypicture.h"
#include "desktop/plotframe.h"

#include <QWidget>

#include <chrono>
#include <optional>

/// Draws a LatencyPicture with its axes; reads out exact values under the mouse or under a cursor
/// that the arrow keys move.
///
/// When it is navigable it also asks for another window: a drag chooses one, the wheel and + and -
/// zoom, a drag with Shift or the middle button and Shift with the arrow keys move on, Home and a
/// double click ask to go back.
class LatencyPlot : public QWidget
{
    Q_OBJECT

public:
    explicit LatencyPlot(QWidget *parent = nullptr);

    void setPicture(const LatencyPicture &picture);
    /// How far apart observations normally are: three times that is a gap.
    void setInterval(std::chrono::seconds interval);
    /// Windows asked for lie within \p limits. An invalid one: not navigable, as it begins.
    void setLimits(const TimeWindow &limits);

    [[nodiscard]] const LatencyPicture &picture() const { return m_picture; }
    [[nodiscard]] const QList<Bucket> &buckets() const { return m_picture.buckets; }
    [[nodiscard]] const QList<Incident> &incidents() const { return m_picture.incidents; }
    /// Where the data are drawn.
    [[nodiscard]] PlotFrame frame() const;
    /// How many pixel columns there are; a picture shall have as many.
    [[nodiscard]] int columns() const;
    /// What is under the cursor as plain text; empty when nothing is picked.
    [[nodiscard]] QString readout() const;

    [[nodiscard]] QSize sizeHint() const override;

    /// As + and - do: about the cursor, else about the middle.
    void zoom(double factor);
    void pan(double share);

Q_SIGNALS:
    void windowWanted(const TimeWindow &window);
    void backWanted();
    /// columns() has changed.
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag { None, Choosing, Moving };

    void measure();
    void paintData(QPainter *painter, const PlotFrame &frame) const;
    void paintNote(QPainter *painter, const PlotFrame &frame) const;
    [[nodiscard]] std::chrono::milliseconds gap() const;
    [[nodiscard]] TimeWindow chosen() const;
    [[nodiscard]] bool navigate(QKeyEvent *event);
    void step(int by);
    void pick(qsizetype index);
    void pickNear(double x);
    [[nodiscard]] qsizetype nearestTo(const QDateTime &at) const;
    void want(const TimeWindow &window);

    LatencyPicture m_picture;
    TimeWindow m_limits;
    std::chrono::seconds m_interval{60};
    double m_end = 1; // of the latency axis, in ms
    QStringList m_labels;
    int m_toldColumns = 0;
    qsizetype m_picked = -1;
    Drag m_drag = Drag::None;
    double m_pressedAt = 0; // x
    double m_draggedTo = 0;
    TimeWindow m_pressedWindow;
};
