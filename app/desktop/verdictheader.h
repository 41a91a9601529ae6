// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alertwish.h"
#include "core/clock.h"
#include "core/verdict.h"
#include "desktop/card.h"
#include "monitor/alertdesk.h"

#include <QTimer>

class Chip;
class LightMark;
class PlainLabel;
class QLayout;
class QPushButton;
class SnoozeMenu;

/// The verdict at a glance: light, sentence, whose fault, since when, what to do, what is next.
///
/// Counts the seconds to the next check while it is visible.
class VerdictHeader : public Card
{
    Q_OBJECT

public:
    explicit VerdictHeader(Clock clock, QWidget *parent = nullptr);

    void setVerdict(const Verdict &verdict);
    void setAlerts(const AlertDeskState &state);

Q_SIGNALS:
    void checkWanted();
    void acknowledgeWanted();
    void actionWanted(Verdict::Action action);
    void alertWanted(const AlertWish &wish);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tick();
    [[nodiscard]] QLayout *makeButtons();
    void showAlerts();

    Clock m_clock;
    Verdict m_verdict;
    AlertDeskState m_alerts;
    QTimer m_second;
    LightMark *m_light;
    PlainLabel *m_headline;
    Chip *m_cause;
    PlainLabel *m_since;
    PlainLabel *m_advice;
    PlainLabel *m_next;
    QPushButton *m_action;
    QPushButton *m_check;
    QPushButton *m_acknowledge;
    QPushButton *m_back;
    QPushButton *m_snooze;
    SnoozeMenu *m_snoozing;
    PlainLabel *m_held;
};
