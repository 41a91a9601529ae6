// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hourfigure.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>

class History;

/// Reads the hours of a long time in pieces, one each time that the event loop comes round, so that
/// the window goes on drawing.
class HourReader : public QObject
{
    Q_OBJECT

public:
    /// \p history must outlive it.
    explicit HourReader(const History &history, QObject *parent = nullptr);

    /// Begins; what was under way is forgotten. done() follows once, later.
    void read(const QDateTime &from, const QDateTime &until);

Q_SIGNALS:
    void done(const QList<HourFigure> &figures);

private:
    void readOn();

    const History &m_history;
    QTimer m_next;
    QDateTime m_at;
    QDateTime m_until;
    QList<HourFigure> m_figures;
};
