// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/clockjump.h"

#include <cerrno>
#include <ctime>
#include <limits>
#include <sys/timerfd.h>
#include <unistd.h>

namespace {
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

ClockJump::ClockJump(QObject *parent)
    : QObject(parent)
{
}

ClockJump::~ClockJump()
{
    m_notifier.reset();
    if (m_timer >= 0) {
        close(m_timer);
    }
}

void ClockJump::start()
{
    if (m_timer >= 0) {
        return;
    }
    m_timer = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_timer < 0) {
        return;
    }
    arm();
    m_notifier = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ClockJump::take);
}

/// For a time that never comes: only a jump of the clock makes it readable.
void ClockJump::arm() const
{
    const itimerspec never{.it_interval = {},
                           .it_value
                           = {.tv_sec = std::numeric_limits<time_t>::max(), .tv_nsec = 0}};
    timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr);
}

void ClockJump::take()
{
    quint64 times = 0;
    const bool isJump = ::read(m_timer, &times, sizeof times) < 0 && errno == ECANCELED;
    arm();
    if (isJump) {
        Q_EMIT jumped();
    }
}
