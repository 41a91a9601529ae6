// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/pagereport.h"
#include "core/service.h"
#include "desktop/card.h"
#include "desktop/spellreader.h"

#include <QList>

class ComponentModel;
class DayBars;
class History;
class LightMark;
class QPushButton;
class QTableView;

/// The components of the status page with their states and a bar for each of the last 90 days, or
/// the same as a table.
///
/// Hidden while no component is known. When the page can't be read now, those that it had last
/// are shown with an unknown state.
class ComponentsCard : public Card
{
    Q_OBJECT

public:
    static constexpr int days = 90;

    /// \p history must outlive it.
    ComponentsCard(const History &history, Clock clock, QWidget *parent = nullptr);

    void setPage(const PageReport &page, const Service &service);
    /// Reads what came since the last time; the bars follow later.
    void read();

Q_SIGNALS:
    /// What was read is shown.
    void shown();

private:
    struct Row {
        LightMark *mark = nullptr;
        PlainLabel *name = nullptr;
        PlainLabel *share = nullptr;
        PlainLabel *state = nullptr;
        DayBars *bars = nullptr;
    };
    void makeTable();
    void makeRows();
    [[nodiscard]] Row addRow();
    void showStates();
    void showDays();
    void showPastOnly();

    Clock m_clock;
    SpellReader m_reader;
    PageReport m_page;
    Service m_service;
    bool m_isCurrent = false; ///< Whether the components are those of the page now.
    QList<PageReport::Component> m_components;
    QList<Row> m_rows;
    QPushButton *m_asTable;
    QWidget *m_picture;
    QVBoxLayout *m_rowBox;
    PlainLabel *m_first;
    PlainLabel *m_since;
    ComponentModel *m_model;
    QTableView *m_table;
};
