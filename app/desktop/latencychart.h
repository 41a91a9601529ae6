// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "desktop/latencyplot.h"

#include <QDateTime>

#include <optional>

class History;

/// The total time over a fixed range, read from the history whenever it is told a range: for
/// pages that show little. The latency page has a cache instead.
class LatencyChart : public LatencyPlot
{
    Q_OBJECT

public:
    /// \p history must outlive the chart.
    explicit LatencyChart(const History &history, QWidget *parent = nullptr);

    /// Which part of the history; reads it again even if nothing changed.
    void setRange(const QDateTime &from, const QDateTime &until,
                  std::optional<Observation::Rung> rung = {});

private:
    void read();

    const History &m_history;
    TimeWindow m_range;
    std::optional<Observation::Rung> m_rung;
};
