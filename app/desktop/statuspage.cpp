// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/statuspage.h"

#include "core/pagequery.h"
#include "core/pagewords.h"
#include "core/wording.h"
#include "desktop/card.h"
#include "desktop/lightmark.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {
constexpr qsizetype mostIncidents = 20;
constexpr qsizetype mostUpdates = 10;

QString stateText(const PageReport &page)
{
    switch (page.state) {
    case PageReport::State::NotRead:
        return StatusPage::tr("The status page hasn't been read yet.");
    case PageReport::State::Readable:
        return {};
    case PageReport::State::Unreadable:
        return StatusPage::tr("The status page can't be read just now. That says nothing about "
                              "the API.");
    case PageReport::State::Unreached:
        return StatusPage::tr("The status page can't be reached just now. That says nothing about "
                              "the API.");
    }
    return {};
}

QString bearingText(Bearing bearing)
{
    switch (bearing) {
    case Bearing::OtherModels:
        //: Of an incident on the status page: it doesn't count
        return StatusPage::tr("names only models that you don't use");
    case Bearing::Acknowledged:
        //: Of an incident on the status page: it doesn't count until it changes
        return StatusPage::tr("acknowledged");
    case Bearing::Elsewhere:
    case Bearing::Counts:
        break;
    }
    return {};
}
}

StatusPage::StatusPage(Clock clock, QWidget *parent)
    : Page(parent)
    , m_clock(std::move(clock))
    , m_news(new PlainLabel({}, this))
    , m_trouble(new PlainLabel({}, this))
    , m_lead(new PlainLabel({}, this))
    , m_componentsCard(new Card(tr("Components"), this))
    , m_components(new QVBoxLayout)
    , m_incidentsCard(new Card(tr("Open incidents"), this))
    , m_incidents(new QVBoxLayout)
    , m_maintenanceCard(new Card(tr("Maintenance"), this))
    , m_maintenance(new QVBoxLayout)
{
    auto *open = new QPushButton(tr("Open status page"), this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_news, 1);
    head->addWidget(open, 0, Qt::AlignTop);
    m_lead->setScale(1.0, true);
    m_componentsCard->body()->addLayout(m_components);
    m_incidentsCard->body()->addLayout(m_incidents);
    m_maintenanceCard->body()->addLayout(m_maintenance);
    auto *all = new QVBoxLayout(this);
    all->addLayout(head);
    for (QWidget *part :
         {static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_lead),
          static_cast<QWidget *>(m_componentsCard), static_cast<QWidget *>(m_incidentsCard),
          static_cast<QWidget *>(m_maintenanceCard)}) {
        part->hide();
        all->addWidget(part);
    }
    all->addStretch(1);
    connect(open, &QPushButton::clicked, this, &Page::statusPageWanted);
}

void StatusPage::refresh(const Known &known)
{
    const PageReport &page = known.verdict.page;
    showNews(known.verdict);
    PageReport timeless = page; // what is built anew only when the page says something else
    timeless.at = timeless.newsAt = {};
    timeless.clockSkew = {};
    const Service service{.interest = known.verdict.interest};
    if (timeless == m_shown && service == m_service) {
        return;
    }
    m_shown = timeless;
    m_service = service;
    showComponents(page);
    showIncidents(page);
    showMaintenance(page);
}

void StatusPage::showNews(const Verdict &verdict)
{
    const PageReport &page = verdict.page;
    const QDateTime now = m_clock.utc();
    if (page.isReadable()) {
        //: %1 is the host of a status page, %2 an age such as "47 s ago"
        m_news->setText(tr("News of %1, %2.")
                            .arg(page.source.host(),
                                 ageInWords(page.newsAt.isValid() ? page.newsAt : page.at, now)));
    } else {
        m_news->setText(stateText(page));
    }
    m_trouble->setText(page.trouble);
    m_trouble->setVisible(!page.trouble.isEmpty());
    m_lead->setVisible(verdict.lead.has_value());
    if (verdict.lead) {
        const QString span = inWords(*verdict.lead);
        //: %1 is a duration; we saw the incident before the status page told it
        m_lead->setText(verdict.lead->count() >= 0
                            ? tr("You knew %1 before the page did.").arg(span)
                            //: %1 is a duration
                            : tr("The page knew %1 before it showed here.").arg(span));
    }
}

void StatusPage::showComponents(const PageReport &page)
{
    empty(m_components);
    m_componentsCard->setVisible(!page.components.isEmpty());
    const auto watched = componentsThatMatter(page, m_service);
    for (const PageReport::Component &component : page.components) {
        auto *row = new QHBoxLayout;
        auto *mark = new LightMark(1, m_componentsCard);
        mark->setLight(lightOf(component.status));
        auto *name = new PlainLabel(component.name, m_componentsCard);
        if (watched.contains(&component)) {
            name->setScale(1.0, true);
        }
        auto *state = new PlainLabel(statusInWords(component.status), m_componentsCard);
        state->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        row->addWidget(mark);
        row->addWidget(name, 2);
        row->addWidget(state, 1);
        m_components->addLayout(row);
    }
}

void StatusPage::showIncidents(const PageReport &page)
{
    empty(m_incidents);
    m_incidentsCard->setVisible(page.isReadable());
    if (page.incidents.isEmpty()) {
        m_incidents->addWidget(new PlainLabel(tr("None posted."), m_incidentsCard));
    }
    for (const auto &incident :
         page.incidents.first(std::min(page.incidents.size(), mostIncidents))) {
        m_incidents->addWidget(incidentCard(incident));
    }
}

QWidget *StatusPage::incidentCard(const PageReport::Incident &incident)
{
    auto *box = new QWidget(m_incidentsCard);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    auto *name = new PlainLabel(incident.name, box);
    name->setScale(1.0, true);
    rows->addWidget(name);
    QStringList facts{incident.status};
    if (!incident.impact.isEmpty()) {
        //: %1 is the vendor's own word: none, minor, major, critical
        facts << tr("impact: %1").arg(incident.impact);
    }
    facts << tr("since %1").arg(exactTime(incident.startedAt));
    if (!incident.componentNames.isEmpty()) {
        facts << incident.componentNames.join(QStringLiteral(", "));
    }
    facts << bearingText(bearingOf(incident, m_shown, m_service));
    facts.removeAll(QString());
    auto *about = new PlainLabel(facts.join(QStringLiteral(" · ")), box);
    about->setMuted();
    rows->addWidget(about);
    for (const auto &update :
         incident.updates.first(std::min(incident.updates.size(), mostUpdates))) {
        //: %1 a time, %2 a state such as "monitoring", %3 what the vendor wrote
        auto *text = new PlainLabel(
            tr("%1, %2: %3").arg(exactTime(update.at), update.status, update.body), box);
        text->setSelectable();
        rows->addWidget(text);
    }
    return box;
}

void StatusPage::showMaintenance(const PageReport &page)
{
    empty(m_maintenance);
    m_maintenanceCard->setVisible(page.isReadable());
    if (page.maintenance.isEmpty()) {
        m_maintenance->addWidget(new PlainLabel(tr("None planned."), m_maintenanceCard));
    }
    for (const auto &one :
         page.maintenance.first(std::min(page.maintenance.size(), mostIncidents))) {
        //: %1 a name, %2 and %3 the times from and until
        m_maintenance->addWidget(new PlainLabel(
            tr("%1, %2 to %3")
                .arg(one.name, exactTime(one.scheduledFor), exactTime(one.scheduledUntil)),
            m_maintenanceCard));
    }
}
