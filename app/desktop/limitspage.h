// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/ratelimits.h"
#include "desktop/page.h"

#include <QList>
#include <QTimer>

#include <utility>

class PlainLabel;
class QGridLayout;
class QVBoxLayout;

/// The allowances as the API last told them: how much is left, and when it is full again.
class LimitsPage : public Page
{
    Q_OBJECT

public:
    explicit LimitsPage(Clock clock, QWidget *parent = nullptr);

    void refresh(const Known &known) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void addLimit(QGridLayout *grid, const QString &name, const RateLimit &limit);
    void addOthers(QVBoxLayout *rows);
    void tick();

    Clock m_clock;
    QTimer m_second;
    RateLimits m_limits;
    QVBoxLayout *m_all;
    QList<std::pair<PlainLabel *, QDateTime>> m_resets;
};
