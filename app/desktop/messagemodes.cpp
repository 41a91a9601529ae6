// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/messagemodes.h"

#include "desktop/plainlabel.h"
#include "desktop/probeprice.h"

#include <QGridLayout>
#include <QRadioButton>

#include <algorithm>

namespace {
constexpr std::array modes{Settings::MessageMode::Always, Settings::MessageMode::Suspicion,
                           Settings::MessageMode::Never};
}

MessageModes::MessageModes(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const auto each : modes) {
        const auto index = static_cast<std::size_t>(each);
        m_choices[index] = new QRadioButton(this);
        m_prices[index] = new PlainLabel({}, this);
        m_prices[index]->setMuted();
        grid->addWidget(m_choices[index], static_cast<int>(index), 0);
        grid->addWidget(m_prices[index], static_cast<int>(index), 1);
        connect(m_choices[index], &QRadioButton::toggled, this, &MessageModes::changed);
    }
    grid->setColumnStretch(1, 1);
}

void MessageModes::setPrices(const Settings &settings, const QList<Model> &models)
{
    for (const auto each : modes) {
        const auto index = static_cast<std::size_t>(each);
        m_choices[index]->setText(titleOf(each, settings));
        m_prices[index]->setText(priceAMonth(each, settings, models));
        m_choices[index]->setAccessibleDescription(m_prices[index]->text());
    }
}

void MessageModes::setMode(Settings::MessageMode mode)
{
    m_choices[static_cast<std::size_t>(mode)]->setChecked(true);
}

Settings::MessageMode MessageModes::mode() const
{
    const auto *const chosen
        = std::find_if(modes.begin(), modes.end(), [this](Settings::MessageMode mode) {
              return m_choices[static_cast<std::size_t>(mode)]->isChecked();
          });
    return chosen == modes.end() ? Settings{}.message : *chosen;
}
