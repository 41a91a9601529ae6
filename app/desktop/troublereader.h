// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>

class History;

/// Reads from the history what went wrong, newest first and a piece at a time, so that the window
/// goes on drawing meanwhile.
class TroubleReader : public QObject
{
    Q_OBJECT

public:
    static constexpr int piece = 500; ///< Some 10 ms.

    /// \p history must outlive the reader. Of more than \p most the older ones are left out.
    explicit TroubleReader(const History &history, QObject *parent = nullptr, int most = 50'000);

    /// Begins anew with what began at \p from or later. The first piece is found at once, the
    /// others as the event loop turns.
    void start(const QDateTime &from, const QDateTime &now);
    /// Finds what came since.
    void update(const QDateTime &now);

    [[nodiscard]] bool isReading() const { return m_next.isActive(); }
    /// Whether older ones were left out.
    [[nodiscard]] bool isCutShort() const { return m_cutShort; }

Q_SIGNALS:
    /// Each observation once.
    void found(const QList<Observation> &seen);
    /// The last piece was read.
    void finished();

private:
    void readPiece();

    const History &m_history;
    int m_most;
    QTimer m_next;
    QDateTime m_from;
    QDateTime m_until; // of the next piece
    QDateTime m_settled; // what began before will hardly come any more
    QList<Observation> m_recent; // what was found since then
    qsizetype m_count = 0;
    bool m_cutShort = false;
};
