// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/limitforecast.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::minutes pacePeriod{15};
constexpr std::chrono::minutes stale{5};
constexpr std::chrono::seconds shortest{30};
constexpr qsizetype fewest = 3;
constexpr qint64 roundedTo = 1000;
constexpr qint64 roundedFrom = 100'000;

/// Whether nothing was filled up between the two readings.
bool goesOn(const LimitReading &before, const LimitReading &after)
{
    if (before.limit.limit != after.limit.limit || before.at > after.at) {
        return false;
    }
    if (before.limit.reset.isValid() && before.limit.reset <= after.at) {
        return false;
    }
    const qint64 noise = after.limit.limit.value_or(0) >= roundedFrom ? roundedTo : 0;
    return *after.limit.remaining <= *before.limit.remaining + noise;
}

/// Of those that tell what remains: the last ones of the present window.
QList<LimitReading> present(QList<LimitReading> readings)
{
    readings.removeIf([](const LimitReading &each) { return !each.limit.remaining; });
    qsizetype first = readings.size() - 1;
    while (first > 0 && goesOn(readings.at(first - 1), readings.at(first))
           && readings.constLast().at - readings.at(first - 1).at <= pacePeriod) {
        --first;
    }
    return readings.mid(std::max<qsizetype>(first, 0));
}

/// The slope of the line that fits best: what is used a minute.
double paceOf(const QList<LimitReading> &readings)
{
    const auto minutesOf = [&readings](const LimitReading &each) {
        return std::chrono::duration<double, std::ratio<60>>(each.at - readings.constFirst().at)
            .count();
    };
    double meanTime = 0;
    double meanLeft = 0;
    for (const LimitReading &each : readings) {
        meanTime += minutesOf(each) / static_cast<double>(readings.size());
        meanLeft
            += static_cast<double>(*each.limit.remaining) / static_cast<double>(readings.size());
    }
    double together = 0;
    double spread = 0;
    for (const LimitReading &each : readings) {
        const double time = minutesOf(each) - meanTime;
        together += time * (static_cast<double>(*each.limit.remaining) - meanLeft);
        spread += time * time;
    }
    return spread > 0 ? std::max(0.0, -together / spread) : 0.0;
}
}

std::optional<LimitForecast> limitForecast(const QList<LimitReading> &readings,
                                           const QDateTime &now)
{
    const QList<LimitReading> run = present(readings);
    if (run.size() < fewest || run.constLast().at - run.constFirst().at < shortest) {
        return std::nullopt;
    }
    const LimitReading &last = run.constLast();
    const bool isOver = last.limit.reset.isValid() && last.limit.reset <= now;
    if (isOver || now - last.at > stale) {
        return std::nullopt;
    }
    LimitForecast forecast{.usedPerMinute = paceOf(run)};
    if (forecast.usedPerMinute > 0) {
        const auto left = static_cast<double>(std::max<qint64>(*last.limit.remaining, 0));
        constexpr double longest = 60.0 * 24 * 365; // min
        const double minutes = std::min(left / forecast.usedPerMinute, longest);
        const QDateTime end
            = last.at + std::chrono::milliseconds{static_cast<qint64>(minutes * 60'000)};
        if (minutes < longest && last.limit.reset.isValid() && end < last.limit.reset) {
            forecast.exhaustedAt = end;
        }
    }
    return forecast;
}

std::optional<double> shareLeft(const RateLimit &limit)
{
    if (!limit.limit || !limit.remaining || *limit.limit <= 0) {
        return std::nullopt;
    }
    return std::clamp(static_cast<double>(*limit.remaining) / static_cast<double>(*limit.limit),
                      0.0, 1.0);
}
