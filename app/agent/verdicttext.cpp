// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/verdicttext.h"

#include "core/explanation.h"
#include "core/names.h"
#include "core/pricing.h"
#include "core/wording.h"

#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int labelWidth = 10;

QString line(const QString &label, const QString &text)
{
    return text.isEmpty() ? QString() : label.leftJustified(labelWidth) + text + u'\n';
}

QString list(const QString &label, const QStringList &texts)
{
    QString lines;
    for (const QString &text : texts) {
        lines += line(lines.isEmpty() ? label : QString(), text);
    }
    return lines;
}

QString milliseconds(std::chrono::microseconds span)
{
    return QString::number(static_cast<double>(span.count()) / 1000.0, 'f', 1) + u" ms"_s;
}

QString phasesText(const Phases &phases)
{
    const std::array<std::pair<QLatin1StringView, Phases::Span>, 7> named{{
        {"name"_L1, phases.name},
        {"connect"_L1, phases.connect},
        {"TLS"_L1, phases.tls},
        {"first byte"_L1, phases.firstByte},
        {"first token"_L1, phases.firstToken},
        {"server"_L1, phases.server},
        {"total"_L1, phases.total},
    }};
    QStringList parts;
    for (const auto &[name, span] : named) {
        if (span) {
            parts.append(name + u' ' + milliseconds(*span));
        }
    }
    return parts.join(u", "_s);
}

QString statusText(const Observation &seen)
{
    QStringList parts;
    if (seen.httpStatus > 0) {
        parts.append(u"HTTP %1"_s.arg(seen.httpStatus));
    }
    if (!seen.errorType.isEmpty()) {
        parts.append(seen.errorType);
    }
    if (!seen.errorCode.isEmpty()) {
        parts.append(seen.errorCode);
    }
    return parts.join(u' ');
}

QString probeText(const Observation &seen)
{
    QStringList parts{rungName(seen.rung).leftJustified(8), outcomeName(seen.outcome)};
    parts.append(statusText(seen));
    if (seen.phases.total) {
        parts.append(milliseconds(*seen.phases.total));
    }
    parts.append(seen.edge);
    parts.append(seen.requestId);
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

QString limitText(const QString &name, const RateLimit &limit, const QDateTime &now)
{
    if (limit.isEmpty()) {
        return {};
    }
    const auto figure = [](const std::optional<qint64> &value) {
        return value ? QString::number(*value) : u"?"_s;
    };
    QString text = u"%1 %2 of %3 left"_s.arg(name, figure(limit.remaining), figure(limit.limit));
    if (limit.reset > now) {
        text += u", reset in %1"_s.arg(inWords(limit.reset - now));
    }
    return text;
}

QStringList limitTexts(const RateLimits &limits, const QDateTime &now)
{
    QStringList texts{
        limitText(u"requests:"_s, limits.requests, now),
        limitText(u"input tokens:"_s, limits.inputTokens, now),
        limitText(u"output tokens:"_s, limits.outputTokens, now),
        limitText(u"tokens:"_s, limits.tokens, now),
        limitText(u"priority input tokens:"_s, limits.priorityInputTokens, now),
        limitText(u"priority output tokens:"_s, limits.priorityOutputTokens, now),
    };
    texts.removeAll(QString());
    return texts;
}

QString tokensText(const Observation &seen)
{
    if (!seen.inputTokens && !seen.outputTokens) {
        return {};
    }
    const int input = seen.inputTokens.value_or(0);
    const int output = seen.outputTokens.value_or(0);
    QString text = u"%1 in, %2 out"_s.arg(input).arg(output);
    if (const auto price = priceOf(seen.model)) {
        text += u", $%1"_s.arg(costOf(*price, input, output), 0, 'f', 7);
    }
    return text;
}
}

QString verdictText(const Verdict &verdict, const QDateTime &now)
{
    QStringList exonerated;
    for (const Verdict::Exonerated &each : verdict.exonerated) {
        exonerated.append(each.text + u" ("_s + ageInWords(each.provenAt, now) + u')');
    }
    QStringList probes;
    for (const Observation &each : verdict.probes) {
        probes.append(probeText(each));
    }
    return line(lightName(verdict.light).toUpper(), verdict.headline)
        + line(u"cause"_s, causeName(verdict.cause)) + list(u"evidence"_s, verdict.evidence)
        + list(u"fine"_s, exonerated) + list(u"beware"_s, verdict.traps)
        + line(u"advice"_s, verdict.advice) + list(u"probes"_s, probes);
}

QString testText(const TestResult &result, const QDateTime &now)
{
    const Observation &seen = result.seen;
    const Explanation explanation = explain(seen, now, result.successor);
    return line(seen.isOk() ? u"OK"_s : u"FAILED"_s, explanation.text)
        + line(u"status"_s, statusText(seen)) + line(u"message"_s, seen.message)
        + line(u"model"_s, result.asked.model) + line(u"phases"_s, phasesText(seen.phases))
        + line(u"tokens"_s, tokensText(seen)) + line(u"request"_s, seen.requestId)
        + line(u"edge"_s, seen.edge) + list(u"limits"_s, limitTexts(seen.limits, now))
        + line(u"reply"_s, result.reply) + line(u"advice"_s, explanation.advice);
}
