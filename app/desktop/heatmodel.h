// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/heatmap.h"
#include "desktop/heatgrid.h"

#include <QAbstractTableModel>

/// The values of a heat map as a table, for those who read rather than look: a row a weekday, as
/// the user's week begins, and a column an hour.
class HeatModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMap(const HeatMap &map, HeatMetric metric);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    HeatMap m_map;
    HeatMetric m_metric = HeatMetric::Errors;
};
