// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/componentdays.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

/// The days of the status page's components as a table, for those who read rather than look: a row
/// a day, newest first, and a column a component. Names are remote text: plain, bounded.
class ComponentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// A past for each of \p names, all of the same days.
    void setPasts(const QStringList &names, const QList<ComponentPast> &pasts);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const ComponentDay &day(int row, int column) const;

    QStringList m_names;
    QList<ComponentPast> m_pasts;
};
