// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/incident.h"
#include "core/maintenance.h"
#include "core/service.h"
#include "desktop/page.h"

#include <QList>

class Card;
class ComponentsCard;
class History;
class LeadCard;
class PlainLabel;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

/// What the vendor's status page says and said, how old that is, and who knew first.
///
/// Reads the history when it is shown and when the page was read anew, not at every verdict.
class StatusPage : public Page
{
    Q_OBJECT

public:
    /// \p history must outlive it.
    StatusPage(const History &history, Clock clock, QWidget *parent = nullptr);

    void refresh(const Known &known) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QHBoxLayout *makeHead();
    void showNews(const Verdict &verdict);
    [[nodiscard]] bool compare(); ///< Whether it came out otherwise than before.
    void showIncidents();
    void showMaintenance();
    [[nodiscard]] QPushButton *followButton(const QString &id, QWidget *parent);
    [[nodiscard]] QWidget *incidentCard(const PageReport::Incident &incident);
    [[nodiscard]] QWidget *maintenanceRow(const Maintenance &maintenance, const QDateTime &now);
    [[nodiscard]] QString leadOf(const PageReport::Incident &incident) const;

    const History &m_history;
    Clock m_clock;
    PageReport m_shown;
    QDateTime m_readAt; ///< When the page was, whose news were compared.
    QStringList m_followed; ///< Incidents: their ids.
    Service m_service; ///< By which it was judged.
    QList<ComparedIncident> m_compared;
    bool m_isLeadTold = false; ///< With one of the incidents.
    PlainLabel *m_news;
    PlainLabel *m_trouble;
    PlainLabel *m_lead;
    ComponentsCard *m_components;
    Card *m_incidentsCard;
    QVBoxLayout *m_incidents;
    Card *m_maintenanceCard;
    QVBoxLayout *m_maintenance;
    LeadCard *m_leads;
};
