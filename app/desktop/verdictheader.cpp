// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/verdictheader.h"

#include "core/wording.h"
#include "desktop/chip.h"
#include "desktop/holdwords.h"
#include "desktop/lightmark.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "desktop/snoozemenu.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

using namespace std::chrono_literals;

namespace {
/// Empty for actions that need no button of their own: checking has one always.
QString textOf(Verdict::Action action)
{
    switch (action) {
    case Verdict::Action::None:
    case Verdict::Action::CheckNow:
        return {};
    case Verdict::Action::OpenStatusPage:
        //: Button: opens the vendor's status page in the browser
        return VerdictHeader::tr("Open status page");
    case Verdict::Action::EditKey:
        return VerdictHeader::tr("Edit key…");
    case Verdict::Action::OpenSettings:
        return VerdictHeader::tr("Open settings");
    case Verdict::Action::Resume:
        //: Button: checks go on after a pause
        return VerdictHeader::tr("Resume checks");
    }
    return {};
}
}

VerdictHeader::VerdictHeader(Clock clock, QWidget *parent)
    : Card({}, parent)
    , m_clock(std::move(clock))
    , m_light(new LightMark(4, this))
    , m_headline(new PlainLabel({}, this))
    , m_cause(new Chip(this))
    , m_since(new PlainLabel({}, this))
    , m_advice(new PlainLabel({}, this))
    , m_next(new PlainLabel({}, this))
    , m_action(new QPushButton(this))
    , m_check(new QPushButton(tr("Check now"), this))
    //: Button: what the status page reports shall no longer colour the light
    , m_acknowledge(new QPushButton(tr("Acknowledge"), this))
    //: Button that stays down: one notification when the API is good again
    , m_back(new QPushButton(tr("Tell me when it's back"), this))
    //: Button with a menu: no notifications for a while
    , m_snooze(new QPushButton(tr("Snooze"), this))
    , m_snoozing(new SnoozeMenu(m_clock, m_snooze))
    , m_held(new PlainLabel({}, this))
{
    setAccessibleName(tr("Verdict"));
    m_headline->setScale(1.4, true);
    m_headline->setSelectable();
    m_since->setMuted();
    m_next->setMuted();
    m_held->setMuted();
    m_next->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
    m_check->setToolTip(tr("Check now (F5)"));
    m_acknowledge->setToolTip(tr("What the status page reports doesn't count until it changes"));

    auto *where = new QHBoxLayout;
    where->addWidget(m_cause);
    where->addWidget(m_since, 1);
    where->addWidget(m_next);
    auto *words = new QVBoxLayout;
    words->addWidget(m_headline);
    words->addLayout(where);
    words->addWidget(m_advice);
    words->addLayout(makeButtons());
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height());
    row->addWidget(m_light, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    body()->addLayout(row);

    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &VerdictHeader::tick);
    connect(m_check, &QPushButton::clicked, this, &VerdictHeader::checkWanted);
    connect(m_acknowledge, &QPushButton::clicked, this, &VerdictHeader::acknowledgeWanted);
    connect(m_action, &QPushButton::clicked, this,
            [this] { Q_EMIT actionWanted(m_verdict.action); });
}

QLayout *VerdictHeader::makeButtons()
{
    m_back->setCheckable(true);
    m_back->setToolTip(tr("One notification when the API is good again, whatever is snoozed"));
    m_snooze->setMenu(m_snoozing);
    m_snooze->setToolTip(tr("Holds notifications back; what happens meanwhile is told after it"));
    connect(m_back, &QPushButton::clicked, this, [this](bool isOn) {
        Q_EMIT alertWanted({.kind = AlertWish::Kind::TellWhenBack, .isOn = isOn});
    });
    connect(m_snoozing, &SnoozeMenu::chosen, this, [this](std::chrono::seconds howLong) {
        Q_EMIT alertWanted(AlertWish::snooze(howLong));
    });
    auto *now = new QHBoxLayout;
    for (QPushButton *button : {m_action, m_acknowledge, m_check}) {
        now->addWidget(button);
    }
    now->addStretch(1);
    auto *later = new QHBoxLayout;
    later->addWidget(m_back);
    later->addWidget(m_snooze);
    later->addWidget(m_held, 1);
    auto *rows = new QVBoxLayout;
    rows->addLayout(now);
    rows->addLayout(later);
    return rows;
}

void VerdictHeader::setAlerts(const AlertDeskState &state)
{
    m_alerts = state;
    showAlerts();
}

void VerdictHeader::showAlerts()
{
    m_back->setChecked(m_alerts.wantsBack);
    m_back->setVisible(m_alerts.wantsBack || m_verdict.light == Verdict::Light::Amber
                       || m_verdict.light == Verdict::Light::Red);
    const bool isOpen = m_verdict.incidentSince.isValid() && !m_alerts.isAcknowledged;
    m_acknowledge->setVisible(m_verdict.canAcknowledge || isOpen);
    m_snoozing->setSnoozed(m_alerts.hold == AlertGate::Hold::Snoozed);
    m_held->setText(holdText(m_alerts, m_clock.utc())); // empty, it keeps the buttons small
}

void VerdictHeader::setVerdict(const Verdict &verdict)
{
    m_verdict = verdict;
    m_light->setLight(verdict.light, verdict.isOnUsersSide());
    m_headline->setText(verdict.headline);
    m_cause->setText(titleOf(verdict.cause));
    m_advice->setText(verdict.advice);
    m_advice->setVisible(!verdict.advice.isEmpty());
    const QString action = textOf(verdict.action);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    showAlerts();
    tick();
}

void VerdictHeader::tick()
{
    const QDateTime now = m_clock.utc();
    const QDateTime since = m_verdict.since;
    //: %1 is a time such as "14:05", %2 a duration such as "4 min"
    m_since->setText(since.isValid()
                         ? tr("since %1 (%2)").arg(timeInWords(since, now), inWords(now - since))
                         : QString());
    const QDateTime next = m_verdict.nextProbeAt;
    if (!next.isValid()) {
        m_next->setText({});
    } else if (next <= now) {
        m_next->setText(tr("Checking…"));
    } else {
        //: %1 is a duration such as "14 s"
        m_next->setText(tr("Next check in %1").arg(inWords(next - now + 999ms)));
    }
}

void VerdictHeader::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    tick();
    m_second.start();
}

void VerdictHeader::hideEvent(QHideEvent *event)
{
    m_second.stop();
    Card::hideEvent(event);
}
