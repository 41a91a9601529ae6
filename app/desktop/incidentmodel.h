// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/incident.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

/// Incidents, ours and theirs, one row each, newest first. Titles are remote text: plain, bounded.
class IncidentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Start, Duration, Source, Kind, Lead, ColumnCount };
    /// The value to sort by: a time, number or text.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// \p incidents is oldest first, as the history gives it; what lasts, lasts until \p now.
    void setIncidents(const QList<Incident> &incidents, const QDateTime &now);
    [[nodiscard]] const Incident &at(int row) const { return m_rows.at(row).incident; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        Incident incident;
        std::optional<std::chrono::seconds> lead; ///< Of ours over theirs.
    };
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QVariant sortKey(const Row &row, int column) const;

    QList<Row> m_rows;
    QDateTime m_now;
};
