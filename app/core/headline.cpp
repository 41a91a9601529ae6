// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/headline.h"

#include "core/explanation.h"
#include "core/pagequery.h"
#include "core/pagewords.h"
#include "core/wording.h"

#include <algorithm>
#include <chrono>
#include <iterator>

using namespace std::chrono_literals;
using Cause = Verdict::Cause;
using Kind = Finding::Kind;
using Light = Verdict::Light;
using Outcome = Observation::Outcome;
using Rung = Observation::Rung;

namespace {
constexpr qsizetype latestAnswers = 5;
constexpr qint64 msPerDay = 86'400'000;

std::optional<std::chrono::milliseconds> latencyOf(const Observation &seen)
{
    return DecisionInput::of(seen).latency;
}

// 0 while too little is known.
std::chrono::milliseconds usualLatency(const Baseline &baseline, const Observation &seen,
                                       const QDateTime &now)
{
    const auto day = static_cast<qint32>(now.toMSecsSinceEpoch() / msPerDay + 1);
    return baseline.median(Baseline::keyOf(seen.rung, seen.model), day);
}

// Of each pair of sentences the first tells that all fails, the second that a part does.
QString confirmedHeadline(const Situation &situation, const Finding &finding)
{
    const bool isRed = finding.light == Light::Red;
    const QString name = situation.service.name;
    const QString what = spellInWords(finding.spell);
    switch (finding.culprit->outcome) {
    case Outcome::Overloaded:
        //: %1 is "the last 3 of 3 requests got HTTP 529 in 47 s"
        return (isRed ? Wording::tr("Anthropic is overloaded: %1.")
                      : Wording::tr("Anthropic is partly overloaded: %1."))
            .arg(what);
    case Outcome::Unreachable:
        //: %1 is "Claude API", %2 "the last 3 of 3 requests got no answer in 47 s"
        return (isRed ? Wording::tr("The %1 can't be reached from here: %2; the rest of the "
                                    "internet works.")
                      : Wording::tr("The %1 can't always be reached from here: %2; the rest of "
                                    "the internet works."))
            .arg(name, what);
    case Outcome::Ok:
    case Outcome::ProviderFault:
    case Outcome::OwnNetwork:
    case Outcome::Intercepted:
    case Outcome::Portal:
    case Outcome::Refused:
    case Outcome::Limited:
    case Outcome::OutOfMoney:
    case Outcome::BadRequest:
    case Outcome::Discarded:
        break;
    }
    //: %1 is "Claude API", %2 "the last 3 of 3 requests got HTTP 500 in 47 s"
    return (isRed ? Wording::tr("The %1 is failing: %2.")
                  : Wording::tr("The %1 is partly failing: %2."))
        .arg(name, what);
}

QString checkingHeadline(const Situation &situation, const Finding &finding)
{
    const QString what = spellInWords(finding.spell);
    if (finding.culprit->outcome == Outcome::Overloaded) {
        //: %1 is "the last 2 of 2 requests got HTTP 529 in 15 s"
        return Wording::tr("Anthropic may be overloaded: %1; checking again.").arg(what);
    }
    //: %1 is "Claude API", %2 "the last 2 of 2 requests got HTTP 500 in 15 s"
    return Wording::tr("The %1 may be failing: %2; checking again.")
        .arg(situation.service.name, what);
}

QString failingHeadline(const Situation &situation, const Finding &finding)
{
    const bool isConfirmed = finding.kind == Kind::Confirmed;
    if (finding.culprit) {
        return isConfirmed ? confirmedHeadline(situation, finding)
                           : checkingHeadline(situation, finding);
    }
    //: %1 is "Claude API"
    return (isConfirmed ? Wording::tr("The %1 has been failing; its last answers were good.")
                        : Wording::tr("The %1 failed lately; checking again."))
        .arg(situation.service.name);
}

QList<Observation> latestTimed(const QList<Observation> &recent)
{
    QList<Observation> timed;
    std::copy_if(recent.cbegin(), recent.cend(), std::back_inserter(timed),
                 [](const Observation &seen) { return seen.isOk() && latencyOf(seen); });
    return timed.size() <= latestAnswers ? timed : timed.last(latestAnswers);
}

QString slowHeadline(const Situation &situation, const QDateTime &now)
{
    const QString name = situation.service.name;
    const auto timed = latestTimed(situation.recent);
    const auto slowest
        = std::max_element(timed.cbegin(), timed.cend(), [](const auto &a, const auto &b) {
              return *latencyOf(a) < *latencyOf(b);
          });
    if (slowest == timed.cend()) {
        //: %1 is "Claude API"
        return Wording::tr("The %1 is slow.").arg(name);
    }
    const auto usual = usualLatency(situation.decision.baseline, *slowest, now);
    const QString longest = latencyInWords(*latencyOf(*slowest));
    if (usual.count() <= 0) {
        //: %1 is "Claude API", %2 a duration such as "6.2 s"
        return Wording::tr("The %1 is slow: its last answers took up to %2.").arg(name, longest);
    }
    //: %1 is "Claude API", %2 and %3 durations such as "6.2 s"
    return Wording::tr("The %1 is slow: its last answers took up to %2, normally %3.")
        .arg(name, longest, latencyInWords(usual));
}

QString postedHeadline(const Situation &situation)
{
    const QString posted = troubleInWords(situation.page, situation.service);
    if (posted.isEmpty()) {
        //: %1 is "Claude API"
        return Wording::tr("The status page reports trouble with the %1; your probes are good.")
            .arg(situation.service.name);
    }
    //: %1 is what the page says, such as "Elevated errors" or "partial outage"
    return Wording::tr("The status page reports \"%1\"; your probes are good.").arg(posted);
}

QString goodHeadline(const Situation &situation)
{
    //: %1 is "Claude API"
    return (seesEdgeOnly(situation)
                ? Wording::tr("The %1 answers; more can't be seen without a key.")
                : Wording::tr("The %1 works."))
        .arg(situation.service.name);
}

QString forgottenCause(Cause cause)
{
    switch (cause) {
    case Cause::Network:
        return Wording::tr("Your network is down.");
    case Cause::Interception:
        return Wording::tr("Something on the way poses as the API.");
    case Cause::Key:
        return Wording::tr("The API does not accept the key.");
    case Cause::Quota:
        return Wording::tr("Your rate limit is used up for the moment.");
    case Cause::Billing:
        return Wording::tr("Your credit is used up or a spend limit is reached.");
    case Cause::Request:
        return Wording::tr("The API rejects the request itself.");
    case Cause::None:
    case Cause::Provider:
    case Cause::Unknown:
        break;
    }
    return Wording::tr("There is trouble of an unknown kind.");
}

QString yourSideHeadline(const Finding &finding, const QDateTime &now)
{
    if (!finding.culprit) {
        return forgottenCause(finding.cause);
    }
    const QDateTime until = limitedUntil(*finding.culprit);
    if (finding.cause == Cause::Quota && until > now) {
        //: %1 is a time of day
        return Wording::tr("Your rate limit is used up until %1 (HTTP 429).")
            .arg(timeInWords(until, now));
    }
    return explain(*finding.culprit, now).text;
}

QString unclearHeadline(const Situation &situation)
{
    if (reportsTrouble(situation.page, situation.service)) {
        return Wording::tr("The API refuses the key, which worked before, while the status page "
                           "reports trouble: your key or Anthropic's login, unclear.");
    }
    return Wording::tr("The API refused the key once; it is asked again to be sure.");
}

QString staleHeadline(const Situation &situation, const QDateTime &now)
{
    if (situation.recent.isEmpty()) {
        return Wording::tr("There is no news, so nothing can be told.");
    }
    //: %1 is a time of day
    return Wording::tr("There has been no useful answer since %1, so nothing can be told.")
        .arg(timeInWords(situation.recent.constLast().at, now));
}
}

bool seesEdgeOnly(const Situation &situation)
{
    const auto worked = [&situation](Rung rung) {
        return situation.latestOk[static_cast<std::size_t>(rung)].has_value();
    };
    return !situation.hasKey
        || (!worked(Rung::Key) && !worked(Rung::Count) && !worked(Rung::Message));
}

QString headlineOf(const Situation &situation, const Finding &finding, const QDateTime &now)
{
    switch (finding.kind) {
    case Kind::Paused:
        //: %1 is a time of day
        return Wording::tr("Paused until %1.").arg(timeInWords(situation.pausedUntil, now));
    case Kind::Starting:
        return Wording::tr("Checking for the first time.");
    case Kind::Woke:
        return Wording::tr("This machine just woke up; checking.");
    case Kind::Stale:
        return staleHeadline(situation, now);
    case Kind::Good:
        return goodHeadline(situation);
    case Kind::Blip:
        //: %1 is "Claude API", %2 "the last request got HTTP 529"
        return Wording::tr("The %1 works, but %2; that is being looked into.")
            .arg(situation.service.name, spellInWords(finding.spell));
    case Kind::Recovering:
        //: %1 is "Claude API"
        return Wording::tr("The %1 works again; it is being watched for a relapse.")
            .arg(situation.service.name);
    case Kind::Posted:
        return postedHeadline(situation);
    case Kind::Slow:
        return slowHeadline(situation, now);
    case Kind::Checking:
    case Kind::Confirmed:
        return failingHeadline(situation, finding);
    case Kind::YourSide:
        return yourSideHeadline(finding, now);
    case Kind::KeyUnclear:
        break;
    }
    return unclearHeadline(situation);
}
