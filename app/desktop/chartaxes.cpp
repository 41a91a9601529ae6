// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/chartaxes.h"

#include "desktop/timeticks.h"

#include <QCategoryAxis>
#include <QCoreApplication>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

namespace {
struct ChartAxes {
    Q_DECLARE_TR_FUNCTIONS(ChartAxes)
};

constexpr int steps = 4;
constexpr double headroom = 1.05;
constexpr double typicalShare = 0.97; // of the columns must fit whole

double inMs(std::chrono::microseconds span)
{
    return static_cast<double>(span.count()) / 1000;
}

double onAxis(const QDateTime &at)
{
    return static_cast<double>(at.toMSecsSinceEpoch());
}

double roundUp(double value)
{
    static constexpr std::array factors{1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5, 10.0};
    const double power = std::pow(10, std::floor(std::log10(value)));
    const auto *const fits = std::find_if(factors.begin(), factors.end() - 1,
                                          [&](double factor) { return factor * power >= value; });
    return *fits * power;
}
}

double latencyEnd(const QList<Bucket> &buckets)
{
    std::vector<double> high;
    double most = 1;
    for (const Bucket &bucket : buckets) {
        if (bucket.count > 0) {
            high.push_back(inMs(bucket.p95));
            most = std::max(most, inMs(bucket.median));
        }
    }
    if (!high.empty()) {
        std::sort(high.begin(), high.end());
        const auto last = static_cast<double>(high.size() - 1);
        most = std::max(most, high[static_cast<std::size_t>(last * typicalShare)]);
    }
    return roundUp(most * headroom / steps) * steps;
}

void fitLatencyAxis(QValueAxis *axis, const QList<Bucket> &buckets)
{
    const double end = latencyEnd(buckets);
    axis->setTickCount(steps + 1);
    axis->setRange(0, end);
    const double step = end / steps;
    //: A number on the axis of a chart, in milliseconds; keep %.0f (%.1f) as it is
    axis->setLabelFormat(step < 3 ? ChartAxes::tr("%.1f ms") : ChartAxes::tr("%.0f ms"));
}

void fitTimeAxis(QCategoryAxis *axis, const QDateTime &from, const QDateTime &until, int most)
{
    const QStringList old = axis->categoriesLabels();
    for (const QString &label : old) {
        axis->remove(label);
    }
    axis->setStartValue(onAxis(from));
    QString unique; // the axis refuses a label twice, but 14:00 comes every day
    const QList<TimeTick> ticks = timeTicks(from, until, most);
    const auto half = (until - from) / (most * 3); // about that of a label; it would be cut
    for (const TimeTick &tick : ticks) {
        const bool fits = until - tick.at > half;
        axis->append((fits ? tick.label : QString(QChar(0x2060))) + unique, onAxis(tick.at));
        unique += QChar(0x200B);
    }
    axis->setRange(onAxis(from), onAxis(until));
}
