// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/hourfigure.h"
#include "core/incident.h"
#include "core/period.h"
#include "core/watchedhour.h"
#include "desktop/hourreader.h"
#include "desktop/page.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

class Card;
class DayGrid;
class DurationBars;
class FigureTile;
class HeatCard;
class History;
class IncidentCard;
class MonthCard;
class PlainLabel;
class QBoxLayout;
class QGridLayout;
class QTabBar;

/// Days, patterns and incidents of up to a year.
///
/// Reads the history when it is shown, when another range or month is chosen, when an incident
/// begins or ends and once an hour; not at every verdict.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(const History &history, Clock clock, QWidget *parent = nullptr);

    void refresh(const Known &known) override;

Q_SIGNALS:
    /// What was read is shown.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeRanges();
    [[nodiscard]] Card *makeFigures();
    [[nodiscard]] Card *makeCalendar();
    [[nodiscard]] QWidget *makeLast();
    void arrange();
    void read();
    void take(const QList<HourFigure> &figures);
    void showRange();
    void showFigures(const Period &period);
    void showMonth();
    void turnToDay(int cell);
    [[nodiscard]] Days range() const;
    [[nodiscard]] Days month() const;
    [[nodiscard]] QList<Incident> incidentsIn(const Days &days) const;

    const History &m_history;
    Clock m_clock;
    HourReader m_reader;
    QTimeZone m_zone; // the user's, when it was read
    QDateTime m_now; // when it was read
    QDateTime m_readFrom;
    QList<HourFigure> m_figures;
    QList<Incident> m_incidents;
    QList<WatchedHour> m_hours;
    QDateTime m_incidentSince; // as the verdict said last

    QWidget *m_full;
    PlainLabel *m_empty;
    QTabBar *m_ranges = nullptr;
    QList<FigureTile *> m_tiles;
    QGridLayout *m_tileGrid = nullptr;
    QBoxLayout *m_last = nullptr; // side by side where there is room
    DayGrid *m_days = nullptr;
    HeatCard *m_heat;
    IncidentCard *m_list;
    DurationBars *m_durations = nullptr;
    MonthCard *m_month = nullptr;
};
