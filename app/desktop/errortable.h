// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QTableView>

#include <optional>

class ErrorModel;
class QAction;

/// The table of errors: sorts by a click on a heading, copies by its menu and by keys, and keeps
/// the reader's place when rows come and go.
class ErrorTable : public QTableView
{
    Q_OBJECT

public:
    /// \p model must outlive the table.
    explicit ErrorTable(ErrorModel *model, QWidget *parent = nullptr);

    /// The current row's; none when there is no row.
    [[nodiscard]] std::optional<Observation> current() const;
    /// Fits the columns to what is in them, once there is something; after that they are the
    /// user's.
    void fitColumns();
    /// Makes the newest of the shown rows from \p from (inclusive) until \p until current. False
    /// without one.
    bool goTo(const QDateTime &from, const QDateTime &until);
    /// Whether the current row's request can be given as a command.
    void setCurlOffered(bool offered);

Q_SIGNALS:
    /// Another row, or one after there was none.
    void currentRowChanged();
    void curlWanted();

private:
    void addActions();
    void rememberPlace();
    void returnToPlace();
    void copyCell() const;
    void copyRows() const;
    [[nodiscard]] QString rowText(int row) const;

    ErrorModel *m_model;
    QAction *m_curl = nullptr;
    int m_kept = -1; // number of the current row while the model is reset
    int m_column = 0;
    int m_scrolled = 0;
    bool m_fitted = false;
};
