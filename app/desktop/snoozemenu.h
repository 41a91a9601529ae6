// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QMenu>

#include <chrono>

/// For how long notifications shall be held back: a few choices, or the end of it.
class SnoozeMenu : public QMenu
{
    Q_OBJECT

public:
    explicit SnoozeMenu(Clock clock, QWidget *parent = nullptr);

    /// Whether it offers to end a snooze.
    void setSnoozed(bool isSnoozed);

Q_SIGNALS:
    /// 0: no longer.
    void chosen(std::chrono::seconds howLong);

private:
    Clock m_clock;
    QAction *m_end = nullptr;
};
