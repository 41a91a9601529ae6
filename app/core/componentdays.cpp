// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/componentdays.h"

#include <algorithm>
#include <numeric>

using Status = PageReport::Status;

namespace {
int badness(Status status)
{
    switch (status) {
    case Status::Unknown:
        return 0;
    case Status::Operational:
        return 1;
    case Status::Maintenance:
        return 2;
    case Status::Degraded:
        return 3;
    case Status::PartialOutage:
        return 4;
    case Status::MajorOutage:
        return 5;
    }
    return 0;
}

std::optional<Status> statusIn(const PageSpell &spell, const PageReport::Component &component)
{
    const auto found
        = std::find_if(spell.components.cbegin(), spell.components.cend(), [&](const auto &each) {
              return component.id.isEmpty() ? each.name == component.name : each.id == component.id;
          });
    const bool isKnown = found != spell.components.cend() && found->status != Status::Unknown;
    return isKnown ? std::optional(found->status) : std::nullopt;
}

/// Adds what \p spell has of the days, whose limits are \p starts: one more than there are days.
void add(QList<ComponentDay> &days, const QList<QDateTime> &starts, const PageSpell &spell,
         Status status)
{
    const auto after = std::upper_bound(starts.cbegin(), starts.cend(), spell.from);
    for (auto i = std::max<qsizetype>(after - starts.cbegin() - 1, 0); i < days.size(); ++i) {
        if (spell.from >= starts.at(i + 1)) {
            continue;
        }
        if (spell.until < starts.at(i)
            || (spell.until == starts.at(i) && spell.from != spell.until)) {
            return;
        }
        ComponentDay &day = days[i];
        if (!day.worst || isWorse(status, *day.worst)) {
            day.worst = status;
        }
        day.times.at(static_cast<std::size_t>(status))
            += std::min(spell.until, starts.at(i + 1)) - std::max(spell.from, starts.at(i));
    }
}

std::optional<double> operationalShare(const QList<ComponentDay> &days)
{
    std::chrono::milliseconds good{0};
    std::chrono::milliseconds known{0};
    for (const ComponentDay &each : days) {
        good += each.time(Status::Operational);
        known += each.known() - each.time(Status::Maintenance);
    }
    return known.count() > 0
        ? std::optional(static_cast<double>(good.count()) / static_cast<double>(known.count()))
        : std::nullopt;
}
}

bool isWorse(Status status, Status other)
{
    return badness(status) > badness(other);
}

std::chrono::milliseconds ComponentDay::known() const
{
    return std::accumulate(times.cbegin(), times.cend(), std::chrono::milliseconds{0});
}

void append(QList<PageSpell> &spells, const QList<PageSpell> &more)
{
    for (const PageSpell &each : more) {
        if (!spells.isEmpty() && spells.constLast().until >= each.from
            && spells.constLast().components == each.components) {
            spells.last().until = std::max(spells.constLast().until, each.until);
        } else {
            spells.append(each);
        }
    }
}

ComponentPast pastOf(const PageReport::Component &component, const QList<PageSpell> &spells,
                     const Days &which)
{
    ComponentPast past;
    QList<QDateTime> starts;
    for (QDate date = which.first; date <= which.last; date = date.addDays(1)) {
        past.days.append({.date = date});
        starts.append(date.startOfDay(which.zone).toUTC());
    }
    starts.append(which.until());
    for (const PageSpell &each : spells) {
        if (const auto status = statusIn(each, component)) {
            add(past.days, starts, each, *status);
        }
    }
    const auto first = std::find_if(past.days.cbegin(), past.days.cend(),
                                    [](const ComponentDay &day) { return day.worst.has_value(); });
    past.first = first == past.days.cend() ? QDate() : first->date;
    past.operational = operationalShare(past.days);
    return past;
}
