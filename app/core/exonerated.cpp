// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exonerated.h"

#include "core/explanation.h"
#include "core/pagequery.h"
#include "core/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Cause = Verdict::Cause;
using Kind = Finding::Kind;
using Outcome = Observation::Outcome;
using Rung = Observation::Rung;

namespace {
QList<Observation> remembered(const Situation &situation)
{
    QList<Observation> all;
    for (std::size_t rung = 0; rung < situation.latest.size(); ++rung) {
        for (const auto &seen : {situation.latest[rung], situation.latestOk[rung]}) {
            all.append(seen.value_or(Observation{}));
        }
    }
    all.removeAll(Observation{});
    return all;
}

template <typename Proves>
QDateTime newestProof(const Situation &situation, Proves proves)
{
    QDateTime newest;
    for (const Observation &seen : remembered(situation)) {
        if (proves(seen) && (!newest.isValid() || seen.at > newest)) {
            newest = seen.at;
        }
    }
    return newest;
}

bool provesNetwork(const Observation &seen)
{
    const Cause cause = causeOf(seen.outcome);
    const bool isBad = cause == Cause::Network || cause == Cause::Interception;
    return !isBad && seen.outcome != Outcome::Discarded && (seen.isOk() || seen.httpStatus > 0);
}

bool provesKey(const Observation &seen)
{
    const bool isPastTheCheck = seen.isOk() || seen.outcome == Outcome::Limited
        || seen.outcome == Outcome::OutOfMoney || seen.outcome == Outcome::BadRequest;
    return seen.rung >= Rung::Key && isPastTheCheck;
}

std::optional<qint64> percentLeft(const RateLimits &limits)
{
    std::optional<qint64> least;
    for (const RateLimit &limit :
         {limits.requests, limits.inputTokens, limits.outputTokens, limits.tokens}) {
        if (limit.limit.value_or(0) > 0 && limit.remaining) {
            const qint64 share = std::clamp<qint64>(*limit.remaining * 100 / *limit.limit, 0, 100);
            least = std::min(least.value_or(share), share);
        }
    }
    return least;
}

Verdict::Exonerated exoneratedLimits(const Situation &situation)
{
    const auto left = percentLeft(situation.limits);
    if (left.value_or(0) <= 0) {
        return {};
    }
    const auto told = [](const Observation &seen) { return !seen.limits.isEmpty(); };
    //: %1 is a number of per cent
    return {.what = u"limits"_s,
            .text = Wording::tr("Limits %1 % left").arg(*left),
            .provenAt = newestProof(situation, told)};
}

Verdict::Exonerated exoneratedPage(const Situation &situation)
{
    const PageReport &page = situation.page;
    if (!page.isReadable() || reportsTrouble(page, situation.service)) {
        return {};
    }
    return {.what = u"status page"_s,
            .text = marksOf(page, situation.service).isEmpty()
                ? Wording::tr("Status page: nothing posted")
                : Wording::tr("Status page: nothing that concerns you"),
            .provenAt = page.newsAt.isValid() ? page.newsAt : page.at};
}
}

QList<Verdict::Exonerated> exoneratedOf(const Situation &situation, const Finding &finding)
{
    QList<Verdict::Exonerated> exonerated;
    const QDateTime network = newestProof(situation, provesNetwork);
    if (network.isValid() && finding.cause != Cause::Network
        && finding.cause != Cause::Interception) {
        exonerated.append({u"network"_s, Wording::tr("Network good"), network});
    }
    const QDateTime key = newestProof(situation, provesKey);
    if (situation.hasKey && key.isValid() && finding.cause != Cause::Key
        && finding.kind != Kind::KeyUnclear) {
        exonerated.append({u"key"_s, Wording::tr("Key accepted"), key});
    }
    if (finding.cause != Cause::Quota) {
        exonerated.append(exoneratedLimits(situation));
    }
    exonerated.append(exoneratedPage(situation));
    exonerated.removeAll(Verdict::Exonerated{});
    return exonerated;
}
