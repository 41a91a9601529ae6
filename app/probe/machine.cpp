// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/machine.h"

#include "probe/linkstate.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QNetworkInformation>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr std::chrono::duration<int, std::milli> patience{2000};
constexpr auto leastSleep = 250ms; // less is a clock that was corrected
}

Machine::Machine(Clock clock, QDBusConnection system, std::function<Span()> asleep, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_system(std::move(system))
    , m_timeAsleep(std::move(asleep))
    , m_jump(this)
    , m_begin(this)
    , m_settling(this)
    , m_asleepBefore(m_timeAsleep())
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(100ms);
    connect(&m_settling, &QTimer::timeout, this,
            [this] { Q_EMIT linkChanged(linkObservation(m_clock.utc())); });
    m_begin.setSingleShot(true);
    m_begin.setInterval(0ms);
    connect(&m_begin, &QTimer::timeout, this, &Machine::watch);
    connect(&m_jump, &ClockJump::jumped, this, &Machine::lookAtClocks);
}

void Machine::start()
{
    m_begin.start();
}

void Machine::watch()
{
    m_jump.start();
    m_system.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                     u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                     SLOT(prepareForSleep(bool)));

    const auto ping = QDBusMessage::createMethodCall(u"org.freedesktop.NetworkManager"_s, u"/"_s,
                                                     u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
    const auto *answer
        = new QDBusPendingCallWatcher(m_system.asyncCall(ping, patience.count()), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, &Machine::takePing);
}

/// Qt would wait 25 s for a NetworkManager that hangs, and the window with it.
void Machine::takePing(QDBusPendingCallWatcher *answer)
{
    const bool hangs = answer->error().type() == QDBusError::NoReply
        || answer->error().type() == QDBusError::Timeout;
    answer->deleteLater();
    if (!hangs) {
        watchNetwork();
    }
}

void Machine::watchNetwork()
{
    if (!loadLinkState()) {
        return;
    }
    const auto *network = QNetworkInformation::instance();
    const auto settle = [this] { m_settling.start(); };
    connect(network, &QNetworkInformation::reachabilityChanged, this, settle);
    connect(network, &QNetworkInformation::isBehindCaptivePortalChanged, this, settle);
    connect(network, &QNetworkInformation::transportMediumChanged, this, settle);
}

void Machine::prepareForSleep(bool begins)
{
    if (begins) {
        m_isAsleep = true;
        Q_EMIT fellAsleep();
    } else if (std::exchange(m_isAsleep, false)) {
        wake();
    }
}

void Machine::lookAtClocks()
{
    if (m_timeAsleep() - m_asleepBefore > leastSleep) {
        m_isAsleep = false;
        wake();
    }
}

void Machine::wake()
{
    m_asleepBefore = m_timeAsleep();
    Q_EMIT woke();
}
