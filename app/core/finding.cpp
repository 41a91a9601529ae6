// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/finding.h"

#include "core/explanation.h"
#include "core/wording.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

using Cause = Verdict::Cause;
using Failure = Observation::Failure;
using Kind = Finding::Kind;
using Light = Verdict::Light;
using Outcome = Observation::Outcome;
using Stage = DecisionState::Stage;

namespace {
constexpr qsizetype window = 10; // as many as colour the light in an incident

QString gotOf(const Observation &seen)
{
    if (seen.httpStatus >= 400) {
        //: %1 is an HTTP status code; follows "the last 3 requests got"
        return Wording::tr("HTTP %1").arg(seen.httpStatus);
    }
    if (seen.outcome == Outcome::Overloaded) {
        //: Follows "the last 3 requests got"
        return Wording::tr("an overload in mid-answer");
    }
    if (seen.outcome == Outcome::ProviderFault) {
        //: Both follow "the last 3 requests got"
        return seen.failure == Failure::Timeout ? Wording::tr("an unfinished answer")
                                                : Wording::tr("a broken answer");
    }
    //: Both follow "the last 3 requests got"
    return seen.failure == Failure::Timeout ? Wording::tr("no answer")
                                            : Wording::tr("no connection");
}

QString joined(const QStringList &kinds)
{
    if (kinds.size() < 2) {
        return kinds.join(QString());
    }
    //: What requests got: "HTTP 529 or no answer"
    return kinds.size() == 2 ? Wording::tr("%1 or %2").arg(kinds.at(0), kinds.at(1))
                             : Wording::tr("errors such as %1").arg(kinds.at(0));
}

QList<Observation> lastEvidence(const QList<Observation> &recent)
{
    QList<Observation> evidence;
    std::copy_if(recent.cbegin(), recent.cend(), std::back_inserter(evidence),
                 [](const Observation &seen) { return seen.isEvidence(); });
    return evidence.size() <= window ? evidence : evidence.last(window);
}

Kind kindOfProvider(const DecisionState &decision)
{
    if (decision.stage == Stage::Incident) {
        return Kind::Confirmed;
    }
    if (decision.stage == Stage::Checking || decision.score >= checkingScore) {
        return Kind::Checking;
    }
    if (decision.slow) {
        return Kind::Slow;
    }
    return decision.apiIncident ? Kind::Posted : Kind::Checking;
}

Kind kindOfGood(const DecisionState &decision, const Spell &spell)
{
    if (decision.stage == Stage::Recovering) {
        return Kind::Recovering;
    }
    return spell.total > 0 && spell.goodRun == 0 ? Kind::Blip : Kind::Good;
}

Kind kindOfUnknown(const Situation &situation)
{
    if (situation.decision.light != Light::Grey) {
        return Kind::KeyUnclear;
    }
    if (situation.decision.wokeAt) {
        return Kind::Woke;
    }
    const bool isNew = situation.recent.isEmpty() && !situation.decision.stale;
    return isNew ? Kind::Starting : Kind::Stale;
}

Kind kindOf(const Situation &situation, const Spell &spell)
{
    switch (situation.decision.cause) {
    case Cause::None:
        return kindOfGood(situation.decision, spell);
    case Cause::Provider:
        return kindOfProvider(situation.decision);
    case Cause::Network:
    case Cause::Interception:
    case Cause::Key:
    case Cause::Quota:
    case Cause::Billing:
    case Cause::Request:
        return Kind::YourSide;
    case Cause::Unknown:
        break;
    }
    return kindOfUnknown(situation);
}

std::optional<Observation> culpritOf(const Situation &situation, const Finding &finding)
{
    switch (finding.kind) {
    case Kind::Blip:
    case Kind::Checking:
    case Kind::Confirmed:
        return finding.spell.worst;
    case Kind::YourSide:
        return newestOf(situation, finding.cause);
    case Kind::KeyUnclear:
        return newestOf(situation, Cause::Key);
    case Kind::Paused:
    case Kind::Starting:
    case Kind::Woke:
    case Kind::Stale:
    case Kind::Good:
    case Kind::Recovering:
    case Kind::Posted:
    case Kind::Slow:
        break;
    }
    return std::nullopt;
}
}

Spell spellOf(const QList<Observation> &recent)
{
    const QList<Observation> evidence = lastEvidence(recent);
    const auto isFail = [](const Observation &seen) { return seen.isFail(); };
    const auto first = std::find_if(evidence.cbegin(), evidence.cend(), isFail);
    if (first == evidence.cend()) {
        return {};
    }

    const auto newest = std::find_if(evidence.crbegin(), evidence.crend(), isFail);
    QStringList kinds;
    for (auto seen = newest; seen != evidence.crend(); ++seen) {
        if (seen->isFail() && !kinds.contains(gotOf(*seen))) {
            kinds.append(gotOf(*seen));
        }
    }
    return {.failed = std::count_if(first, evidence.cend(), isFail),
            .total = std::distance(first, evidence.cend()),
            .lasted = evidence.constLast().at - first->at,
            .goodRun = std::distance(evidence.crbegin(), newest),
            .got = joined(kinds),
            .worst = *newest};
}

QString spellInWords(const Spell &spell)
{
    const int total = static_cast<int>(spell.total);
    if (total == 0) {
        return {};
    }
    if (total == 1) {
        //: Goes on a sentence; %1 is what it got, such as "HTTP 529"
        return Wording::tr("the last request got %1").arg(spell.got);
    }
    const QString failed = QString::number(spell.failed);
    const QString span = inWords(spell.lasted);
    if (spell.failed == spell.total) {
        //: Goes on a sentence; %2 is what they got, such as "HTTP 529", %3 a duration; %n is 2 or
        //: more
        return Wording::tr("the last %1 of %n requests got %2 in %3", nullptr, total)
            .arg(failed, spell.got, span);
    }
    //: Goes on a sentence; %2 is what they got, such as "HTTP 529", %3 a duration; %n is 2 or more
    return Wording::tr("%1 of the last %n requests got %2 in %3", nullptr, total)
        .arg(failed, spell.got, span);
}

std::optional<Observation> newestOf(const Situation &situation, Verdict::Cause cause)
{
    std::optional<Observation> newest;
    const auto consider = [&newest, cause](const Observation &seen) {
        if (causeOf(seen.outcome) == cause && (!newest || seen.at >= newest->at)) {
            newest = seen;
        }
    };
    for (const auto &seen : situation.latest) {
        if (seen) {
            consider(*seen);
        }
    }
    std::for_each(situation.recent.cbegin(), situation.recent.cend(), consider);
    return newest;
}

Finding findingOf(const Situation &situation, const QDateTime &now)
{
    Finding finding{.spell = spellOf(situation.recent)};
    if (situation.pausedUntil.isValid() && situation.pausedUntil > now) {
        finding.kind = Kind::Paused;
        return finding;
    }
    finding.light = situation.decision.light;
    finding.cause = situation.decision.cause;
    finding.kind = kindOf(situation, finding.spell);
    finding.culprit = culpritOf(situation, finding);
    // Who doesn't get through TLS learns the time from somebody else only.
    const bool isDeaf = finding.culprit && finding.culprit->failure == Failure::Certificate
        && !finding.culprit->clockSkew;
    if (isDeaf) {
        finding.culprit->clockSkew = situation.clockSkew;
    }
    return finding;
}
