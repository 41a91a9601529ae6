// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/incident.h"
#include "desktop/card.h"

#include <QList>

class LeadBar;
class LeadModel;
class QTableView;

/// Ours against theirs: for each incident of late who knew first, as a bar and in words.
class LeadCard : public Card
{
    Q_OBJECT

public:
    explicit LeadCard(QWidget *parent = nullptr);

    /// Oldest first.
    void setCompared(const QList<ComparedIncident> &compared);

private:
    PlainLabel *m_summary;
    LeadModel *m_model;
    LeadBar *m_bar;
    QTableView *m_table;
};
