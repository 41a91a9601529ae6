// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/historypage.h"

#include "core/durations.h"
#include "core/wording.h"
#include "desktop/card.h"
#include "desktop/daygrid.h"
#include "desktop/durationbars.h"
#include "desktop/figuretile.h"
#include "desktop/gridlegend.h"
#include "desktop/heatcard.h"
#include "desktop/historywords.h"
#include "desktop/incidentcard.h"
#include "desktop/monthcard.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "store/history.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr std::array ranges{30, 90, 365}; // days, by tab
enum Tile { Uptime, Down, Incidents, Lead, Worst, TileCount };

QDate firstOfMonth(const QDate &date)
{
    return {date.year(), date.month(), 1};
}
}

HistoryPage::HistoryPage(const History &history, Clock clock, QWidget *parent)
    : Page(parent)
    , m_history(history)
    , m_clock(std::move(clock))
    , m_reader(history)
    , m_full(new QWidget(this))
    , m_empty(new PlainLabel(tr("Nothing has been seen yet. Leave Telltale running: here it will "
                                "show day by day how the API did, at which hours trouble comes, "
                                "and every incident."),
                             this))
    , m_heat(new HeatCard(m_full))
    , m_list(new IncidentCard(m_full))
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMuted();
    m_empty->setScale(1.2);
    m_empty->setMargin(fontMetrics().height() * 2);
    m_empty->hide();
    m_full->hide(); // until something was read
    auto *rows = new QVBoxLayout(m_full);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(makeRanges());
    rows->addWidget(makeFigures());
    rows->addWidget(makeCalendar());
    rows->addWidget(m_heat);
    rows->addWidget(m_list);
    rows->addWidget(makeLast());
    rows->addStretch(1);
    arrange();
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_empty, 1);
    all->addWidget(m_full, 1);
    connect(&m_reader, &HourReader::done, this, &HistoryPage::take);
}

QWidget *HistoryPage::makeRanges()
{
    m_ranges = new QTabBar(m_full);
    m_ranges->setAccessibleName(tr("Range of time"));
    m_ranges->setDrawBase(false);
    m_ranges->setExpanding(false);
    m_ranges->setUsesScrollButtons(false);
    m_ranges->addTab(tr("30 days"));
    m_ranges->addTab(tr("90 days"));
    m_ranges->addTab(tr("1 year"));
    connect(m_ranges, &QTabBar::currentChanged, this, &HistoryPage::read);
    return m_ranges;
}

Card *HistoryPage::makeFigures()
{
    auto *card = new Card({}, m_full);
    card->setAccessibleName(tr("Figures"));
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(fontMetrics().height());
    const QStringList captions{tr("Uptime"), tr("Time down"), tr("Incidents"),
                               //: How much earlier we knew of incidents than the status page
                               tr("Lead (median)"), tr("Worst day")};
    for (const QString &caption : captions) {
        m_tiles << new FigureTile(caption, card);
    }
    card->body()->addLayout(m_tileGrid);
    return card;
}

Card *HistoryPage::makeCalendar()
{
    auto *card = new Card(tr("Day by day"), m_full);
    m_days = new DayGrid(card);
    auto *legend = new GridLegend(card);
    QList<GridLegend::Entry> entries;
    for (const auto state : {DayFigures::State::Good, DayFigures::State::Amber,
                             DayFigures::State::Red, DayFigures::State::Unwatched}) {
        entries.append({titleOf(state),
                        [state](QPainter &painter, const QRectF &box, const QPalette &palette) {
                            DayGrid::paintMark(painter, box, state, palette);
                        }});
    }
    legend->setEntries(entries);
    auto *rule = new PlainLabel(uptimeRule(), card);
    rule->setMuted();
    card->body()->addWidget(m_days);
    card->body()->addWidget(legend);
    card->body()->addWidget(rule);
    connect(m_days, &CellGrid::activated, this, &HistoryPage::turnToDay);
    return card;
}

QWidget *HistoryPage::makeLast()
{
    auto *both = new QWidget(m_full);
    m_last = new QHBoxLayout(both);
    m_last->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("How long incidents last"), both);
    m_durations = new DurationBars(card);
    auto *legend = new GridLegend(card);
    legend->setEntries(DurationBars::legend());
    card->body()->addWidget(m_durations, 1);
    card->body()->addWidget(legend);
    m_month = new MonthCard(both);
    m_last->addWidget(card, 1);
    m_last->addWidget(m_month, 1);
    connect(m_month, &MonthCard::monthChosen, this, [this] {
        if (month().from() < m_readFrom) {
            read();
        } else {
            showMonth();
        }
    });
    return both;
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    read();
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// In narrow windows below each other what stands side by side in others.
void HistoryPage::arrange()
{
    constexpr int broad = 46; // in heights of a line
    const bool isBroad = width() >= fontMetrics().height() * broad;
    m_last->setDirection(isBroad ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int columns = isBroad ? TileCount : (TileCount + 1) / 2;
    for (int i = 0; i < TileCount; ++i) {
        m_tileGrid->addWidget(m_tiles.at(i), i / columns, i % columns);
        m_tileGrid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void HistoryPage::refresh(const Known &known)
{
    const bool isOther = known.verdict.incidentSince != m_incidentSince;
    m_incidentSince = known.verdict.incidentSince;
    if (isVisible() && (isOther || m_clock.utc() - m_now > std::chrono::hours{1})) {
        read();
    }
}

void HistoryPage::read()
{
    m_zone = QTimeZone::systemTimeZone();
    m_now = m_clock.utc();
    const QDateTime first = m_history.firstSeen();
    m_empty->setVisible(!first.isValid());
    if (!first.isValid()) {
        m_full->hide();
        return;
    }
    const QDate today = m_now.toTimeZone(m_zone).date();
    const QDate oldest = std::max(first.toTimeZone(m_zone).date(), today.addDays(-ranges.back()));
    m_month->setMonths(firstOfMonth(oldest), firstOfMonth(today));
    m_readFrom = std::max(std::min(range().from(), month().from()), first - 1h);
    m_reader.read(m_readFrom, m_now + 1h);
}

void HistoryPage::take(const QList<HourFigure> &figures)
{
    m_figures = figures;
    m_incidents = m_history.incidents(m_readFrom, m_now);
    m_hours = watchedHours(m_figures, m_incidents, m_now);
    m_full->show();
    showRange();
    showMonth();
    Q_EMIT shown();
}

void HistoryPage::showRange()
{
    const Days days = range();
    const QDateTime from = days.from();
    const QList<Incident> incidents = incidentsIn(days);
    const Period period = periodOf(days, m_hours, incidents, m_now);
    showFigures(period);
    m_days->setDays(period.days, days.last);
    QList<HourFigure> figures;
    std::copy_if(m_figures.cbegin(), m_figures.cend(), std::back_inserter(figures),
                 [&from](const HourFigure &each) { return each.hour >= from; });
    m_heat->setFigures(figures, m_zone);
    m_list->setIncidents(incidents, m_now);
    m_durations->setBins(durationBins(incidents, m_now));
}

void HistoryPage::showFigures(const Period &period)
{
    const auto uptime = period.time.uptime();
    m_tiles.at(Uptime)->setFigure(uptimeText(uptime), expectationNote(uptime));
    m_tiles.at(Down)->setFigure(inWords(period.time.down),
                                //: %1 a duration
                                tr("of %1 watched").arg(inWords(period.time.watched)));
    m_tiles.at(Incidents)->setFigure(QString::number(period.ours),
                                     //: %1 a number of incidents
                                     tr("measured, %1 posted").arg(period.theirs));
    m_tiles.at(Lead)->setFigure(period.lead ? inWords(*period.lead) : dash(),
                                period.lead && period.lead->count() < 0 ? tr("after the page")
                                                                        : tr("before the page"));
    m_tiles.at(Worst)->setFigure(
        period.worst ? dayTitle(period.worst->date) : dash(),
        //: %1 a duration
        period.worst ? tr("down for %1").arg(inWords(period.worst->time.down)) : QString());
}

void HistoryPage::showMonth()
{
    const Days days = month();
    const QList<Incident> incidents = incidentsIn(days);
    m_month->setReport({.which = days,
                        .period = periodOf(days, m_hours, incidents, m_now),
                        .incidents = incidents,
                        .now = m_now});
}

void HistoryPage::turnToDay(int cell)
{
    const QDate date = m_days->days().at(cell).date;
    const Days day{date, date, m_zone};
    m_list->turnTo(day.from(), day.until());
}

Days HistoryPage::range() const
{
    const int length = ranges.at(static_cast<std::size_t>(m_ranges->currentIndex()));
    const QDate today = m_now.toTimeZone(m_zone).date();
    return {today.addDays(1 - length), today, m_zone};
}

Days HistoryPage::month() const
{
    const QDate first = m_month->month();
    const QDate today = m_now.toTimeZone(m_zone).date();
    return {first, std::min(first.addMonths(1).addDays(-1), today), m_zone};
}

QList<Incident> HistoryPage::incidentsIn(const Days &days) const
{
    const QDateTime from = days.from();
    const QDateTime until = days.until();
    QList<Incident> found;
    std::copy_if(m_incidents.cbegin(), m_incidents.cend(), std::back_inserter(found),
                 [&](const Incident &each) {
                     return each.from < until && (!each.until.isValid() || each.until > from);
                 });
    return found;
}
