// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/period.h"

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>
#include <vector>

namespace {
using State = DayFigures::State;

/// Some time and when it is now, which is the end of what lasts.
struct Span {
    QDateTime from;
    QDateTime until;
    QDateTime now;
};

bool touches(const Incident &incident, const Span &span)
{
    const QDateTime end = incident.until.isValid() ? incident.until : span.now;
    return incident.from.isValid() && incident.from < span.until
        && (end > span.from || incident.from >= span.from);
}

/// Ours and theirs.
std::pair<int, int> counted(const QList<Incident> &incidents, const Span &span)
{
    std::pair<int, int> both{0, 0};
    for (const Incident &each : incidents) {
        if (touches(each, span)) {
            ++(each.source == Incident::Source::Ours ? both.first : both.second);
        }
    }
    return both;
}

void addHours(QList<DayFigures> &days, const QList<WatchedHour> &hours, const QTimeZone &zone)
{
    for (const WatchedHour &each : hours) {
        const qint64 index = days.constFirst().date.daysTo(each.from.toTimeZone(zone).date());
        if (index >= 0 && index < days.size()) {
            days[index].time += each.time;
        }
    }
}

std::optional<DayFigures> worstOf(const QList<DayFigures> &days)
{
    const auto badness
        = [](const DayFigures &day) { return std::pair(day.time.down, day.time.amber); };
    const auto worst = std::max_element(days.cbegin(), days.cend(),
                                        [&](const DayFigures &one, const DayFigures &other) {
                                            return badness(one) < badness(other);
                                        });
    const bool isBad = worst != days.cend() && worst->state() > State::Good;
    return isBad ? std::optional(*worst) : std::nullopt;
}

std::optional<std::chrono::seconds> medianLead(const QList<Incident> &incidents, const Span &span)
{
    std::vector<std::chrono::seconds> leads;
    for (const Incident &each : incidents) {
        const bool counts = each.source == Incident::Source::Ours && touches(each, span);
        if (const auto lead = counts ? leadOver(each, incidents) : std::nullopt) {
            leads.push_back(*lead);
        }
    }
    if (leads.empty()) {
        return std::nullopt;
    }
    const auto middle = leads.begin() + static_cast<std::ptrdiff_t>((leads.size() - 1) / 2);
    std::nth_element(leads.begin(), middle, leads.end());
    return *middle;
}
}

QDateTime Days::from() const
{
    return first.startOfDay(zone).toUTC();
}

QDateTime Days::until() const
{
    return last.addDays(1).startOfDay(zone).toUTC();
}

State DayFigures::state() const
{
    if (time.watched.count() == 0) {
        return State::Unwatched;
    }
    if (time.red.count() > 0) {
        return State::Red;
    }
    return time.amber.count() > 0 ? State::Amber : State::Good;
}

Period periodOf(const Days &which, const QList<WatchedHour> &hours,
                const QList<Incident> &incidents, const QDateTime &now)
{
    Period period;
    if (!which.first.isValid() || !which.last.isValid() || which.last < which.first) {
        return period;
    }
    for (QDate date = which.first; date <= which.last; date = date.addDays(1)) {
        const Days day{date, date, which.zone};
        const auto [ours, theirs] = counted(incidents, {day.from(), day.until(), now});
        period.days.append({.date = date, .ours = ours, .theirs = theirs});
    }
    addHours(period.days, hours, which.zone);
    for (const DayFigures &each : std::as_const(period.days)) {
        period.time += each.time;
    }
    const Span whole{which.from(), which.until(), now};
    std::tie(period.ours, period.theirs) = counted(incidents, whole);
    period.worst = worstOf(period.days);
    period.lead = medianLead(incidents, whole);
    return period;
}
