// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notificationcard.h"

#include <QCheckBox>
#include <QVBoxLayout>

NotificationCard::NotificationCard(QWidget *parent)
    : SettingsCard(tr("Notifications"), parent)
    , m_notify(new QCheckBox(tr("Notify of incidents and recovery"), this))
{
    body()->addWidget(m_notify);
    connect(m_notify, &QCheckBox::toggled, this, &SettingsCard::edited);
}

void NotificationCard::fill(const Settings &settings)
{
    m_notify->setChecked(settings.notify);
}

void NotificationCard::apply(Settings &settings) const
{
    settings.notify = m_notify->isChecked();
}
