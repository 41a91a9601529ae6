// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/appearancecard.h"

#include "desktop/plainlabel.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>

AppearanceCard::AppearanceCard(QWidget *parent)
    : SettingsCard(tr("Appearance"), parent)
    , m_language(new QComboBox(this))
{
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    auto *later = new PlainLabel(tr("A new language is used from the next start."), this);
    later->setMuted();
    later->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QFormLayout *form = addForm();
    form->addRow(tr("Language"), m_language);
    form->addRow({}, later);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsCard::edited);
}

void AppearanceCard::fill(const Settings &settings)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
}

void AppearanceCard::apply(Settings &settings) const
{
    settings.language = m_language->currentData().toString();
}
