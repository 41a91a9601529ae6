// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/startcard.h"

#include "desktop/plainlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

StartCard::StartCard(QWidget *parent)
    : SettingsCard(tr("Start"), parent)
    , m_atLogin(new QCheckBox(tr("Start when you log in"), this))
    , m_trouble(new PlainLabel({}, this))
    , m_hidden(new QCheckBox(tr("Start in the tray, without the window"), this))
{
    m_trouble->hide();
    body()->addWidget(m_atLogin);
    body()->addWidget(m_trouble);
    //: %1 is a file
    addNote(
        tr("That is set at once, in %1, and always starts in the tray.").arg(m_autostart.path()));
    body()->addWidget(m_hidden);
    addNote(tr("From the next start on. Where the desktop shows no tray, the window opens all the "
               "same."));
    connect(m_atLogin, &QCheckBox::clicked, this, &StartCard::setAtLogin);
    connect(m_hidden, &QCheckBox::toggled, this, &SettingsCard::edited);
}

void StartCard::fill(const Settings &settings)
{
    readBack();
    m_hidden->setChecked(settings.startHidden);
}

void StartCard::apply(Settings &settings) const
{
    settings.startHidden = m_hidden->isChecked();
}

void StartCard::showEvent(QShowEvent *event)
{
    SettingsCard::showEvent(event);
    readBack();
}

void StartCard::setAtLogin(bool on)
{
    const QString trouble = m_autostart.set(on);
    m_trouble->setText(QStringLiteral("⚠ ") + trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    readBack();
}

void StartCard::readBack()
{
    m_atLogin->setChecked(m_autostart.isOn());
}
