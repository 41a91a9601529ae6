// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timewindow.h"

#include <algorithm>
#include <cmath>

using std::chrono::milliseconds;

namespace {
milliseconds shareOf(milliseconds length, double share)
{
    return milliseconds(std::llround(static_cast<double>(length.count()) * share));
}
}

double TimeWindow::shareOf(const QDateTime &at) const
{
    const auto all = static_cast<double>(length().count());
    return all > 0 ? static_cast<double>((at - from).count()) / all : 0;
}

QDateTime TimeWindow::at(double share) const
{
    return from + ::shareOf(length(), share);
}

TimeWindow within(const TimeWindow &window, const TimeWindow &limits)
{
    const auto longest = std::max(limits.length(), shortestWindow);
    const auto length = std::clamp(window.length(), shortestWindow, longest);
    const QDateTime latest = limits.until - length;
    // Where the limits are shorter than the shortest window, their end counts.
    const QDateTime from = std::min(std::max(window.from, limits.from), latest);
    return {.from = from, .until = from + length};
}

TimeWindow spanned(const QDateTime &one, const QDateTime &other, const TimeWindow &limits)
{
    return within({.from = std::min(one, other), .until = std::max(one, other)}, limits);
}

TimeWindow zoomed(const TimeWindow &window, double share, double factor, const TimeWindow &limits)
{
    const auto longest = std::max(limits.length(), shortestWindow);
    const auto length
        = std::clamp(shareOf(window.length(), std::max(factor, 0.0)), shortestWindow, longest);
    const QDateTime from = window.at(share) - shareOf(length, share);
    return within({.from = from, .until = from + length}, limits);
}

TimeWindow panned(const TimeWindow &window, double share, const TimeWindow &limits)
{
    const auto by = shareOf(window.length(), share);
    return within({.from = window.from + by, .until = window.until + by}, limits);
}
