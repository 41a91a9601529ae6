// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/incident.h"
#include "core/observation.h"
#include "core/series.h"

#include <QChartView>
#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

class History;
class QAbstractSeries;
class QCategoryAxis;
class QValueAxis;

/// Latency over time: the median as a line, median to 95th percentile as a band, failures as
/// marks on the axis, incidents shaded (ours full, the page's hatched).
///
/// Reads as many buckets from the history as it has pixel columns. Gaps in the data stay gaps.
/// The mouse or the arrow keys read out exact values.
class LatencyChart : public QChartView
{
    Q_OBJECT

public:
    /// \p history must outlive the chart.
    explicit LatencyChart(const History &history, QWidget *parent = nullptr);

    /// Which part of the history; reads it again even if nothing changed.
    void setRange(const QDateTime &from, const QDateTime &until,
                  std::optional<Observation::Rung> rung = {});
    /// How far apart measurements normally are: three times that is a gap.
    void setInterval(std::chrono::seconds interval);

    /// What is drawn, and the column that is read out.
    [[nodiscard]] const QList<Bucket> &buckets() const { return m_buckets; }
    [[nodiscard]] const QList<Incident> &incidents() const { return m_incidents; }
    /// The read-out's text; empty when nothing is picked. Plain text.
    [[nodiscard]] QString readout() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void readAgainIfResized();
    void build();
    void addRun(const QList<Bucket> &run);
    void addPoints();
    void add(QAbstractSeries *series);
    void placeTicks();
    void applyColors();
    [[nodiscard]] int columns() const;
    [[nodiscard]] QList<QList<Bucket>> runs() const;
    [[nodiscard]] double x(const QDateTime &at) const;
    void drawFailures(QPainter *painter) const;
    void drawSpikes(QPainter *painter) const;
    void drawReadout(QPainter *painter) const;
    void drawEmpty(QPainter *painter) const;
    void pick(qsizetype index);

    const History &m_history;
    QCategoryAxis *m_time;
    QValueAxis *m_latency;
    QDateTime m_from;
    QDateTime m_until;
    std::optional<Observation::Rung> m_rung;
    std::chrono::seconds m_interval{60};
    int m_columns = 0; // as of the last reading
    QList<Bucket> m_buckets;
    QList<Incident> m_incidents;
    qsizetype m_picked = -1;
};
