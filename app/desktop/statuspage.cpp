// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/statuspage.h"

#include "core/pagequery.h"
#include "core/wording.h"
#include "desktop/card.h"
#include "desktop/chip.h"
#include "desktop/componentscard.h"
#include "desktop/leadcard.h"
#include "desktop/lightmark.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "desktop/statuswords.h"
#include "store/history.h"

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

/// \p impact is the vendor's own word.
Verdict::Light lightOfImpact(const QString &impact)
{
    if (impact == QLatin1StringView("major") || impact == QLatin1StringView("critical")) {
        return Verdict::Light::Red;
    }
    return impact == QLatin1StringView("minor") ? Verdict::Light::Amber : Verdict::Light::Grey;
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

StatusPage::StatusPage(const History &history, Clock clock, QWidget *parent)
    : Page(parent)
    , m_history(history)
    , m_clock(std::move(clock))
    , m_news(new PlainLabel({}, this))
    , m_trouble(new PlainLabel({}, this))
    , m_lead(new PlainLabel({}, this))
    , m_components(new ComponentsCard(history, m_clock, this))
    , m_incidentsCard(new Card(tr("Open incidents"), this))
    , m_incidents(new QVBoxLayout)
    , m_maintenanceCard(new Card(tr("Maintenance"), this))
    , m_maintenance(new QVBoxLayout)
    , m_leads(new LeadCard(this))
{
    m_lead->setScale(1.0, true);
    m_incidentsCard->body()->addLayout(m_incidents);
    m_maintenanceCard->body()->addLayout(m_maintenance);
    auto *all = new QVBoxLayout(this);
    all->addLayout(makeHead());
    for (QWidget *part :
         {static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_lead),
          static_cast<QWidget *>(m_incidentsCard), static_cast<QWidget *>(m_components),
          static_cast<QWidget *>(m_maintenanceCard), static_cast<QWidget *>(m_leads)}) {
        part->hide();
        all->addWidget(part);
    }
    all->addStretch(1);
}

QHBoxLayout *StatusPage::makeHead()
{
    auto *open = new QPushButton(tr("Open status page"), this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_news, 1);
    head->addWidget(open, 0, Qt::AlignTop);
    connect(open, &QPushButton::clicked, this, &Page::statusPageWanted);
    return head;
}

void StatusPage::refresh(const Known &known)
{
    const PageReport &page = known.verdict.page;
    const bool isNews = page.at != m_readAt;
    PageReport timeless = page; // what is built anew only when the page says something else
    timeless.at = timeless.newsAt = {};
    timeless.clockSkew = {};
    const Service service{.interest = known.verdict.interest};
    const bool isSame = timeless == m_shown && service == m_service;
    const bool isFollowedSame = known.alerts.followed == m_followed;
    m_followed = known.alerts.followed;
    m_shown = timeless;
    m_service = service;
    m_readAt = page.at;
    if (!isSame) {
        m_components->setPage(page, service);
    }
    if (isNews || !isSame) {
        m_components->read();
        if (compare() || !isSame || !isFollowedSame) {
            showIncidents();
        }
    } else if (!isFollowedSame) {
        showIncidents();
    }
    showNews(known.verdict);
    showMaintenance(); // its times are told as seen from now
}

void StatusPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_components->read();
    if (compare()) {
        showIncidents();
    }
}

bool StatusPage::compare()
{
    const QDateTime now = m_clock.utc();
    const QList<Incident> incidents
        = m_history.incidents(now.addDays(-ComponentsCard::days), now.addSecs(1));
    const auto wasWatched = [this](const QDateTime &from, const QDateTime &until) {
        return m_history.wasWatched(from, until);
    };
    const auto compared = comparedIncidents(incidents, wasWatched);
    m_leads->setVisible(!compared.isEmpty() || m_shown.isReadable());
    const bool isNew = compared != m_compared;
    m_compared = compared;
    if (isNew || compared.isEmpty()) {
        m_leads->setCompared(compared);
    }
    return isNew;
}

QString StatusPage::leadOf(const PageReport::Incident &incident) const
{
    const auto found
        = std::find_if(m_compared.crbegin(), m_compared.crend(), [&incident](const auto &each) {
              return !incident.id.isEmpty() && each.pageId == incident.id;
          });
    return found == m_compared.crend() ? QString() : leadSentence(*found);
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
    m_lead->setVisible(verdict.lead.has_value() && !m_isLeadTold);
    if (verdict.lead) {
        const QString span = inWords(*verdict.lead);
        //: %1 is a duration; we saw the incident before the status page told it
        m_lead->setText(verdict.lead->count() >= 0
                            ? tr("You knew %1 before the page did.").arg(span)
                            //: %1 is a duration
                            : tr("The page knew %1 before it showed here.").arg(span));
    }
}

void StatusPage::showIncidents()
{
    empty(m_incidents);
    m_isLeadTold = false;
    m_incidentsCard->setVisible(m_shown.isReadable());
    if (m_shown.incidents.isEmpty()) {
        m_incidents->addWidget(new PlainLabel(tr("None posted."), m_incidentsCard));
    }
    for (const auto &incident :
         m_shown.incidents.first(std::min(m_shown.incidents.size(), mostIncidents))) {
        m_incidents->addWidget(incidentCard(incident));
    }
}

QPushButton *StatusPage::followButton(const QString &id, QWidget *parent)
{
    //: Button that stays down: a notification for each update of an incident
    auto *follow = new QPushButton(tr("Follow"), parent);
    follow->setCheckable(true);
    follow->setChecked(m_followed.contains(id));
    follow->setToolTip(tr("A notification for each update, until it is over"));
    connect(follow, &QPushButton::clicked, this, [this, id](bool isOn) {
        Q_EMIT alertWanted({.kind = AlertWish::Kind::Follow, .isOn = isOn, .incident = id});
    });
    return follow;
}

QWidget *StatusPage::incidentCard(const PageReport::Incident &incident)
{
    auto *box = new QWidget(m_incidentsCard);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    auto *head = new QHBoxLayout;
    auto *mark = new LightMark(1, box);
    mark->setLight(lightOfImpact(incident.impact));
    auto *name = new PlainLabel(incident.name, box);
    name->setScale(1.0, true);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addWidget(name, 1);
    if (!incident.id.isEmpty()) {
        head->addWidget(followButton(incident.id, box), 0, Qt::AlignTop);
    }
    rows->addLayout(head);
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
    if (const QString lead = leadOf(incident); !lead.isEmpty()) {
        auto *label = new PlainLabel(lead, box);
        label->setScale(1.0, true);
        rows->addWidget(label);
        m_isLeadTold = true;
    }
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

void StatusPage::showMaintenance()
{
    const QDateTime now = m_clock.utc();
    empty(m_maintenance);
    m_maintenanceCard->setVisible(m_shown.isReadable());
    const QList<Maintenance> all = maintenanceOf(m_shown, now);
    if (all.isEmpty()) {
        m_maintenance->addWidget(new PlainLabel(tr("None planned."), m_maintenanceCard));
    }
    for (const Maintenance &each : all.mid(0, mostIncidents)) {
        m_maintenance->addWidget(maintenanceRow(each, now));
    }
}

QWidget *StatusPage::maintenanceRow(const Maintenance &maintenance, const QDateTime &now)
{
    auto *box = new QWidget(m_maintenanceCard);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *phase = new Chip(box);
    phase->setText(titleOf(maintenance.phase));
    phase->setAlignment(Qt::AlignCenter);
    phase->setMinimumWidth(fontMetrics().height() * 7);
    auto *texts = new QVBoxLayout;
    auto *name = new PlainLabel(maintenance.posted.name, box);
    name->setScale(1.0, true);
    QStringList facts{timesText(maintenance, now)};
    if (!maintenance.posted.componentNames.isEmpty()) {
        facts << maintenance.posted.componentNames.join(QStringLiteral(", "));
    }
    facts.removeAll(QString());
    auto *about = new PlainLabel(facts.join(QStringLiteral(" · ")), box);
    about->setMuted();
    texts->addWidget(name);
    texts->addWidget(about);
    row->addWidget(phase, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return box;
}
