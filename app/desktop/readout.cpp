// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/readout.h"

#include "desktop/chartlegend.h"
#include "desktop/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace {
struct LatencyChart {
    Q_DECLARE_TR_FUNCTIONS(LatencyChart)
};

constexpr qsizetype longestTitle = 60;

QStringList latencies(const Bucket &bucket)
{
    if (bucket.count == 1) {
        return {latencyText(bucket.median)};
    }
    return {LatencyChart::tr("Median %1").arg(latencyText(bucket.median)),
            LatencyChart::tr("95 % within %1").arg(latencyText(bucket.p95)),
            LatencyChart::tr("%1 to %2").arg(latencyText(bucket.least), latencyText(bucket.most))};
}

QStringList phases(const PhaseBucket &pile)
{
    //: Of several answers
    QStringList lines{LatencyChart::tr("Mean %1").arg(latencyText(pile.total()))};
    for (const PhaseBucket::Part part : phasesFromBelow()) {
        if (pile.parts.at(part).count() > 0) {
            lines << titleOf(part) + u' ' + latencyText(pile.parts.at(part));
        }
    }
    return lines;
}

QString incidentText(const Incident &incident)
{
    QString title = incident.title.simplified();
    if (title.size() > longestTitle) {
        title = title.left(longestTitle) + u'…';
    }
    return incident.source == Incident::Source::Ours
        //: %1 is the title of an incident that this program measured
        ? LatencyChart::tr("Measured: %1").arg(title)
        //: %1 is the title of an incident on the vendor's status page
        : LatencyChart::tr("Posted: %1").arg(title);
}
}

QString readoutOf(const LatencyPicture &picture, qsizetype bucket)
{
    const Bucket &shown = picture.buckets.at(bucket);
    QStringList lines{exactTime(shown.from)};
    if (shown.count > 0) {
        const PhaseBucket pile = picture.phases.value(bucket);
        lines << (pile.count > 0 ? phases(pile) : latencies(shown));
        lines << LatencyChart::tr("%n check(s)", nullptr, static_cast<int>(shown.count));
    }
    if (shown.failures > 0) {
        lines << LatencyChart::tr("%n failed", nullptr, static_cast<int>(shown.failures));
    }
    const auto incidents = incidentsAt(picture, bucket);
    for (const Incident &incident : incidents) {
        lines << incidentText(incident);
    }
    return lines.join(u'\n');
}

QString titleOf(Measure measure)
{
    switch (measure) {
    case Measure::Total:
        //: What the chart shows: the time of the whole request
        return LatencyChart::tr("Total time");
    case Measure::FirstByte:
        //: What the chart shows: the time from the request to the answer's first byte
        return LatencyChart::tr("First byte");
    case Measure::FirstToken:
        //: What the chart shows: the time from the request to the first text
        return LatencyChart::tr("First token");
    case Measure::Phases:
        //: What the chart shows: the total in its parts (name, connect, TLS, server, transfer)
        return LatencyChart::tr("Phases");
    }
    return {};
}

QString spanText(const TimeWindow &window)
{
    const QLocale locale;
    const QDateTime from = window.from.toLocalTime();
    const QDateTime until = window.until.toLocalTime();
    const bool isShort = window.length() < std::chrono::minutes{10};
    const auto time = [&](const QDateTime &at) {
        return isShort ? at.time().toString(QStringLiteral("HH:mm:ss"))
                       : locale.toString(at.time(), QLocale::ShortFormat);
    };
    const auto date
        = [&](const QDateTime &at) { return locale.toString(at.date(), QLocale::ShortFormat); };
    const QString start = date(from) + u' ' + time(from);
    const bool isOneDay = from.date() == until.date();
    const QString end = isOneDay ? time(until) : date(until) + u' ' + time(until);
    return start + QStringLiteral(" – ") + end;
}
