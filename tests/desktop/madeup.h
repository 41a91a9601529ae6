// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/decisionjson.h"
#include "core/explanation.h"
#include "desktop/known.h"
#include "store/history.h"

#include <QtMath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;

/// A month in the life of a lamp, made up: the same at every call.
struct MadeUp {
    static QDateTime now() { return {{2026, 11, 18}, {14, 5, 20}, Qt::UTC}; }

    /// Stands still at now().
    static Clock clock()
    {
        Clock clock;
        clock.utc = &MadeUp::now;
        return clock;
    }

    static Phases phases(microseconds firstByte)
    {
        return {.name = 4200us,
                .connect = 11'300us,
                .tls = 24'800us,
                .firstByte = firstByte,
                .firstToken = firstByte + 61ms,
                .server = firstByte * 3 / 4,
                .total = firstByte + 118ms};
    }

    static Observation good(const QDateTime &at, int seed)
    {
        const auto wave = static_cast<qint64>(40'000 * qSin(seed / 90.0));
        const auto noise = static_cast<qint64>((qint64{seed} * 7919) % 60'000);
        const bool spike = seed % 613 == 0;
        return {.serviceId = u"claude-api"_s,
                .rung = Observation::Rung::Message,
                .at = at,
                .outcome = Observation::Outcome::Ok,
                .httpStatus = 200,
                .requestId = u"req_011CV%1"_s.arg(seed, 18, 10, QChar(u'0')),
                .model = u"claude-haiku-5-5"_s,
                .edge = u"FRA"_s,
                .phases = phases(microseconds(210'000 + wave + noise + (spike ? 1'900'000 : 0))),
                .inputTokens = 8,
                .outputTokens = 1};
    }

    static Observation overloaded(const QDateTime &at, int seed)
    {
        Observation seen = good(at, seed);
        seen.outcome = Observation::Outcome::Overloaded;
        seen.httpStatus = 529;
        seen.errorType = u"overloaded_error"_s;
        seen.message = u"Overloaded"_s;
        seen.phases = {.name = 4200us,
                       .connect = 11'300us,
                       .tls = 24'800us,
                       .firstByte = 96ms,
                       .total = 141ms};
        return seen;
    }

    static Observation timedOut(const QDateTime &at)
    {
        return {.serviceId = u"claude-api"_s,
                .rung = Observation::Rung::Edge,
                .at = at,
                .outcome = Observation::Outcome::Unreachable,
                .failure = Observation::Failure::Timeout,
                .message = u"No answer within 10 s"_s,
                .phases = {.name = 3900us, .connect = 12ms, .total = 10s}};
    }

    static Observation limited(const QDateTime &at)
    {
        Observation seen = overloaded(at, 17);
        seen.outcome = Observation::Outcome::Limited;
        seen.httpStatus = 429;
        seen.errorType = u"rate_limit_error"_s;
        seen.message
            = u"This request would exceed your organization's rate limit of 50 requests per "
              "minute."_s;
        seen.retryAfter = 17s;
        return seen;
    }

    static Observation refused(const QDateTime &at)
    {
        Observation seen = overloaded(at, 23);
        seen.rung = Observation::Rung::Key;
        seen.outcome = Observation::Outcome::Refused;
        seen.httpStatus = 401;
        seen.errorType = u"authentication_error"_s;
        seen.message = u"invalid x-api-key"_s;
        return seen;
    }

    static Observation offline(const QDateTime &at)
    {
        Observation seen = timedOut(at);
        seen.outcome = Observation::Outcome::OwnNetwork;
        seen.failure = Observation::Failure::Name;
        seen.message = u"Host api.anthropic.com not found"_s;
        return seen;
    }

    /// What was seen \p minutes before now().
    static Observation seenBefore(int minutes)
    {
        const QDateTime at = now() - std::chrono::minutes(minutes);
        const bool inIncident
            = (minutes >= 1 && minutes < 9) || (minutes >= 4000 && minutes < 4060);
        if (inIncident && minutes % 3 != 0) {
            return overloaded(at, minutes);
        }
        switch (minutes) {
        case 33:
            return limited(at);
        case 190:
        case 191:
            return refused(at);
        case 610:
        case 611:
            return offline(at);
        case 45:
        case 1200:
            return timedOut(at);
        default:
            return minutes % 1999 == 0 ? timedOut(at) : good(at, minutes);
        }
    }

    static PageReport page()
    {
        using enum PageReport::Status;
        PageReport page{.state = PageReport::State::Readable,
                        .at = now() - 40s,
                        .newsAt = now() - 71s,
                        .source = QUrl(u"https://status.claude.com"_s),
                        .indicator = PageReport::Indicator::Minor};
        page.components = {{u"rwppv331jlwc"_s, u"claude.ai"_s, Operational},
                           {u"0qbwn08sd68x"_s, u"platform.claude.com"_s, Maintenance},
                           {u"k8w3r06qmzrp"_s, u"Claude API (api.anthropic.com)"_s, PartialOutage},
                           {u"yyzkbfz2thpt"_s, u"Claude Code"_s, Degraded},
                           {u"other"_s, u"Claude for Government"_s, Operational}};
        page.incidents
            = {{.id = u"p1"_s,
                .name = u"Elevated errors on Claude Haiku"_s,
                .status = u"investigating"_s,
                .impact = u"minor"_s,
                .startedAt = now() - 4min,
                .createdAt = now() - 4min,
                .componentIds = {u"k8w3r06qmzrp"_s},
                .componentNames = {u"Claude API (api.anthropic.com)"_s},
                .updates = {{now() - 2min, u"identified"_s,
                             u"The issue has been identified and a fix is being implemented."_s},
                            {now() - 4min, u"investigating"_s,
                             u"We are currently investigating elevated errors."_s}}}};
        page.maintenance = {{.id = u"m1"_s,
                             .name = u"Planned upgrade of the console"_s,
                             .status = u"scheduled"_s,
                             .impact = u"maintenance"_s,
                             .scheduledFor = now() + 48h,
                             .scheduledUntil = now() + 50h},
                            {.id = u"m2"_s,
                             .name = u"Database upgrade"_s,
                             .status = u"in_progress"_s,
                             .impact = u"maintenance"_s,
                             .scheduledFor = now() - 1h,
                             .scheduledUntil = now() + 90min,
                             .componentNames = {u"platform.claude.com"_s}}};
        return page;
    }

    static RateLimits limits()
    {
        RateLimits limits;
        limits.requests = {.limit = 4000, .remaining = 3721, .reset = now() + 4s};
        limits.inputTokens = {.limit = 2'000'000, .remaining = 1'340'000, .reset = now() + 21s};
        limits.outputTokens = {.limit = 400'000, .remaining = 23'000, .reset = now() + 57min};
        limits.tokens = {.limit = 2'400'000, .remaining = 1'363'000, .reset = now() - 2s};
        limits.priorityInputTokens = {.limit = 100'000, .remaining = 100'000, .reset = now()};
        limits.others = {{u"anthropic-ratelimit-unified-status"_s, u"allowed"_s},
                         {u"anthropic-ratelimit-unified-5h-utilization"_s, u"0.43"_s},
                         {u"anthropic-ratelimit-unified-5h-reset"_s,
                          QString::number((now() + 2h).toSecsSinceEpoch())},
                         {u"anthropic-ratelimit-unified-7d-utilization"_s, u"0.96"_s},
                         {u"anthropic-ratelimit-unified-7d-reset"_s,
                          QString::number((now() + 61h).toSecsSinceEpoch())},
                         {u"anthropic-ratelimit-unified-representative-claim"_s, u"five_hour"_s}};
        return limits;
    }

    static Verdict red()
    {
        Verdict verdict{.light = Verdict::Light::Red,
                        .cause = Verdict::Cause::Provider,
                        .since = now() - 7min,
                        .headline = u"The Claude API is failing"_s,
                        .advice = u"Nothing to mend on your side. Back off from 5 s before you try "
                                  "again, and let queued work wait."_s,
                        .action = Verdict::Action::OpenStatusPage,
                        .score = 74,
                        .threshold = 60};
        verdict.evidence
            = {u"The last 3 of 3 requests got HTTP 529 'Overloaded' in 47 s; normally 1 in 200 "
               "fails."_s,
               u"The status page posted 3 min after we knew."_s};
        verdict.exonerated = {{u"network"_s, u"Network good"_s, now() - 4s},
                              {u"key"_s, u"Key accepted"_s, now() - 62s},
                              {u"limits"_s, u"Limits 93 % left"_s, now() - 9min}};
        verdict.traps
            = {u"ANTHROPIC_BASE_URL points to http://127.0.0.1:8080, so your own programs "
               "don't reach the API. Unset it, or start what listens there."_s};
        verdict.wouldChange = u"3 good answers in a row end the incident."_s;
        for (int minutes = 34; minutes > 4; --minutes) {
            verdict.probes << seenBefore(minutes);
        }
        verdict.probes[3] = offline(verdict.probes[3].at);
        verdict.limits = limits();
        verdict.page = page();
        verdict.lead = 3min;
        verdict.incidentSince = now() - 7min;
        verdict.nextProbeAt = now() + 14s;
        return verdict;
    }

    static Verdict green()
    {
        Verdict verdict = red();
        verdict.light = Verdict::Light::Green;
        verdict.cause = Verdict::Cause::None;
        verdict.since = now() - 26h;
        verdict.headline = u"The Claude API answers well"_s;
        verdict.advice.clear();
        verdict.action = Verdict::Action::None;
        verdict.score = 0;
        verdict.traps.clear();
        verdict.evidence
            = {u"All of the last 30 requests were answered, half of them within 240 ms."_s};
        verdict.wouldChange = u"Two failures close together would make it amber."_s;
        verdict.lead.reset();
        verdict.page.incidents.clear();
        return verdict;
    }

    /// Before anything is known: no key, no probe.
    static Verdict unknown()
    {
        return {
            .since = now() - 2s, .headline = u"Nothing is known yet"_s, .nextProbeAt = now() + 1s};
    }

    static QList<Model> models()
    {
        const auto made = [](const QString &id, const QString &line, const QString &lifecycle,
                             const QDateTime &retires) {
            return Model{.id = id,
                         .displayName = id,
                         .line = line,
                         .lifecycle = lifecycle,
                         .retiresAt = retires};
        };
        return {made(u"claude-haiku-5-5"_s, u"haiku"_s, u"active"_s, {}),
                made(u"claude-opus-5"_s, u"opus"_s, u"active"_s, {}),
                made(u"claude-sonnet-4-5"_s, u"sonnet"_s, u"deprecated"_s,
                     QDateTime({2026, 11, 30}, {0, 0}, Qt::UTC))};
    }

    static KeyState key()
    {
        return {.present = true,
                .masked = u"sk-ant-api03-…9wAA"_s,
                .where = u"It is kept in the desktop's keyring."_s};
    }

    static TestResult tested()
    {
        TestResult result{.asked = {.model = u"claude-haiku-5-5"_s},
                          .seen = good(now(), 5),
                          .reply = u"Hello"_s,
                          .raw = {.text = u"HTTP/1.1 200 OK\nrequest-id: req_011CV\n\n{}\n"_s},
                          .curl = u"curl https://api.anthropic.com/v1/messages"_s};
        result.seen.limits = limits();
        return result;
    }

    /// The state of a decision that has learned first tokens from 230 to 340 ms, as it is kept.
    static QByteArray decision()
    {
        DecisionState state;
        const Moment moment{.utc = std::chrono::milliseconds(now().toMSecsSinceEpoch())};
        const auto day = static_cast<qint32>(moment.utc / 24h);
        const quint32 key = Baseline::keyOf(Observation::Rung::Message, u"claude-haiku-5-5");
        for (int i = 0; i < 1000; ++i) {
            state.baseline.learn(key, std::chrono::milliseconds(230 + i % 110), day - i / 400);
        }
        return toJson(state, moment);
    }

    /// Every minute of the last \p thisFine minutes, then every fifth, back to 30 days.
    static void fill(History &history, int thisFine = 1440)
    {
        for (int minutes = 30 * 1440; minutes > 0; minutes -= minutes > thisFine ? 5 : 1) {
            const bool asleep
                = minutes > 1440 && (minutes / 60) % 24 < 7 && (minutes / 1440) % 3 == 0;
            if (!asleep) {
                history.add(seenBefore(minutes));
            }
        }
        const auto put = [&history](Incident::Source source, int from, int until) {
            history.put({.source = source,
                         .id = from == 4 ? u"p1"_s : QString::number(from),
                         .serviceId = u"claude-api"_s,
                         .title = u"Overloaded"_s,
                         .from = now() - std::chrono::minutes(from),
                         .until = until > 0 ? now() - std::chrono::minutes(until) : QDateTime()});
        };
        put(Incident::Source::Ours, 8, 0);
        put(Incident::Source::Theirs, 4, 0);
        put(Incident::Source::Ours, 4060, 3990);
        put(Incident::Source::Theirs, 4049, 3870);
        put(Incident::Source::Theirs, 21'000, 19'800);
    }

    /// The rest of a year: a check an hour with some nights asleep, and an incident every 19 days.
    static void fillYear(History &history)
    {
        constexpr int day = 1440;
        for (int minutes = 365 * day; minutes > 30 * day; minutes -= 60) {
            const int incident = minutes % (19 * day);
            const bool bad = incident >= 600 && incident < 600 + minutes / day;
            const QDateTime at = now() - std::chrono::minutes(minutes);
            if (at.time().hour() > 4 || (minutes / day) % 5 != 0) {
                history.add(bad ? overloaded(at, minutes) : good(at, minutes));
            }
        }
        for (int minutes = 360 * day; minutes > 40 * day; minutes -= 19 * day) {
            const int begin = minutes - minutes % (19 * day) + 600 + minutes / day;
            const QDateTime from = now() - std::chrono::minutes(begin);
            history.put({.id = from.toString(Qt::ISODate),
                         .serviceId = u"claude-api"_s,
                         .title = u"The Claude API is failing"_s,
                         .from = from,
                         .until = from + std::chrono::minutes(minutes / day)});
            if (begin % 2 == 0) {
                history.put({.source = Incident::Source::Theirs,
                             .id = from.toString(Qt::ISODate),
                             .serviceId = u"claude-api"_s,
                             .title = u"Elevated errors on Claude Haiku"_s,
                             .from = from + 9min,
                             .until = from + std::chrono::minutes(minutes / day + 15)});
            }
        }
    }

    /// 80 days of the status page, as read in the daytime: trouble every few days, worse at times.
    static void fillPage(History &history, int days = 80)
    {
        using enum PageReport::Status;
        const QDateTime today = now() - 14h - 5min - 20s;
        for (int day = days; day > 0; --day) {
            for (int minute = 7 * 60; minute < 22 * 60; minute += 25) {
                PageReport report{.state = PageReport::State::Readable,
                                  .at = today.addDays(-day).addSecs(60LL * minute),
                                  .components = page().components};
                for (PageReport::Component &each : report.components) {
                    each.status = Operational;
                }
                const bool isBad = minute >= 600 && minute < 600 + day * 2;
                report.components[2].status = !isBad || day % 5 != 0 ? Operational
                    : day % 15 == 0                                  ? MajorOutage
                    : day % 10 == 0                                  ? PartialOutage
                                                                     : Degraded;
                report.components[1].status = isBad && day % 13 == 0 ? Maintenance : Operational;
                report.components[3].status = isBad && day % 7 == 0 ? Degraded : Operational;
                if (day % 11 != 0) { // a day off
                    history.add(report);
                }
            }
        }
        for (int minute = 7 * 60; minute < 14 * 60; minute += 25) {
            PageReport report = page();
            report.at = today.addSecs(60LL * minute);
            history.add(report);
        }
    }

    /// The last 40 minutes of limits: of the output tokens little is left, and it goes on.
    static void fillLimits(History &history)
    {
        for (int minute = 40; minute > 0; --minute) {
            Observation seen = good(now() - std::chrono::minutes(minute) + 30s, minute);
            seen.limits = limits();
            seen.limits.requests.remaining = 4000 - (40 - minute) * 7;
            seen.limits.requests.reset = now() + 300s;
            seen.limits.inputTokens.remaining = 1'990'000 - (minute * 37'000) % 650'000;
            seen.limits.outputTokens.remaining = 23'000 + minute * 9'000;
            seen.limits.outputTokens.reset = now() + 1h;
            history.add(seen);
        }
    }
};
