// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/spendcard.h"

#include "core/wording.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "desktop/spendbars.h"
#include "store/history.h"

#include <QVBoxLayout>

#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr int mostMonths = 12;
constexpr double cents = 100; // in a dollar

QString modeText(const Settings &settings)
{
    switch (settings.message) {
    case Settings::MessageMode::Always:
        return {};
    case Settings::MessageMode::Suspicion:
        return SpendCard::tr("Messages, the only probes that cost, are sent on suspicion only.");
    case Settings::MessageMode::Never:
        return SpendCard::tr("Messages, the only probes that cost, are never sent.");
    }
    return {};
}
}

SpendCard::SpendCard(const History &history, Clock clock, QWidget *parent)
    : Card(tr("What the probes cost"), parent)
    , m_history(history)
    , m_clock(std::move(clock))
    , m_text(new PlainLabel({}, this))
    , m_bars(new SpendBars(this))
{
    body()->addWidget(m_text);
    body()->addWidget(m_bars);
}

void SpendCard::refresh(const Settings &settings)
{
    const QDateTime now = m_clock.utc();
    const bool isFresh
        = m_readAt.isValid() && m_readAt <= now && now - m_readAt < std::chrono::seconds{60};
    if (isFresh && settings == m_settings) {
        return;
    }
    m_readAt = now;
    m_settings = settings;
    QList<BudgetMonth> months = monthsUpTo(now, m_history.firstSeen(), mostMonths);
    for (BudgetMonth &each : months) {
        each.cents = m_history.spentCents(each.from(), each.until());
    }
    m_bars->setMonths(months, settings.budgetCents);
    const double spent = months.constLast().cents;
    QStringList texts;
    //: %1 and %2 are amounts of money
    texts << tr("This month: %1 of the budget of %2.")
                 .arg(dollars(spent / cents), dollars(settings.budgetCents / cents));
    if (spent >= settings.budgetCents) {
        texts << tr("The budget is spent: only probes that cost nothing are sent until the next "
                    "month.");
    }
    texts << modeText(settings);
    m_text->setText(sentences(texts));
}
