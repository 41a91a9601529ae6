// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/latencysource.h"

#include "store/history.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::hours pieceLength{72}; // some 8 ms of reading
constexpr std::chrono::hours atOnce{48};
// An observation is kept when it ends but stands where it began, and other programs keep some, too.
constexpr std::chrono::minutes tail{5};

/// Pieces meet at whole hours, as History::traces() wants it.
QDateTime wholeHour(const QDateTime &at)
{
    constexpr qint64 hour = 3'600'000; // ms
    const qint64 ms = at.toMSecsSinceEpoch();
    return QDateTime::fromMSecsSinceEpoch(ms - ms % hour, Qt::UTC);
}
}

LatencySource::LatencySource(const History &history, QString service, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_service(std::move(service))
{
    m_nextPiece.setInterval(0);
    m_nextPiece.setSingleShot(true);
    connect(&m_nextPiece, &QTimer::timeout, this, &LatencySource::readPiece);
}

void LatencySource::refresh(const QDateTime &now)
{
    if (!m_from.isValid() || now < m_until) {
        begin(now);
        return;
    }
    const QDateTime from = std::max(m_from, m_until - tail);
    m_traces.replaceFrom(from, m_history.traces(from, now + tail, m_service));
    m_until = now;
}

void LatencySource::begin(const QDateTime &now)
{
    m_nextPiece.stop();
    m_pieces.clear();
    m_from = wholeHour(now);
    m_pieceFrom = m_from;
    m_until = now;
    m_traces = m_history.traces(m_from, now + tail, m_service);
}

void LatencySource::load(const QDateTime &from)
{
    const QDateTime wanted = wholeHour(from);
    if (covers(wanted)) {
        return;
    }
    if (m_nextPiece.isActive()) {
        m_wanted = std::min(m_wanted, wanted);
        return;
    }
    m_wanted = wanted;
    if (m_from - m_wanted <= atOnce) {
        m_traces.prepend(m_history.traces(m_wanted, m_from, m_service));
        m_from = m_wanted;
        m_pieceFrom = m_from;
    } else {
        m_nextPiece.start();
    }
}

bool LatencySource::covers(const QDateTime &from) const
{
    return m_from.isValid() && m_from <= from;
}

void LatencySource::readPiece()
{
    const QDateTime until = m_pieceFrom;
    m_pieceFrom = std::max(m_wanted, until - pieceLength);
    m_pieces << m_history.traces(m_pieceFrom, until, m_service);
    if (m_pieceFrom > m_wanted) {
        m_nextPiece.start();
    } else {
        join();
    }
}

void LatencySource::join()
{
    const auto pieces = std::exchange(m_pieces, {});
    Traces older;
    std::for_each(pieces.crbegin(), pieces.crend(),
                  [&older](const Traces &piece) { older.append(piece); });
    m_traces.prepend(older);
    m_from = m_pieceFrom;
    Q_EMIT loaded();
}
