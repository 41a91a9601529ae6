// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/scenario.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

/// Tells when a scenario's steps are due.
class ScenarioPlayer : public QObject
{
    Q_OBJECT

public:
    explicit ScenarioPlayer(QObject *parent = nullptr);

    /// Emits stepDue() for the first step before it returns. \p pace of its seconds pass in a real
    /// one; less than 1 counts as 1.
    void play(const Scenario &scenario, int pace);
    [[nodiscard]] int currentStep() const { return m_current; } ///< -1 before play().

Q_SIGNALS:
    void stepDue(const ScenarioStep &step);

private:
    void playNext();
    void waitForNext();

    Scenario m_scenario;
    int m_pace = 1;
    int m_current = -1;
    std::chrono::milliseconds m_roundBegan{0}; ///< On the paced clock, since play().
    QElapsedTimer m_elapsed;
    QTimer m_next;
};
