// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/settingspage.h"

#include "core/ladder.h"
#include "desktop/addresscard.h"
#include "desktop/appearancecard.h"
#include "desktop/connectioncard.h"
#include "desktop/datacard.h"
#include "desktop/interestcard.h"
#include "desktop/keycard.h"
#include "desktop/notificationcard.h"
#include "desktop/pacecard.h"
#include "desktop/plainlabel.h"
#include "desktop/probecard.h"
#include "desktop/startcard.h"
#include "store/history.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

SettingsPage::SettingsPage(History &history, Clock clock, QWidget *parent)
    : Page(parent)
    , m_history(history)
    , m_clock(std::move(clock))
    , m_key(new KeyCard(m_clock, this))
    , m_probes(new ProbeCard(this))
    , m_interest(new InterestCard(this))
    , m_connection(new ConnectionCard(this))
    , m_notifications(new NotificationCard(this))
    , m_data(new DataCard(history, m_clock, this))
    , m_cards{m_probes,
              new PaceCard(this),
              m_interest,
              new AddressCard(this),
              m_connection,
              m_notifications,
              new AppearanceCard(this),
              new StartCard(this),
              m_data}
{
    auto *cards = new QWidget;
    auto *inner = new QVBoxLayout(cards);
    inner->addWidget(m_key);
    for (SettingsCard *card : std::as_const(m_cards)) {
        inner->addWidget(card);
        connect(card, &SettingsCard::edited, this, &SettingsPage::edited);
    }
    inner->addStretch(1);
    auto *area = new QScrollArea(this); // of its own, so that the buttons stay in sight
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it follows the controls in it
    area->setWidgetResizable(true);
    area->setWidget(cards);
    cards->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area, 1);
    all->addWidget(makeFooter());
    connect(m_key, &KeyCard::keyChanged, this, &Page::keyChanged);
    connect(m_key, &KeyCard::checkWanted, this, &Page::checkWanted);
    connect(m_notifications, &NotificationCard::alertWanted, this, &Page::alertWanted);
    connect(m_data, &DataCard::historyCut, this, &Page::historyCut);
}

QWidget *SettingsPage::makeFooter()
{
    auto *bar = new QWidget(this);
    m_note = new PlainLabel({}, bar);
    m_undo = new QPushButton(tr("Undo changes"), bar);
    m_save = new QPushButton(tr("Save"), bar);
    auto *row = new QHBoxLayout(bar);
    row->addWidget(m_note, 1);
    row->addWidget(m_undo);
    row->addWidget(m_save);
    connect(m_undo, &QPushButton::clicked, this, &SettingsPage::fill);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    return bar;
}

void SettingsPage::refresh(const Known &known)
{
    m_key->setKey(known.key);
    m_key->showTest(known.verdict.probes);
    m_connection->showUse(known.verdict.probes, known.settings);
    if (!m_filled || known.models != m_models) {
        m_models = known.models;
        m_probes->offer(m_models);
        edited();
    }
    m_interest->offer(known.verdict.page, known.models, known.settings);
    if (!m_filled || known.settings != m_saved) {
        m_saved = known.settings;
        fill();
    }
    m_probes->setSpent(m_history.spentCents(monthStart(m_clock.utc())) / 100);
}

void SettingsPage::startKeyEntry()
{
    m_key->startEntry();
}

void SettingsPage::fill()
{
    m_filled = false;
    for (SettingsCard *card : std::as_const(m_cards)) {
        card->fill(m_saved);
    }
    m_filled = true;
    edited();
}

void SettingsPage::edited()
{
    if (!m_filled) {
        return;
    }
    const bool valid = isValid();
    const Settings now = valid ? wanted() : m_saved;
    const bool changed = !valid || now != m_saved;
    m_save->setEnabled(changed && valid);
    m_undo->setEnabled(changed);
    m_note->setText(!valid        ? tr("Something above can't be right yet.")
                        : changed ? tr("Changes are used once they are saved.")
                                  : QString());
    m_probes->showPrices(now);
}

bool SettingsPage::isValid() const
{
    return std::all_of(m_cards.cbegin(), m_cards.cend(),
                       [](const SettingsCard *card) { return card->isValid(); });
}

/// Keeps what no card shows.
Settings SettingsPage::wanted() const
{
    Settings settings = m_saved;
    for (const SettingsCard *card : m_cards) {
        card->apply(settings);
    }
    return settings;
}

void SettingsPage::save()
{
    if (!isValid()) {
        return;
    }
    m_saved = wanted();
    const Settings saved = m_saved;
    edited();
    m_note->setText(tr("Saved."));
    Q_EMIT settingsChanged(saved);
}
