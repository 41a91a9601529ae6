// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/testrequest.h"

#include <QAbstractTableModel>
#include <QList>

/// The tests that the user sent, the newest first.
class TestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time,
        ModelName,
        Status,
        FirstToken,
        Total,
        Tokens,
        Price,
        RequestId,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Oldest first, as they are kept.
    void setTests(const QList<TestResult> &tests);
    [[nodiscard]] const TestResult &at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<TestResult> m_tests;
};
