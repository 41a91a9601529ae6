// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/verdict.h"
#include "desktop/card.h"

#include <QTimer>

class Chip;
class LightMark;
class PlainLabel;
class QPushButton;

/// The verdict at a glance: light, sentence, whose fault, since when, what to do, what is next.
///
/// Counts the seconds to the next check while it is visible.
class VerdictHeader : public Card
{
    Q_OBJECT

public:
    explicit VerdictHeader(Clock clock, QWidget *parent = nullptr);

    void setVerdict(const Verdict &verdict);

Q_SIGNALS:
    void checkWanted();
    void acknowledgeWanted();
    void actionWanted(Verdict::Action action);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tick();

    Clock m_clock;
    Verdict m_verdict;
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
};
