// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/controlcheck.h"

#include "core/requests.h"
#include "probe/carrier.h"
#include "probe/reading.h"

#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr auto freshness = 15s;
constexpr std::chrono::milliseconds deadline = 4s;
}

ControlCheck::ControlCheck(Carrier &carrier, Clock clock, QObject *parent)
    : QObject(parent)
    , m_carrier(carrier)
    , m_clock(std::move(clock))
{
}

void ControlCheck::setUrls(const QList<QUrl> &urls)
{
    m_urls = urls;
}

void ControlCheck::noteGood()
{
    note(true);
}

void ControlCheck::note(bool good)
{
    m_good = good;
    m_notedAt = m_clock.steady();
}

std::optional<bool> ControlCheck::recent() const
{
    if (!m_notedAt || m_clock.steady() - *m_notedAt > freshness) {
        return std::nullopt;
    }
    return m_good;
}

void ControlCheck::start()
{
    if (m_running) {
        return;
    }
    m_running = true;
    m_left = m_urls;
    askNext();
}

void ControlCheck::restart()
{
    m_notedAt.reset();
    if (m_running) {
        m_exchange->cancel();
        m_left = m_urls;
        askNext();
    }
}

void ControlCheck::askNext()
{
    const QUrl url = m_left.isEmpty() ? QUrl() : m_left.takeFirst();
    m_startedAt = m_clock.utc();
    m_exchange = m_carrier.send(controlRequest(url, deadline));
    connect(m_exchange, &Exchange::finished, this, &ControlCheck::take);
}

void ControlCheck::take(const Answer &answer)
{
    const Observation seen = read(
        answer,
        {.rung = Observation::Rung::Control, .startedAt = m_startedAt, .endedAt = m_clock.utc()});
    if (!seen.isOk() && !m_left.isEmpty()) {
        askNext();
        return;
    }
    m_running = false;
    note(seen.isOk());
    Q_EMIT finished(seen);
}
