// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <vector>

namespace {
Trace::Span cut(const Phases::Span &span)
{
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    return Trace::Span(span ? static_cast<qint32>(std::clamp<qint64>(span->count(), -1, most))
                            : -1);
}

/// By the other's number, the number here of the same series.
std::vector<quint16> numbersIn(Traces &traces, const Traces &other)
{
    std::vector<quint16> numbers;
    std::transform(other.series.cbegin(), other.series.cend(), std::back_inserter(numbers),
                   [&traces](const Traces::Series &series) { return traces.numberOf(series); });
    return numbers;
}

template <typename Item>
QList<Item> renumbered(QList<Item> items, const std::vector<quint16> &numbers)
{
    for (Item &item : items) {
        item.series = numbers.at(item.series);
    }
    return items;
}
}

void Trace::setPhases(const Phases &phases)
{
    spans = {cut(phases.name),       cut(phases.connect), cut(phases.tls),  cut(phases.firstByte),
             cut(phases.firstToken), cut(phases.server),  cut(phases.total)};
}

quint16 Traces::numberOf(const Series &wanted)
{
    const auto known = series.indexOf(wanted);
    if (known >= 0) {
        return static_cast<quint16>(known);
    }
    series.append(wanted);
    return static_cast<quint16>(series.size() - 1);
}

void Traces::prepend(const Traces &older)
{
    const auto numbers = numbersIn(*this, older);
    each = renumbered(older.each, numbers) + each;
    hours = renumbered(older.hours, numbers) + hours;
}

void Traces::append(const Traces &newer)
{
    const auto numbers = numbersIn(*this, newer);
    each += renumbered(newer.each, numbers);
    hours += renumbered(newer.hours, numbers);
}

void Traces::replaceFrom(const QDateTime &from, const Traces &newer)
{
    const std::chrono::milliseconds start(from.toMSecsSinceEpoch());
    const auto first
        = std::lower_bound(each.cbegin(), each.cend(), start,
                           [](const Trace &trace, auto border) { return trace.at < border; });
    each.erase(first, each.cend());
    hours.removeIf([&](const Hour &hour) { return hour.figures.from >= from; });
    append(newer);
}
