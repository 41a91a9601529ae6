// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/firstrunpage.h"

#include "desktop/card.h"
#include "desktop/keycard.h"
#include "desktop/lightmark.h"
#include "desktop/messagemodes.h"
#include "desktop/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace {
QString meaningOf(Verdict::Light light)
{
    switch (light) {
    case Verdict::Light::Green:
        //: What a lamp's shape means, in very few words
        return FirstRunPage::tr("all is well");
    case Verdict::Light::Amber:
        //: What a lamp's shape means, in very few words
        return FirstRunPage::tr("partly failing, or your side");
    case Verdict::Light::Red:
        //: What a lamp's shape means, in very few words
        return FirstRunPage::tr("the API is down");
    case Verdict::Light::Grey:
        //: What a lamp's shape means, in very few words
        return FirstRunPage::tr("can't tell");
    }
    return {};
}

QLayout *shapes(QWidget *parent)
{
    auto *row = new QHBoxLayout;
    for (const auto light : {Verdict::Light::Green, Verdict::Light::Amber, Verdict::Light::Red,
                             Verdict::Light::Grey}) {
        auto *mark = new LightMark(1.5, parent);
        mark->setLight(light);
        auto *meaning = new PlainLabel(meaningOf(light), parent);
        row->addWidget(mark);
        row->addWidget(meaning, 1);
    }
    return row;
}
}

FirstRunPage::FirstRunPage(Clock clock, QWidget *parent)
    : Page(parent)
    , m_key(new KeyCard(std::move(clock), this))
    , m_modes(new MessageModes(this))
    , m_atLogin(new QCheckBox(tr("Start when you log in"), this))
    , m_trouble(new PlainLabel({}, this))
    , m_start(new QPushButton(tr("Start watching"), this))
{
    m_trouble->hide();
    m_start->setAutoDefault(true); // so that Return will do
    m_start->setDefault(true);
    auto *later
        = new PlainLabel(tr("All of this can be changed in the settings. Esc skips it."), this);
    later->setMuted();
    auto *row = new QHBoxLayout;
    row->addWidget(m_atLogin);
    row->addWidget(later, 1);
    row->addWidget(m_start);
    auto *all = new QVBoxLayout(this);
    all->addWidget(makeWelcome());
    all->addWidget(m_key);
    all->addWidget(makeQuestion());
    all->addWidget(m_trouble);
    all->addLayout(row);
    all->addStretch(1);
    setFocusProxy(m_start);
    connect(m_key, &KeyCard::keyChanged, this, &Page::keyChanged);
    connect(m_key, &KeyCard::checkWanted, this, &Page::checkWanted);
    connect(m_start, &QPushButton::clicked, this, &FirstRunPage::start);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &FirstRunPage::skip);
}

bool FirstRunPage::isDue(const Settings &settings)
{
    return !settings.welcomed && !settings.messageAsked;
}

Card *FirstRunPage::makeWelcome()
{
    auto *card = new Card(tr("Welcome to Telltale"), this);
    for (const QString &line :
         {tr("A lamp in your tray tells the health of the Claude API as this computer sees it."),
          tr("When something is wrong it says whose fault it is: Anthropic's, or your network, "
             "key, "
             "limits or request."),
          tr("It works at once, without a key; with one it also sees overloads, your limits and "
             "whether the key is good.")}) {
        card->body()->addWidget(new PlainLabel(line, card));
    }
    card->body()->addLayout(shapes(card));
    return card;
}

Card *FirstRunPage::makeQuestion()
{
    auto *card = new Card(tr("May Telltale send tiny test messages?"), this);
    auto *why = new PlainLabel(tr("Only a real message, sent with your key, shows that the API is "
                                  "overloaded. One asks the "
                                  "cheapest model for a single token. All other checks are free."),
                               card);
    card->body()->addWidget(why);
    card->body()->addWidget(m_modes);
    return card;
}

void FirstRunPage::refresh(const Known &known)
{
    m_settings = known.settings;
    m_key->setKey(known.key);
    m_key->showTest(known.verdict.probes);
    m_modes->setPrices(known.settings, known.models);
    if (!m_filled) {
        m_filled = true;
        m_modes->setMode(known.settings.message);
        m_atLogin->setChecked(m_autostart.isOn());
        m_start->setFocus();
    }
}

void FirstRunPage::start()
{
    if (!m_key->takeEntry()) {
        return; // it says what is wrong with it
    }
    if (m_atLogin->isChecked() != m_autostart.isOn()) {
        const QString trouble = m_autostart.set(m_atLogin->isChecked());
        if (!trouble.isEmpty()) {
            m_trouble->setText(QStringLiteral("⚠ ") + trouble);
            m_trouble->show();
            m_atLogin->setChecked(m_autostart.isOn());
            return; // the next click goes on without it
        }
    }
    finish(m_modes->mode());
}

void FirstRunPage::skip()
{
    finish(m_settings.message);
}

void FirstRunPage::finish(Settings::MessageMode mode)
{
    Settings wanted = m_settings;
    wanted.message = mode;
    wanted.messageAsked = true; // the question was here
    wanted.welcomed = true;
    Q_EMIT settingsChanged(wanted);
}
