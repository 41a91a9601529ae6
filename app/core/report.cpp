// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report.h"

#include "core/apikey.h"
#include "core/names.h"
#include "core/wording.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype probesShown = 15;

QString stamp(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : u"-"_s;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

// A heading with its lines below; nothing without lines.
QString section(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty()) {
        return {};
    }
    return u'\n' + heading + u'\n' + "  "_L1 + lines.join("\n  "_L1) + u'\n';
}

QStringList summary(const Verdict &verdict, const QDateTime &now)
{
    QStringList lines{Wording::tr("State: %1, cause: %2")
                          .arg(lightName(verdict.light), causeName(verdict.cause))};
    if (verdict.since.isValid()) {
        //: %1 is a date and time, %2 a duration
        lines.append(
            Wording::tr("Since: %1 (%2)").arg(stamp(verdict.since), inWords(now - verdict.since)));
    }
    //: %1 and %2 are points of a score
    lines.append(Wording::tr("Score: %1 of %2")
                     .arg(QString::number(verdict.score), QString::number(verdict.threshold)));
    lines.append(Wording::tr("What to do: %1").arg(verdict.advice));
    if (!verdict.wouldChange.isEmpty()) {
        lines.append(Wording::tr("What would change this: %1").arg(verdict.wouldChange));
    }
    return lines;
}

QStringList exoneratedLines(const Verdict &verdict, const QDateTime &now)
{
    QStringList lines;
    for (const auto &each : verdict.exonerated) {
        const QString age
            = each.provenAt.isValid() ? ", "_L1 + ageInWords(each.provenAt, now) : QString();
        lines.append(each.text + age);
    }
    return lines;
}

QStringList curlLines(const Verdict &verdict)
{
    return verdict.curl.isEmpty() ? QStringList() : verdict.curl.split(u'\n');
}

QString milliseconds(const Phases::Span &span)
{
    return span ? QString::number(static_cast<double>(span->count()) / 1000, 'f', 1) : u"-"_s;
}

// The words of this table are those of the JSON, so that both can be searched alike.
QString probeLine(const Observation &seen)
{
    const QStringList cells{stamp(seen.at),
                            rungName(seen.rung).leftJustified(7),
                            outcomeName(seen.outcome).leftJustified(14),
                            QString::number(seen.httpStatus).rightJustified(3),
                            orDash(seen.errorType),
                            orDash(seen.errorCode),
                            orDash(seen.model),
                            "edge "_L1 + orDash(seen.edge),
                            "first byte "_L1 + milliseconds(seen.phases.firstByte),
                            "total "_L1 + milliseconds(seen.phases.total) + " ms"_L1,
                            orDash(seen.requestId)};
    return cells.join(u' ');
}

QStringList probeLines(const Verdict &verdict)
{
    QStringList lines;
    const auto &probes = verdict.probes;
    for (const Observation &seen : probes.last(std::min(probes.size(), probesShown))) {
        lines.append(probeLine(seen));
    }
    return lines;
}

QString limitLine(const QString &name, const RateLimit &limit)
{
    if (limit.isEmpty()) {
        return {};
    }
    const auto number = [](const std::optional<qint64> &value) {
        return value ? QString::number(*value) : u"-"_s;
    };
    //: %1 is what is limited, %2 and %3 are numbers, %4 is a date and time
    return Wording::tr("%1: %2 of %3 left, reset %4")
        .arg(name, number(limit.remaining), number(limit.limit), stamp(limit.reset));
}

QStringList limitLines(const RateLimits &limits)
{
    QStringList lines{limitLine(Wording::tr("Requests"), limits.requests),
                      limitLine(Wording::tr("Input tokens"), limits.inputTokens),
                      limitLine(Wording::tr("Output tokens"), limits.outputTokens),
                      limitLine(Wording::tr("Tokens"), limits.tokens)};
    lines.removeAll(QString());
    return lines;
}

QStringList pageLines(const PageReport &page)
{
    if (page.state == PageReport::State::NotRead) {
        return {};
    }
    if (!page.isReadable()) {
        return {pageStateName(page.state) + ": "_L1 + orDash(page.trouble)};
    }
    //: %1 is a host, %2 a date and time
    QStringList lines{
        Wording::tr("%1, as of %2").arg(orDash(page.source.host()), stamp(page.newsAt))};
    for (const auto &component : page.components) {
        lines.append(component.name + ": "_L1 + statusName(component.status));
    }
    for (const auto &incident : page.incidents) {
        lines.append(stamp(incident.startedAt) + u' ' + incident.name + " ("_L1
                     + orDash(incident.status) + u')');
    }
    return lines;
}
}

QString reportText(const Verdict &verdict, const QStringList &versions, const QDateTime &now)
{
    const QString text = verdict.headline + u'\n' + section(stamp(now), summary(verdict, now))
        + section(Wording::tr("Evidence"), verdict.evidence)
        + section(Wording::tr("Not to blame"), exoneratedLines(verdict, now))
        + section(Wording::tr("Traps around you"), verdict.traps)
        + section(Wording::tr("Last probes, newest last"), probeLines(verdict))
        + section(Wording::tr("The request that failed"), curlLines(verdict))
        + section(Wording::tr("Limits"), limitLines(verdict.limits))
        + section(Wording::tr("Status page"), pageLines(verdict.page))
        + section(Wording::tr("Versions"), versions);
    return withoutKeys(text);
}
