// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/heatmap.h"
#include "desktop/cellgrid.h"
#include "desktop/gridlegend.h"

#include <QString>

/// What a heat map shows.
enum class HeatMetric { Errors, Latency };

/// The day of the week (1: Monday) that stands in \p row: weeks begin as the user's do.
[[nodiscard]] int weekdayIn(int row);
/// The value of \p cell for people: "0.4 %", "320 ms", or that there are too few checks.
[[nodiscard]] QString heatText(const HeatCell &cell, HeatMetric metric);

/// Hours of the day by days of the week, the darker the worse; hatched where too little was seen.
class HeatGrid : public CellGrid
{
    Q_OBJECT

public:
    explicit HeatGrid(QWidget *parent = nullptr);

    /// \p officeHours: with a frame around the working hours of that clock.
    void setMap(const HeatMap &map, HeatMetric metric, bool officeHours);
    /// What the colours of what is shown mean.
    [[nodiscard]] QList<GridLegend::Entry> legend() const;

    [[nodiscard]] int cells() const override;
    [[nodiscard]] QRectF cellRect(int cell) const override;
    [[nodiscard]] QString describe(int cell) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int neighbour(int cell, int key) const override;
    [[nodiscard]] int start() const override { return 0; }
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int gutter() const;
    [[nodiscard]] const HeatCell &at(int cell) const;
    /// The step of the scale; none with too few checks.
    [[nodiscard]] std::optional<int> stepOf(const HeatCell &cell) const;
    [[nodiscard]] QString stepText(int step) const;
    void paintAxes(QPainter &painter) const;
    void paintOfficeHours(QPainter &painter) const;

    HeatMap m_map;
    HeatMetric m_metric = HeatMetric::Errors;
    HeatScale m_scale = errorScale();
    bool m_officeHours = false;
};
