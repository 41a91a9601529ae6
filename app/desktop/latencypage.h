// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "desktop/page.h"

class History;
class LatencyChart;
class PlainLabel;
class QComboBox;
class QTabBar;

/// The latency chart with its ranges, and what happened in the range in words.
class LatencyPage : public Page
{
    Q_OBJECT

public:
    LatencyPage(const History &history, Clock clock, QWidget *parent = nullptr);

    void refresh(const Known &known) override;

private:
    [[nodiscard]] QWidget *makeRanges();
    void read();
    void summarise();

    Clock m_clock;
    QTabBar *m_ranges = nullptr;
    QComboBox *m_rung = nullptr;
    LatencyChart *m_chart;
    PlainLabel *m_summary;
};
