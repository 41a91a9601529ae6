// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

class History;

/// Holds what charts need of the history, so that turning, zooming and moving a chart reads
/// nothing anew: 40 bytes an observation, 2 MB for a month of one a minute.
///
/// Reads as far back as it was asked to, a few days at a time, and stays answerable meanwhile.
class LatencySource : public QObject
{
    Q_OBJECT

public:
    /// \p history must outlive it. An empty \p service: all.
    LatencySource(const History &history, QString service, QObject *parent = nullptr);

    /// Takes in what came since the last time. When the clock went back, it begins anew.
    void refresh(const QDateTime &now);
    /// Reads back to \p from: a day or two at once, more than that piece by piece, ending with
    /// loaded(). Call refresh() before.
    void load(const QDateTime &from);
    /// Whether everything from \p from on is here.
    [[nodiscard]] bool covers(const QDateTime &from) const;

    [[nodiscard]] const Traces &traces() const { return m_traces; }

Q_SIGNALS:
    void loaded();

private:
    void begin(const QDateTime &now);
    void readPiece();
    void join();

    const History &m_history;
    QString m_service;
    Traces m_traces;
    QDateTime m_from; // whole hours; invalid before the first refresh()
    QDateTime m_until; // the last refresh()
    QDateTime m_wanted;
    QList<Traces> m_pieces; // read, but not yet joined: newest first
    QDateTime m_pieceFrom; // how far back those reach
    QTimer m_nextPiece;
};
