// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/settings.h"
#include "desktop/card.h"

#include <QDateTime>

class History;
class SpendBars;

/// What the probes cost this month and in those before it, against the budget.
class SpendCard : public Card
{
    Q_OBJECT

public:
    /// \p history must outlive it.
    SpendCard(const History &history, Clock clock, QWidget *parent = nullptr);

    /// Reads the history, but not twice within a minute.
    void refresh(const Settings &settings);

private:
    const History &m_history;
    Clock m_clock;
    QDateTime m_readAt;
    Settings m_settings;
    PlainLabel *m_text;
    SpendBars *m_bars;
};
