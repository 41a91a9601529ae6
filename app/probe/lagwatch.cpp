// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/lagwatch.h"

#include "probe/clockjump.h"

#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr auto knock = 100ms;
constexpr auto mostLag = 250ms;
}

LagWatch::LagWatch(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_knock(this)
{
    m_knock.setInterval(knock);
    connect(&m_knock, &QTimer::timeout, this, &LagWatch::look);
}

void LagWatch::start()
{
    m_lagged = false;
    m_lastLook = m_clock.steady();
    m_asleepBefore = timeAsleep();
    m_knock.start();
}

void LagWatch::look()
{
    const auto now = m_clock.steady();
    m_lagged = m_lagged || m_clock.real(now - m_lastLook) > knock + mostLag;
    m_lastLook = now;
}

bool LagWatch::stop()
{
    m_knock.stop();
    look();
    return m_lagged || timeAsleep() - m_asleepBefore > mostLag;
}
