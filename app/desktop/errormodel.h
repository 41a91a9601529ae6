// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "core/verdict.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <optional>

/// What went wrong, one row each: failures and what is no evidence. Filters and sorts by itself,
/// because 50,000 rows through a proxy model take seconds a key. Newest first until sorted.
class ErrorModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time,
        Status,
        Type,
        Code,
        Fault,
        Rung,
        ModelName,
        Latency,
        Edge,
        RequestId,
        ColumnCount
    };

    /// Which rows are shown.
    struct Filter {
        QString text; ///< Words; each must occur in some cell, in whatever case.
        std::optional<Verdict::Cause> cause; ///< Whose fault; none: whoever's.

        bool operator==(const Filter &) const = default;
        [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && !cause; }
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// In any order; good ones are left out. A few at a time leave the reader's place alone, as do
    /// those that belong below all others; else the model is reset.
    void add(const QList<Observation> &seen);
    /// Drops those older than \p from.
    void forget(const QDateTime &from);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Rows with those that the filter hides.
    [[nodiscard]] qsizetype total() const { return m_rows.size(); }

    [[nodiscard]] const Observation &at(int row) const { return m_rows.at(m_shown.at(row)).seen; }
    /// A number that the row keeps until clear() or forget(), and the way back: -1 when hidden.
    [[nodiscard]] int numberOf(int row) const { return m_shown.value(row, -1); }
    [[nodiscard]] int rowOf(int number) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// Numbers as numbers, times as times, texts as read aloud. Among equals the newest is first.
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Key {
        qint64 number = 0;
        QString text;
    };
    struct Row {
        Observation seen;
        qint64 at = 0; // ms since the epoch
        QString haystack; // all cells, a line each, case folded
        Key key; // of the column sorted by
    };

    [[nodiscard]] static QString text(const Observation &seen, int column);
    [[nodiscard]] static Key keyOf(const Observation &seen, int column);
    [[nodiscard]] Row rowOf(const Observation &seen) const;
    [[nodiscard]] bool isBefore(int left, int right) const;
    [[nodiscard]] bool isShown(const Row &row) const;
    [[nodiscard]] QList<int> filtered(const QList<int> &numbers) const;
    void insert(const QList<int> &fresh);

    QList<Row> m_rows; // by number
    QList<int> m_sorted; // numbers of all rows
    QList<int> m_shown; // those of them that the filter lets through
    Filter m_filter;
    QStringList m_words; // of the filter, case folded
    int m_column = Time;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};
