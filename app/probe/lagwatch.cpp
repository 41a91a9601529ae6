// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/lagwatch.h"

#include <ctime>
#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr auto knock = 100ms;
constexpr auto mostLag = 250ms;

std::chrono::nanoseconds read(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}
}

std::chrono::nanoseconds timeAsleep()
{
    return read(CLOCK_BOOTTIME) - read(CLOCK_MONOTONIC);
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
