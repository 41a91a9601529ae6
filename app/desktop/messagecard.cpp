// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/messagecard.h"

#include "desktop/plainlabel.h"
#include "desktop/probeprice.h"

#include <QGridLayout>
#include <QPushButton>

namespace {
constexpr std::array modes{Settings::MessageMode::Always, Settings::MessageMode::Suspicion,
                           Settings::MessageMode::Never};
}

MessageCard::MessageCard(QWidget *parent)
    : Card(tr("May Telltale send tiny test messages?"), parent)
{
    auto *why = new PlainLabel(
        tr("Only a real message shows that the API is overloaded. One asks the cheapest model for "
           "a single token. All other checks are free. You can change this in the settings."),
        this);
    body()->addWidget(why);
    auto *grid = new QGridLayout;
    for (const auto mode : modes) {
        const auto index = static_cast<std::size_t>(mode);
        m_choices[index] = new QPushButton(this);
        m_prices[index] = new PlainLabel({}, this);
        m_choices[index]->setObjectName(QStringLiteral("choice%1").arg(index));
        grid->addWidget(m_choices[index], static_cast<int>(index), 0);
        grid->addWidget(m_prices[index], static_cast<int>(index), 1);
        connect(m_choices[index], &QPushButton::clicked, this,
                [this, mode] { Q_EMIT chosen(mode); });
    }
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
}

void MessageCard::setPrices(const Settings &settings, const QList<Model> &models)
{
    for (const auto mode : modes) {
        const auto index = static_cast<std::size_t>(mode);
        m_choices[index]->setText(titleOf(mode, settings));
        m_prices[index]->setText(priceAMonth(mode, settings, models));
        m_choices[index]->setAccessibleDescription(m_prices[index]->text());
    }
}
