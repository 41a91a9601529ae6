// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/spellreader.h"

#include "store/history.h"

#include <algorithm>

namespace {
constexpr std::chrono::hours piece{24};
}

SpellReader::SpellReader(const History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &SpellReader::readOn);
}

void SpellReader::read(const QDateTime &from, const QDateTime &until)
{
    m_until = until;
    if (!m_at.isValid() || from < m_from || until < m_at) {
        m_spells.clear();
        m_from = m_at = from;
    }
    m_next.start();
}

void SpellReader::readOn()
{
    const QDateTime end = std::min(m_at + piece, m_until);
    if (m_at < end) {
        append(m_spells, m_history.pageSpells(m_at, end));
        m_at = end;
        m_next.start();
        return;
    }
    // The last spell may go on, but not after a long pause.
    m_at = std::max(m_from, m_until - pageStands);
    if (!m_spells.isEmpty()) {
        m_at = std::max(m_at, m_spells.constLast().until);
    }
    Q_EMIT done();
}
