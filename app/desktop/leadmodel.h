// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/incident.h"

#include <QAbstractTableModel>
#include <QList>

/// Ours against theirs, a row an incident, newest first. Titles are remote text: plain, bounded.
class LeadModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Picture is for a delegate to draw; its text is the same as First's.
    enum Column { Began, What, Picture, First, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \p compared is oldest first, as comparedIncidents() gives it.
    void setCompared(const QList<ComparedIncident> &compared);
    [[nodiscard]] const ComparedIncident &at(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<ComparedIncident> m_rows;
};
