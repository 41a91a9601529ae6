// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/hourfigure.h"
#include "desktop/card.h"
#include "desktop/hourreader.h"

#include <QDateTime>
#include <QList>

class FigureTile;
class History;
class UptimeBar;

/// How much of the last day, week and month the API was up, as this computer saw it.
class UptimeCard : public Card
{
    Q_OBJECT

public:
    /// \p history must outlive it.
    UptimeCard(const History &history, Clock clock, QWidget *parent = nullptr);

    /// Reads anew when the last time is long ago, or another incident is open since (\p
    /// incidentSince; invalid: none). shown() follows, later.
    void refresh(const QDateTime &incidentSince);

Q_SIGNALS:
    /// The figures are those of a fresh reading.
    void shown();

private:
    struct Span {
        FigureTile *tile;
        UptimeBar *bar;
    };

    void take(const QList<HourFigure> &figures);

    const History &m_history;
    Clock m_clock;
    HourReader m_reader;
    QDateTime m_incidentSince;
    QDateTime m_readAt; // invalid before the first reading
    QList<Span> m_spans; // the shortest first
};
