// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/hourreader.h"

#include "core/service.h"
#include "store/history.h"

#include <algorithm>
#include <utility>

namespace {
constexpr std::chrono::hours piece{24}; // some 12 ms with a check every 10 s
}

HourReader::HourReader(const History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &HourReader::readOn);
}

void HourReader::read(const QDateTime &from, const QDateTime &until)
{
    m_at = from;
    m_until = until;
    m_figures.clear();
    m_next.start();
}

void HourReader::readOn()
{
    const QDateTime end = std::min(m_at + piece, m_until);
    if (m_at < end) {
        m_figures += m_history.hours(m_at, end, Service{}.id);
        m_at = end;
        m_next.start();
        return;
    }
    Q_EMIT done(std::exchange(m_figures, {}));
}
