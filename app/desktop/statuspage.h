// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/service.h"
#include "desktop/page.h"

class Card;
class LightMark;
class PlainLabel;
class QGridLayout;
class QVBoxLayout;

/// What the vendor's status page says, and how old that is.
class StatusPage : public Page
{
    Q_OBJECT

public:
    explicit StatusPage(Clock clock, QWidget *parent = nullptr);

    void refresh(const Known &known) override;

private:
    void showNews(const Verdict &verdict);
    void showComponents(const PageReport &page);
    void showIncidents(const PageReport &page);
    void showMaintenance(const PageReport &page);
    [[nodiscard]] QWidget *incidentCard(const PageReport::Incident &incident);

    Clock m_clock;
    PageReport m_shown;
    Service m_service; ///< By which it was judged.
    PlainLabel *m_news;
    PlainLabel *m_trouble;
    PlainLabel *m_lead;
    Card *m_componentsCard;
    QVBoxLayout *m_components;
    Card *m_incidentsCard;
    QVBoxLayout *m_incidents;
    Card *m_maintenanceCard;
    QVBoxLayout *m_maintenance;
};
