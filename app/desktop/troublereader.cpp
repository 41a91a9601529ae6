// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/troublereader.h"

#include "store/history.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {
// A probe is known when it ends, but dated when it began; another may have begun and ended
// meanwhile. No probe takes longer than its deadline, which is 60 s at most.
constexpr std::chrono::minutes overlap{2};
}

TroubleReader::TroubleReader(const History &history, QObject *parent, int most)
    : QObject(parent)
    , m_history(history)
    , m_most(most)
{
    connect(&m_next, &QTimer::timeout, this, &TroubleReader::readPiece);
}

void TroubleReader::start(const QDateTime &from, const QDateTime &now)
{
    m_from = from;
    m_settled = std::max(from, now - overlap);
    m_until = m_settled;
    m_recent.clear();
    m_count = 0;
    m_cutShort = false;
    m_next.start(0ms);
    update(now);
    readPiece();
}

void TroubleReader::update(const QDateTime &now)
{
    const QList<Observation> recent
        = m_history.observations({.from = m_settled, .onlyTrouble = true, .most = m_most});
    QList<Observation> fresh;
    std::copy_if(recent.cbegin(), recent.cend(), std::back_inserter(fresh),
                 [this](const Observation &seen) { return !m_recent.contains(seen); });
    m_settled = std::max(m_settled, now - overlap);
    m_recent = recent;
    m_recent.removeIf([this](const Observation &seen) { return seen.at < m_settled; });
    if (!fresh.isEmpty()) {
        m_count += fresh.size();
        Q_EMIT found(fresh);
    }
}

void TroubleReader::readPiece()
{
    QList<Observation> seen = m_history.observations(
        {.from = m_from, .until = m_until, .onlyTrouble = true, .most = piece});
    const bool last = seen.size() < piece;
    if (!last) {
        // Of the oldest millisecond there may be more: they come with the next piece. The history
        // keeps fewer of one than a piece has.
        const QDateTime oldest = seen.constFirst().at;
        m_until = oldest.addMSecs(1);
        seen.removeIf([&oldest](const Observation &one) { return one.at == oldest; });
    }
    m_count += seen.size();
    m_cutShort = !last && m_count >= m_most;
    if (!seen.isEmpty()) {
        Q_EMIT found(seen);
    }
    if (last || m_cutShort) {
        m_next.stop();
        Q_EMIT finished();
    }
}
