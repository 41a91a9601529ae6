// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/baseline.h"
#include "core/clock.h"
#include "core/latencypicture.h"
#include "desktop/latencysource.h"
#include "desktop/page.h"

#include <optional>

class Card;
class ChartLegend;
class ChoiceBar;
class FileSaver;
class History;
class LatencyPlot;
class LatencyTable;
class PlainLabel;
class RangeBar;
class QPushButton;
class QStackedWidget;
class QTableView;

/// The latency chart with its ranges and choices, the same as a table, and what happened in the
/// range in words. A range of the user's own stays where it is; the others end now.
class LatencyPage : public Page
{
    Q_OBJECT

public:
    LatencyPage(const History &history, Clock clock, QWidget *parent = nullptr);

    void refresh(const Known &known) override;

private:
    [[nodiscard]] Card *makeCard();
    void connectAll();
    void learnNormal();
    void setWindow(const TimeWindow &window);
    void draw();
    void showPicture(const LatencyPicture &picture);
    void showTable(bool wanted);
    void fillTable(const LatencyPicture &picture);
    void summarise(const LatencyPicture &picture);
    void exportPicture();
    void exportCsv();
    [[nodiscard]] TimeWindow limits() const;
    [[nodiscard]] TimeWindow window() const;
    [[nodiscard]] std::optional<Normal> normal(const ChartChoice &choice) const;

    const History &m_history;
    Clock m_clock;
    LatencySource m_source;
    Baseline m_baseline;
    std::optional<TimeWindow> m_own; // chosen by drag, zoom or move
    int m_keptDays = 0; // 0 before the first refresh
    RangeBar *m_ranges;
    ChoiceBar *m_choices;
    QPushButton *m_asTable = nullptr;
    QPushButton *m_savePicture = nullptr;
    QPushButton *m_saveCsv = nullptr;
    QStackedWidget *m_views = nullptr;
    Card *m_card = nullptr;
    PlainLabel *m_heading = nullptr;
    LatencyPlot *m_plot = nullptr;
    ChartLegend *m_legend = nullptr;
    LatencyTable *m_table = nullptr;
    QTableView *m_tableView = nullptr;
    PlainLabel *m_summary = nullptr;
    PlainLabel *m_hint = nullptr;
    PlainLabel *m_said = nullptr; // how saving went
    FileSaver *m_saver;
};
