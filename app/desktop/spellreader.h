// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/componentdays.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>

class History;

/// Reads from the history what the status page said of its components, a day each time that the
/// event loop comes round, so that the window goes on drawing.
class SpellReader : public QObject
{
    Q_OBJECT

public:
    /// \p history must outlive it.
    explicit SpellReader(const History &history, QObject *parent = nullptr);

    /// Reads from \p from to \p until, or what came since the last time. done() follows once,
    /// later.
    void read(const QDateTime &from, const QDateTime &until);
    /// Oldest first; some may be older than was asked for.
    [[nodiscard]] const QList<PageSpell> &spells() const { return m_spells; }

Q_SIGNALS:
    void done();

private:
    void readOn();

    const History &m_history;
    QTimer m_next;
    QDateTime m_from; // of the spells
    QDateTime m_at; // what comes from here on is to be read
    QDateTime m_until;
    QList<PageSpell> m_spells;
};
