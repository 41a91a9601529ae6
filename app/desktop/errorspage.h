// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "desktop/page.h"

class Card;
class ErrorModel;
class History;
class PlainLabel;
class QAction;
class QSortFilterProxyModel;
class QTableView;

/// The table of what went wrong, and below it what the chosen row means.
class ErrorsPage : public Page
{
    Q_OBJECT

public:
    ErrorsPage(const History &history, Clock clock, QWidget *parent = nullptr);

    void refresh(const Known &known) override;

private:
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] Card *makeDetails();
    void addCopying();
    void showDetails();
    void copyCell() const;
    void copyRow() const;
    [[nodiscard]] int currentRow() const;

    const History &m_history;
    Clock m_clock;
    ErrorModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table = nullptr;
    PlainLabel *m_empty;
    QWidget *m_full;
    PlainLabel *m_meaning = nullptr;
    PlainLabel *m_advice = nullptr;
    PlainLabel *m_message = nullptr;
    PlainLabel *m_facts = nullptr;
    QDateTime m_newest;
};
