// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlook.h"

#include "core/explanation.h"
#include "core/pagequery.h"
#include "core/wording.h"

#include <algorithm>

using Action = Verdict::Action;
using Cause = Verdict::Cause;
using Kind = Finding::Kind;

namespace {
constexpr int failStep = 20;

Advice forgottenAdvice(Cause cause)
{
    switch (cause) {
    case Cause::Network:
        return {Wording::tr("Check your network: cable, Wi-Fi, VPN."), Action::CheckNow};
    case Cause::Interception:
        return {Wording::tr("Ask whoever runs your network."), Action::CheckNow};
    case Cause::Key:
        return {Wording::tr("Check the key."), Action::EditKey};
    case Cause::Quota:
        return {Wording::tr("Wait a minute before the next request, then send more slowly."),
                Action::None};
    case Cause::Billing:
        return {Wording::tr("Check credit, payment and spend limits in Anthropic's Console."),
                Action::None};
    case Cause::Request:
        return {Wording::tr("Check the model and the API address in the settings."),
                Action::OpenSettings};
    case Cause::None:
    case Cause::Provider:
    case Cause::Unknown:
        break;
    }
    return {Wording::tr("Check again."), Action::CheckNow};
}

Advice adviceOnCulprit(const Situation &situation, const Finding &finding, const QDateTime &now)
{
    if (!finding.culprit) {
        return forgottenAdvice(finding.cause);
    }
    return adviceFor(*finding.culprit, now, situation.successor);
}

Advice nothingToDo()
{
    return {Wording::tr("Nothing to do."), Action::None};
}

Advice unclearAdvice(const Situation &situation)
{
    if (reportsTrouble(situation.page, situation.service)) {
        return {Wording::tr("Wait for the status page's all-clear before you change the key."),
                Action::OpenStatusPage};
    }
    return {Wording::tr("Wait a moment."), Action::CheckNow};
}

// How many more failures in a row reach the threshold; at least one.
int failuresToGo(const DecisionState &decision)
{
    return std::max(1, (decision.threshold - decision.score + failStep - 1) / failStep);
}

QString confirmedOutlook(const DecisionState &decision)
{
    const int needed = std::max(1, decision.fails.neededRun() - decision.fails.goodRun);
    if (needed == 1) {
        return Wording::tr("One more good answer ends it.");
    }
    //: %n is 2 or more
    return Wording::tr("%n good answers in a row end it.", nullptr, needed);
}

QString checkingOutlook(const DecisionState &decision)
{
    const int needed = failuresToGo(decision);
    if (needed == 1) {
        return Wording::tr("One more failure confirms an incident; good answers clear the "
                           "suspicion.");
    }
    //: %n is 2 or more
    return Wording::tr("%n more failures confirm an incident; good answers clear the suspicion.",
                       nullptr, needed);
}

QString goodOutlook(const DecisionState &decision)
{
    const int needed = std::max(3, (decision.threshold + failStep - 1) / failStep);
    //: %n is 3 or more
    return Wording::tr("Two failures close together make it amber, %n in a row an incident.",
                       nullptr, needed);
}

QString yourSideOutlook(const Finding &finding, const QDateTime &now)
{
    switch (finding.cause) {
    case Cause::Network:
        return Wording::tr("Any answer from the API's own server.");
    case Cause::Interception:
        return Wording::tr("An answer under the API's own, valid certificate.");
    case Cause::Key:
        return Wording::tr("One answer that accepts the key.");
    case Cause::Quota:
        break;
    case Cause::Billing:
    case Cause::Request:
        return Wording::tr("One good answer to the same request, or other settings.");
    case Cause::None:
    case Cause::Provider:
    case Cause::Unknown:
        return Wording::tr("The next answer.");
    }
    const QDateTime until = finding.culprit ? limitedUntil(*finding.culprit) : QDateTime();
    if (until > now) {
        //: %1 is a time of day
        return Wording::tr("A good answer, or %1, when the wait is over.")
            .arg(timeInWords(until, now));
    }
    return Wording::tr("A good answer, or a minute without a new refusal.");
}
}

Advice adviceOn(const Situation &situation, const Finding &finding, const QDateTime &now)
{
    switch (finding.kind) {
    case Kind::Paused:
        return {Wording::tr("Resume to know more."), Action::Resume};
    case Kind::Starting:
    case Kind::Woke:
        return {Wording::tr("Wait a moment."), Action::None};
    case Kind::Stale:
        return {Wording::tr("Check now."), Action::CheckNow};
    case Kind::Good:
    case Kind::Blip:
        return nothingToDo();
    case Kind::Recovering:
        return {Wording::tr("Go on, slowly at first."), Action::None};
    case Kind::Posted:
        return {Wording::tr("Nothing to do yet; be ready for failures."), Action::OpenStatusPage};
    case Kind::Slow:
        return {Wording::tr("Expect long waits: raise your time-outs, stream the answers, or use "
                            "another model meanwhile."),
                Action::OpenStatusPage};
    case Kind::Checking:
    case Kind::Confirmed:
        return finding.culprit ? adviceOnCulprit(situation, finding, now)
                               : Advice{Wording::tr("Go on, slowly at first."), Action::CheckNow};
    case Kind::YourSide:
        return adviceOnCulprit(situation, finding, now);
    case Kind::KeyUnclear:
        break;
    }
    return unclearAdvice(situation);
}

QString wouldChange(const Situation &situation, const Finding &finding, const QDateTime &now)
{
    switch (finding.kind) {
    case Kind::Paused:
        return Wording::tr("The end of the pause.");
    case Kind::Starting:
    case Kind::Woke:
        return Wording::tr("The first answers.");
    case Kind::Stale:
        return Wording::tr("The next answer.");
    case Kind::Good:
    case Kind::Blip:
        return goodOutlook(situation.decision);
    case Kind::Recovering:
        return Wording::tr("Ten quiet minutes end the watch; a relapse reopens the incident.");
    case Kind::Posted:
        return Wording::tr("The status page's all-clear, or failures seen from here.");
    case Kind::Slow:
        return Wording::tr("A few answers at the usual speed.");
    case Kind::Checking:
        return checkingOutlook(situation.decision);
    case Kind::Confirmed:
        return confirmedOutlook(situation.decision);
    case Kind::YourSide:
        return yourSideOutlook(finding, now);
    case Kind::KeyUnclear:
        break;
    }
    return Wording::tr("A second refusal blames the key; one answer that accepts it clears it.");
}
