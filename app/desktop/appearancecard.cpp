// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/appearancecard.h"

#include "desktop/plainlabel.h"
#include "desktop/translation.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>
#include <array>

namespace {
constexpr std::array styles{Settings::IconStyle::Colour, Settings::IconStyle::White,
                            Settings::IconStyle::Black};

QString titleOf(Settings::IconStyle style)
{
    switch (style) {
    case Settings::IconStyle::Colour:
        //: The lamp in the panel
        return AppearanceCard::tr("Shapes with colours, for every panel");
    case Settings::IconStyle::White:
        //: The lamp in the panel
        return AppearanceCard::tr("White shapes, for dark panels");
    case Settings::IconStyle::Black:
        //: The lamp in the panel
        return AppearanceCard::tr("Black shapes, for light panels");
    }
    return {};
}
}

AppearanceCard::AppearanceCard(QWidget *parent)
    : SettingsCard(tr("Appearance"), parent)
    , m_icon(new QComboBox(this))
    , m_language(new QComboBox(this))
{
    for (const auto style : styles) {
        m_icon->addItem(titleOf(style), static_cast<int>(style));
    }
    m_language->addItem(tr("As the system"), QString());
    for (const Language &each : languages()) {
        m_language->addItem(each.name, each.code);
    }
    auto *theme
        = new PlainLabel(tr("The desktop's, light or dark; at once when that changes."), this);
    theme->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QFormLayout *form = addForm();
    form->addRow(tr("Lamp in the panel"), m_icon);
    form->addRow(tr("Colours of the window"), theme);
    form->addRow(tr("Language"), m_language);
    addNote(tr("A new language is used from the next start."));
    for (QComboBox *box : {m_icon, m_language}) {
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsCard::edited);
    }
}

void AppearanceCard::fill(const Settings &settings)
{
    m_icon->setCurrentIndex(m_icon->findData(static_cast<int>(settings.icon)));
    if (m_language->findData(settings.language) < 0) { // as the file has it
        m_language->addItem(settings.language, settings.language);
    }
    m_language->setCurrentIndex(m_language->findData(settings.language));
}

void AppearanceCard::apply(Settings &settings) const
{
    settings.icon = static_cast<Settings::IconStyle>(m_icon->currentData().toInt());
    settings.language = m_language->currentData().toString();
}
