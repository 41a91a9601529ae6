// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/headerfields.h"

#include "probe/dates.h"

#include <QList>

#include <algorithm>

namespace {
constexpr qsizetype longestSite = 8;

std::optional<qint64> number(const QByteArray &value)
{
    bool good = false;
    const qint64 count = value.trimmed().toLongLong(&good);
    return good && count >= 0 ? std::optional(count) : std::nullopt;
}

std::optional<std::chrono::seconds> sensible(std::chrono::seconds wait)
{
    return wait >= std::chrono::seconds::zero() && wait <= std::chrono::days(31)
        ? std::optional(wait)
        : std::nullopt;
}

Phases::Span span(double milliseconds)
{
    if (!(milliseconds >= 0 && milliseconds < 86'400'000)) {
        return std::nullopt;
    }
    return std::chrono::round<std::chrono::microseconds>(
        std::chrono::duration<double, std::milli>(milliseconds));
}

// "dur" of one metric such as `x-originResponse;dur=36;desc="..."`.
Phases::Span duration(const QByteArray &metric)
{
    const QList<QByteArray> parameters = metric.split(';');
    for (const QByteArray &parameter : parameters) {
        const QByteArray trimmed = parameter.trimmed();
        if (trimmed.startsWith("dur=")) {
            bool good = false;
            const double milliseconds = trimmed.sliced(4).toDouble(&good);
            return good ? span(milliseconds) : std::nullopt;
        }
    }
    return std::nullopt;
}

Phases::Span fromServerTiming(const QByteArray &value)
{
    Phases::Span other;
    const QList<QByteArray> metrics = value.split(',');
    for (const QByteArray &metric : metrics) {
        const QByteArray name = metric.first(std::max<qsizetype>(metric.indexOf(';'), 0)).trimmed();
        if (name == "x-originResponse") {
            return duration(metric);
        }
        if (!other && !name.startsWith("cf")) {
            other = duration(metric);
        }
    }
    return other;
}
}

bool isHtml(const Answer &answer)
{
    const QByteArray type = answer.header("content-type").toLower();
    const QByteArray start = answer.body.first(std::min<qsizetype>(answer.body.size(), 256));
    const QByteArray begin = start.trimmed().toLower();
    return type.startsWith("text/html") || type.startsWith("application/xhtml")
        || begin.startsWith("<!doctype html") || begin.startsWith("<html");
}

QDateTime dateOf(const Answer &answer)
{
    return httpDate(answer.header("date"));
}

std::chrono::seconds ageOf(const Answer &answer)
{
    const std::chrono::seconds age{number(answer.header("age")).value_or(0)};
    return sensible(age).value_or(std::chrono::seconds::zero());
}

std::optional<std::chrono::seconds> clockSkewOf(const Answer &answer, const QDateTime &now)
{
    const QDateTime date = dateOf(answer);
    if (!date.isValid() || !now.isValid() || ageOf(answer) > std::chrono::minutes(1)) {
        return std::nullopt;
    }
    return std::chrono::seconds(date.secsTo(now));
}

std::optional<std::chrono::seconds> retryAfterOf(const Answer &answer, const QDateTime &now)
{
    if (const auto milliseconds = number(answer.header("retry-after-ms"))) {
        return sensible(
            std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(*milliseconds)));
    }
    const QByteArray value = answer.header("retry-after");
    if (const auto seconds = number(value)) {
        return sensible(std::chrono::seconds(*seconds));
    }
    const QDateTime until = httpDate(value);
    const QDateTime date = dateOf(answer);
    const QDateTime from = date.isValid() ? date : now;
    if (!until.isValid() || !from.isValid()) {
        return std::nullopt;
    }
    return sensible(std::chrono::seconds(std::max<qint64>(0, from.secsTo(until))));
}

QString edgeOf(const Answer &answer)
{
    const QByteArray ray = answer.header("cf-ray").trimmed();
    const QByteArray site = ray.sliced(ray.lastIndexOf('-') + 1);
    const bool plain = std::all_of(site.cbegin(), site.cend(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
    const bool isSite = ray.contains('-') && site.size() <= longestSite && plain;
    return isSite ? QString::fromLatin1(site) : QString();
}

Phases::Span serverTimeOf(const Answer &answer)
{
    if (const auto envoy = number(answer.header("x-envoy-upstream-service-time"))) {
        return span(static_cast<double>(*envoy));
    }
    return fromServerTiming(answer.header("server-timing"));
}
