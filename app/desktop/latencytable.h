// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/latencypicture.h"

#include <QAbstractTableModel>

/// What a latency chart shows, as a table: a row a bucket, the newest first.
class LatencyTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPicture(const LatencyPicture &picture);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] bool hasPhases() const { return !m_picture.phases.isEmpty(); }
    [[nodiscard]] QString latencyCell(const Bucket &bucket, int column) const;
    [[nodiscard]] QString phaseCell(qsizetype bucket, int column) const;

    LatencyPicture m_picture;
};
