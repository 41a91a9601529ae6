// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/timeticks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <chrono>

using namespace std::chrono_literals;
using std::chrono::minutes;

namespace {
constexpr minutes day = 24h;

// Every one divides a day or is whole days.
constexpr std::array<minutes, 14> steps{1min, 2min, 5min, 10min, 15min,   30min,   60min,
                                        3h,   6h,   12h,  day,   2 * day, 7 * day, 30 * day};

QString labelOf(const QDateTime &local)
{
    if (local.time() == QTime(0, 0)) {
        //: Day and month on a chart's axis, in Qt's date format
        return QLocale().toString(local.date(), QCoreApplication::translate("TimeTicks", "d MMM"));
    }
    return QLocale().toString(local.time(), QLocale::ShortFormat);
}

/// Those of one local day.
QList<TimeTick> ticksOf(const QDate &date, minutes step)
{
    QList<TimeTick> ticks;
    for (minutes time{0}; time < day; time += step) {
        const QDateTime local(date, QTime(0, 0).addSecs(static_cast<int>(time / 1s)));
        ticks << TimeTick{.at = local.toUTC(), .label = labelOf(local)};
    }
    return ticks;
}
}

QList<TimeTick> timeTicks(const QDateTime &from, const QDateTime &until, int most)
{
    const auto span = std::chrono::duration_cast<minutes>(until - from);
    const auto fits = [&](minutes step) { return span / step < most; };
    const auto *const step = std::find_if(steps.begin(), steps.end(), fits);
    if (step == steps.end() || from >= until) {
        return {};
    }

    // Counted from local midnight, day by day, so that a change of summer time does no harm.
    QList<TimeTick> ticks;
    const QDate last = until.toLocalTime().date();
    const int dayStep = std::max<int>(1, static_cast<int>(*step / day));
    for (QDate date = from.toLocalTime().date(); date <= last; date = date.addDays(dayStep)) {
        ticks += ticksOf(date, std::min(*step, day));
    }
    ticks.removeIf([&](const TimeTick &tick) { return tick.at < from || tick.at > until; });
    return ticks;
}
