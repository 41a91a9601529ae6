// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/stage.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>

/// Plays rows of the table several at a time: the one asked for and those that come after it, so
/// that a single row can be asked for alone.
///
/// A Play is made of (const BlameCase &, Props &), begins at once, and says isOver() in the end.
template <typename Play>
class Ahead
{
public:
    Ahead(QList<BlameCase> rows, qsizetype atATime)
        : m_rows(std::move(rows))
        , m_atATime(atATime)
    {
    }

    [[nodiscard]] const QList<BlameCase> &rows() const { return m_rows; }

    /// Why \p row can't be played here; empty: it can.
    [[nodiscard]] QString obstacle(qsizetype row) const
    {
        return m_rows.at(row).needsNamespace() ? m_props.noNamespace() : QString();
    }

    /// The end of that \p row; null when it doesn't come in \p time.
    [[nodiscard]] std::unique_ptr<Play> played(qsizetype row, std::chrono::seconds time)
    {
        begin(row);
        const auto ended = [&] {
            begin(row);
            return m_plays.at(row)->isOver();
        };
        const bool isOver = QTest::qWaitFor(ended, static_cast<int>(time.count()) * 1000);
        auto play = std::move(m_plays.at(row));
        m_plays.erase(row);
        return isOver ? std::move(play) : nullptr;
    }

private:
    /// Begins \p first and as many after it as may be played at a time; drops those before it.
    void begin(qsizetype first)
    {
        m_plays.erase(m_plays.begin(), m_plays.lower_bound(first));
        m_next = std::max(m_next, first);
        while (m_next < m_rows.size() && (m_next == first || playing() < m_atATime)) {
            if (obstacle(m_next).isEmpty()) {
                m_plays.emplace(m_next, std::make_unique<Play>(m_rows.at(m_next), m_props));
            }
            ++m_next;
        }
    }

    [[nodiscard]] qsizetype playing() const
    {
        return std::count_if(m_plays.cbegin(), m_plays.cend(),
                             [](const auto &each) { return !each.second->isOver(); });
    }

    QList<BlameCase> m_rows;
    qsizetype m_atATime;
    qsizetype m_next = 0; ///< Not yet begun.
    Props m_props;
    std::map<qsizetype, std::unique_ptr<Play>> m_plays;
};
