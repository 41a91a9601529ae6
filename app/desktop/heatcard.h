// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hourfigure.h"
#include "desktop/card.h"
#include "desktop/heatgrid.h"

#include <QList>
#include <QTimeZone>

class GridLegend;
class HeatModel;
class QComboBox;
class QPushButton;
class QTabBar;
class QTableView;

/// At which hours of the week trouble comes: a heat map of errors or latency, by the user's clock
/// or the vendor's, as a picture or as a table.
class HeatCard : public Card
{
    Q_OBJECT

public:
    explicit HeatCard(QWidget *parent = nullptr);

    /// \p zone: the user's.
    void setFigures(const QList<HourFigure> &figures, const QTimeZone &zone);

private:
    void makeChoices();
    void makeTable();
    void refill();

    QList<HourFigure> m_figures;
    QTimeZone m_zone;
    QTabBar *m_metric;
    QComboBox *m_clock;
    QPushButton *m_asTable;
    HeatGrid *m_grid;
    HeatModel *m_model;
    QTableView *m_table;
    GridLegend *m_legend;
};
