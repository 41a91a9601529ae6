// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/ratelimits.h"
#include "desktop/page.h"

#include <QList>
#include <QTimer>

#include <utility>

class History;
class LimitTile;
class SpendCard;
class TileGrid;
class QVBoxLayout;

/// The allowances as the API last told them: how much is left, when it is full again, and where it
/// is heading; and what the probes cost.
class LimitsPage : public Page
{
    Q_OBJECT

public:
    /// \p history must outlive it.
    LimitsPage(const History &history, Clock clock, QWidget *parent = nullptr);

    void refresh(const Known &known) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void addExplanation();
    void addAllowances();
    void addUnified();
    void addOthers();
    void readTrend();
    void tick();

    const History &m_history;
    Clock m_clock;
    QTimer m_second;
    RateLimits m_limits;
    QVBoxLayout *m_parts;
    SpendCard *m_spend;
    QList<std::pair<RateLimit RateLimits::*, LimitTile *>> m_allowances;
    QList<LimitTile *> m_tiles; ///< Those, and the windows of a subscription.
};
