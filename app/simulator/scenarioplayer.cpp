// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/scenarioplayer.h"

#include <algorithm>

ScenarioPlayer::ScenarioPlayer(QObject *parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    connect(&m_next, &QTimer::timeout, this, &ScenarioPlayer::playNext);
}

void ScenarioPlayer::play(const Scenario &scenario, int pace)
{
    m_next.stop();
    m_scenario = scenario;
    m_pace = std::max(1, pace);
    m_current = -1;
    m_roundBegan = {};
    m_elapsed.start();
    if (!scenario.steps.isEmpty()) {
        playNext();
    }
}

void ScenarioPlayer::playNext()
{
    ++m_current;
    if (m_current == m_scenario.steps.size()) {
        m_current = 0;
        m_roundBegan += m_scenario.length;
    }
    waitForNext();
    Q_EMIT stepDue(m_scenario.steps.at(m_current));
}

void ScenarioPlayer::waitForNext()
{
    const auto isLast = m_current + 1 == m_scenario.steps.size();
    if (isLast && m_scenario.length.count() == 0) {
        return;
    }
    const auto due = isLast ? m_scenario.length : m_scenario.steps.at(m_current + 1).at;
    // From the start each time, so that late timers don't add up.
    const auto real
        = (m_roundBegan + due) / m_pace - std::chrono::milliseconds(m_elapsed.elapsed());
    m_next.start(std::max(real, std::chrono::milliseconds::zero()));
}
