// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/incident.h"
#include "desktop/card.h"

#include <QDate>
#include <QList>
#include <QTimeZone>

class IncidentModel;
class PlainLabel;
class QSortFilterProxyModel;
class QTableView;

/// The table of incidents, ours and theirs.
class IncidentCard : public Card
{
    Q_OBJECT

public:
    explicit IncidentCard(QWidget *parent = nullptr);

    void setIncidents(const QList<Incident> &incidents, const QDateTime &now);
    /// Turns to the first incident that touched the time; false when none did.
    bool turnTo(const QDateTime &from, const QDateTime &until);

private:
    IncidentModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    PlainLabel *m_none;
};
