// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/latencypicture.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>
#include <vector>

namespace {
using std::chrono::microseconds;
using std::chrono::milliseconds;

milliseconds sinceEpoch(const QDateTime &at)
{
    return milliseconds(at.toMSecsSinceEpoch());
}

QDateTime instantOf(milliseconds at)
{
    return QDateTime::fromMSecsSinceEpoch(at.count(), Qt::UTC);
}

Trace::Part partOf(Measure measure)
{
    switch (measure) {
    case Measure::FirstByte:
        return Trace::FirstByte;
    case Measure::FirstToken:
        return Trace::FirstToken;
    case Measure::Total:
    case Measure::Phases:
        break;
    }
    return Trace::Total;
}

/// Fills the columns, one after the other.
class Columns
{
public:
    Columns(const TimeWindow &window, int columns, Measure measure)
        : m_width(std::max(milliseconds(1), window.length() / std::max(columns, 1)))
        , m_part(partOf(measure))
        , m_withPhases(measure == Measure::Phases)
    {
    }

    [[nodiscard]] milliseconds startOf(milliseconds at) const { return at - at % m_width; }

    void add(const Trace &trace)
    {
        if (!trace.failed && !trace.has(m_part)) {
            return;
        }
        const auto start = startOf(trace.at);
        if (start != m_start) {
            close();
            m_start = start;
            m_lone = trace.at;
        }
        if (trace.failed) {
            ++m_failures;
            return;
        }
        m_latencies.emplace_back(trace.spans.at(m_part));
        if (m_withPhases) {
            const auto parts = phasesOf(trace).parts;
            std::transform(parts.begin(), parts.end(), m_sums.begin(), m_sums.begin(),
                           std::plus<>());
        }
    }

    void close()
    {
        const auto count = static_cast<qsizetype>(m_latencies.size());
        if (count + m_failures == 0) {
            return;
        }
        const auto at = count + m_failures == 1 ? m_lone : m_start;
        m_buckets.append(summedUp(instantOf(at), m_latencies, m_failures));
        if (m_withPhases) {
            std::transform(m_sums.begin(), m_sums.end(), m_sums.begin(), [count](microseconds sum) {
                return sum / std::max<qsizetype>(count, 1);
            });
            m_phases.append(PhaseBucket{.count = count, .parts = m_sums});
        }
        m_latencies.clear();
        m_failures = 0;
        m_sums.fill(microseconds(0));
    }

    [[nodiscard]] const QList<Bucket> &buckets() const { return m_buckets; }

    /// One for each of \p buckets; empty for those that aren't ours alone.
    [[nodiscard]] QList<PhaseBucket> phasesFor(const QList<Bucket> &buckets) const
    {
        QList<PhaseBucket> all;
        qsizetype mine = 0;
        for (const Bucket &bucket : buckets) {
            while (mine < m_buckets.size() && m_buckets.at(mine).from < bucket.from) {
                ++mine;
            }
            const bool isMine = mine < m_phases.size() && m_buckets.at(mine).from == bucket.from;
            all << (isMine ? m_phases.at(mine) : PhaseBucket());
        }
        return all;
    }

private:
    milliseconds m_width;
    Trace::Part m_part;
    bool m_withPhases;
    milliseconds m_start{-1};
    milliseconds m_lone{0};
    std::vector<microseconds> m_latencies;
    qsizetype m_failures = 0;
    std::array<microseconds, PhaseBucket::PartCount> m_sums{};
    QList<Bucket> m_buckets;
    QList<PhaseBucket> m_phases;
};

std::vector<bool> chosenOf(const Traces &traces, const ChartChoice &choice)
{
    std::vector<bool> chosen;
    std::transform(traces.series.cbegin(), traces.series.cend(), std::back_inserter(chosen),
                   [&choice](const Traces::Series &series) { return choice.covers(series); });
    return chosen;
}

/// The hourly figures of the window; an hour that began before it shows at its edge. They tell only
/// the total time: of other measures the failures are left.
QList<Bucket> hoursOf(const Traces &traces, const std::vector<bool> &chosen,
                      const LatencyPicture &picture, const Columns &columns)
{
    const bool isTotal = partOf(picture.choice.measure) == Trace::Total;
    QList<Bucket> found;
    for (const Traces::Hour &hour : traces.hours) {
        const QDateTime &from = hour.figures.from;
        const bool isInside
            = from > picture.window.from - std::chrono::hours{1} && from < picture.window.until;
        if (!chosen.at(hour.series) || !isInside) {
            continue;
        }
        Bucket figures = isTotal ? hour.figures : Bucket{.failures = hour.figures.failures};
        figures.from = instantOf(columns.startOf(sinceEpoch(std::max(from, picture.window.from))));
        if (figures.count + figures.failures > 0) {
            found << figures;
        }
    }
    return found;
}
}

bool ChartChoice::covers(const Traces::Series &series) const
{
    return (!rung || *rung == series.rung) && (!model || *model == series.model);
}

microseconds PhaseBucket::total() const
{
    return std::accumulate(parts.begin(), parts.end(), microseconds(0));
}

bool LatencyPicture::isSparse() const
{
    const auto seen = std::accumulate(
        buckets.cbegin(), buckets.cend(), qsizetype{0},
        [](qsizetype sum, const Bucket &bucket) { return sum + bucket.count + bucket.failures; });
    return seen <= columns;
}

LatencyPicture pictureOf(const Traces &traces, const ChartChoice &choice, const TimeWindow &window,
                         int columns)
{
    LatencyPicture picture{.window = window, .choice = choice, .columns = columns};
    if (!window.isValid() || columns <= 0) {
        return picture;
    }
    const auto chosen = chosenOf(traces, choice);
    const auto before = [](const Trace &trace, milliseconds at) { return trace.at < at; };
    const auto first = std::lower_bound(traces.each.cbegin(), traces.each.cend(),
                                        sinceEpoch(window.from), before);
    const auto last = std::lower_bound(first, traces.each.cend(), sinceEpoch(window.until), before);
    Columns filled(window, columns, choice.measure);
    std::for_each(first, last, [&](const Trace &trace) {
        if (chosen.at(trace.series)) {
            filled.add(trace);
        }
    });
    filled.close();
    picture.buckets = overlaid(hoursOf(traces, chosen, picture, filled), filled.buckets());
    if (choice.measure == Measure::Phases) {
        picture.phases = filled.phasesFor(picture.buckets);
    }
    return picture;
}

PhaseBucket phasesOf(const Trace &trace)
{
    if (!trace.has(Trace::Total)) {
        return {};
    }
    const auto span = [&trace](Trace::Part part) {
        return std::max(microseconds(trace.spans.at(part)), microseconds(0));
    };
    PhaseBucket phases{.count = 1};
    microseconds rest = span(Trace::Total);
    const auto take = [&](PhaseBucket::Part part, microseconds wanted) {
        phases.parts.at(part) = std::min(wanted, rest);
        rest -= phases.parts.at(part);
    };
    take(PhaseBucket::Name, span(Trace::Name));
    take(PhaseBucket::Connect, span(Trace::Connect));
    take(PhaseBucket::Tls, span(Trace::Tls));
    if (trace.has(Trace::Server)) {
        take(PhaseBucket::Server, span(Trace::Server));
    } else {
        take(PhaseBucket::Wait, span(Trace::FirstByte));
    }
    take(PhaseBucket::Transfer, rest);
    return phases;
}

QList<Incident> incidentsAt(const LatencyPicture &picture, qsizetype bucket)
{
    const Bucket &shown = picture.buckets.at(bucket);
    const bool isLone = shown.count + shown.failures == 1;
    const auto width = picture.window.length() / std::max(picture.columns, 1);
    const QDateTime until = shown.from + (isLone ? milliseconds(1) : width);
    QList<Incident> found;
    std::copy_if(picture.incidents.cbegin(), picture.incidents.cend(), std::back_inserter(found),
                 [&](const Incident &incident) {
                     return incident.from < until
                         && (!incident.until.isValid() || incident.until > shown.from);
                 });
    return found;
}

QList<std::pair<qsizetype, qsizetype>> runsOf(const QList<Bucket> &buckets, milliseconds gap)
{
    QList<std::pair<qsizetype, qsizetype>> runs;
    qsizetype last = -1; // with a good answer
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        if (buckets.at(i).count == 0) {
            continue;
        }
        if (last < 0 || buckets.at(i).from - buckets.at(last).from > gap) {
            runs.append({i, i + 1});
        }
        runs.last().second = i + 1;
        last = i;
    }
    return runs;
}
