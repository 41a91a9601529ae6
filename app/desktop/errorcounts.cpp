// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errorcounts.h"

#include "core/observation.h"
#include "desktop/errormodel.h"
#include "desktop/names.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

using namespace std::chrono_literals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ErrorCounts)
};

constexpr int firstErrorStatus = 400;

/// What makes two of them the same code, without the cost of a text.
int keyOf(const Observation &seen)
{
    constexpr int kinds = 64;
    const bool looksFine = seen.httpStatus < firstErrorStatus;
    return (seen.httpStatus * kinds + static_cast<int>(seen.failure)) * kinds
        + (looksFine ? static_cast<int>(seen.outcome) : 0);
}

struct Count {
    QString code;
    qsizetype total = 0;
    QList<qsizetype> columns;
};

/// By how often they came, then by name, so that the order is the same at every look.
QList<Count> counted(const ErrorModel &model, const TimeColumns &time)
{
    QHash<int, Count> found;
    const int rows = model.rowCount();
    for (int row = 0; row < rows; ++row) {
        const Observation &seen = model.at(row);
        const qsizetype column = time.indexOf(seen.at);
        if (column < 0) {
            continue;
        }
        Count &count = found[keyOf(seen)];
        if (count.columns.isEmpty()) {
            count.code = errorCodeOf(seen);
            count.columns.resize(time.count);
        }
        ++count.total;
        ++count.columns[column];
    }
    QList<Count> sorted = found.values();
    std::sort(sorted.begin(), sorted.end(), [](const Count &a, const Count &b) {
        return a.total != b.total ? a.total > b.total : a.code < b.code;
    });
    return sorted;
}

void addTo(Count *sum, const Count &count)
{
    sum->total += count.total;
    std::transform(count.columns.cbegin(), count.columns.cend(), sum->columns.cbegin(),
                   sum->columns.data(), std::plus<>());
}
}

TimeColumns TimeColumns::covering(const QDateTime &from, const QDateTime &until,
                                  std::chrono::minutes step)
{
    const std::chrono::milliseconds wide = step;
    const std::chrono::seconds offset(until.toLocalTime().offsetFromUtc());
    const auto rest = (std::chrono::milliseconds(from.toMSecsSinceEpoch()) + offset) % wide;
    const QDateTime start = from - rest;
    return {.from = start, .step = step, .count = (until - start + wide - 1ms) / wide};
}

qsizetype TimeColumns::indexOf(const QDateTime &at) const
{
    const qint64 since = at.toMSecsSinceEpoch() - from.toMSecsSinceEpoch();
    const qsizetype index = since / std::chrono::milliseconds(step).count();
    return since < 0 || index >= count ? -1 : index;
}

qsizetype ErrorCounts::sumOf(qsizetype column) const
{
    const QList<qsizetype> &counts = columns.at(column);
    return std::accumulate(counts.cbegin(), counts.cend(), qsizetype{0});
}

qsizetype ErrorCounts::highest() const
{
    qsizetype most = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        most = std::max(most, sumOf(i));
    }
    return most;
}

QString errorCodeOf(const Observation &seen)
{
    if (seen.httpStatus >= firstErrorStatus) {
        return QString::number(seen.httpStatus);
    }
    if (seen.httpStatus > 0) {
        //: %1 an HTTP status that looks fine, %2 an outcome such as "Overloaded"
        return Texts::tr("%1 %2").arg(seen.httpStatus).arg(titleOf(seen.outcome));
    }
    return seen.failure == Observation::Failure::None ? titleOf(seen.outcome)
                                                      : titleOf(seen.failure);
}

ErrorCounts countErrors(const ErrorModel &model, const TimeColumns &time)
{
    QList<Count> counts = counted(model, time);
    ErrorCounts all{.time = time, .hasOthers = counts.size() > ErrorCounts::mostCodes + 1};
    while (counts.size() > ErrorCounts::mostCodes + 1) {
        const Count last = counts.takeLast();
        addTo(&counts.last(), last);
    }
    if (all.hasOthers) {
        //: Legend of a chart: all errors that have no colour of their own
        counts.last().code = Texts::tr("Others");
    }
    all.columns.resize(time.count);
    for (const Count &count : std::as_const(counts)) {
        all.codes << count.code;
        all.totals << count.total;
        for (qsizetype i = 0; i < count.columns.size(); ++i) {
            all.columns[i] << count.columns.at(i);
        }
    }
    return all;
}
