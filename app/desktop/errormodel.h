// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/explanation.h"
#include "core/observation.h"

#include <QAbstractTableModel>
#include <QList>

/// What went wrong lately, one row each, newest first: failures and what is no evidence.
class ErrorModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Status, Type, Fault, Rung, Latency, Meaning, RequestId, ColumnCount };
    /// The value to sort by: a time, number or text.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// \p seen is oldest first, as the history gives it; good ones in it are left out.
    void setObservations(const QList<Observation> &seen, const QDateTime &now);
    [[nodiscard]] const Observation &at(int row) const { return m_rows.at(row).seen; }
    [[nodiscard]] const Explanation &explanationAt(int row) const { return m_rows.at(row).meaning; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        Observation seen;
        Explanation meaning;
    };
    [[nodiscard]] static QString text(const Row &row, int column);
    [[nodiscard]] static QVariant sortKey(const Row &row, int column);

    QList<Row> m_rows;
};
