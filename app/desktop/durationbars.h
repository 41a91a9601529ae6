// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/durations.h"
#include "desktop/cellgrid.h"
#include "desktop/gridlegend.h"

#include <QList>

/// How many incidents lasted how long: a pair of bars for each length, ours and theirs.
class DurationBars : public CellGrid
{
    Q_OBJECT

public:
    explicit DurationBars(QWidget *parent = nullptr);

    void setBins(const QList<DurationBin> &bins);
    [[nodiscard]] static QList<GridLegend::Entry> legend();

    [[nodiscard]] int cells() const override { return static_cast<int>(m_bins.size()); }
    [[nodiscard]] QRectF cellRect(int cell) const override;
    [[nodiscard]] QString describe(int cell) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] int start() const override { return 0; }
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(QPainter &painter, const QRectF &room, int count, Incident::Source source) const;

    QList<DurationBin> m_bins;
    int m_most = 1;
};
