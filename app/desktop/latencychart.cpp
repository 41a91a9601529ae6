// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/latencychart.h"

#include "store/history.h"

LatencyChart::LatencyChart(const History &history, QWidget *parent)
    : LatencyPlot(parent)
    , m_history(history)
{
    connect(this, &LatencyPlot::resized, this, &LatencyChart::read);
}

void LatencyChart::setRange(const QDateTime &from, const QDateTime &until,
                            std::optional<Observation::Rung> rung)
{
    m_range = {.from = from, .until = until};
    m_rung = rung;
    read();
}

void LatencyChart::read()
{
    if (!m_range.isValid()) {
        return;
    }
    const int wide = columns();
    setPicture({.window = m_range,
                .choice = {.rung = m_rung},
                .columns = wide,
                .buckets = m_history.latency(m_range.from, m_range.until, wide, m_rung),
                .incidents = m_history.incidents(m_range.from, m_range.until)});
}
