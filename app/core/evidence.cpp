// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence.h"

#include "core/apikey.h"
#include "core/explanation.h"
#include "core/headline.h"
#include "core/pagequery.h"
#include "core/pagewords.h"
#include "core/wording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cause = Verdict::Cause;
using Kind = Finding::Kind;
using Outcome = Observation::Outcome;

namespace {
constexpr std::chrono::hours soon{168};
constexpr double enoughProbes = 1000; // before them the background is a guess
constexpr qsizetype longestQuote = 80;

QString asSentence(QString phrase)
{
    phrase[0] = phrase.at(0).toUpper();
    //: Makes a phrase a sentence; %1 is the phrase
    return Wording::tr("%1.").arg(phrase);
}

QString quotable(const QString &remote)
{
    const QString text = withoutKeys(remote).simplified();
    return text.size() <= longestQuote ? text : text.left(longestQuote - 3) + "..."_L1;
}

QString spellSentence(const Situation &situation, const Spell &seen)
{
    Spell spell = seen;
    const bool isAnError = spell.worst->httpStatus >= 400 && !spell.worst->message.isEmpty();
    if (isAnError && spell.got.endsWith(QString::number(spell.worst->httpStatus))) {
        spell.got += R"( ")"_L1 + quotable(spell.worst->message) + u'"';
    }
    const QString what = spellInWords(spell);
    const Background &background = situation.decision.background;
    if (background.total < enoughProbes) {
        return asSentence(what);
    }
    //: %1 is "the last 3 of 3 requests got HTTP 529 in 47 s"
    return asSentence(Wording::tr("%1; normally 1 in %2 fails")
                          .arg(what, QString::number(std::lround(1 / background.share()))));
}

// How long the good answers since the last failure took.
std::vector<std::chrono::microseconds> goodLatencies(const QList<Observation> &recent)
{
    const auto lastFail = std::find_if(recent.crbegin(), recent.crend(),
                                       [](const Observation &seen) { return seen.isFail(); });
    std::vector<std::chrono::microseconds> latencies;
    std::for_each(lastFail.base(), recent.cend(), [&latencies](const Observation &seen) {
        if (seen.isOk() && seen.phases.total) {
            latencies.push_back(*seen.phases.total);
        }
    });
    return latencies;
}

QString goodSentence(const Situation &situation)
{
    auto latencies = goodLatencies(situation.recent);
    const auto good = static_cast<int>(latencies.size());
    if (good < 2) {
        return {};
    }
    const auto middle = latencies.begin() + good / 2;
    std::nth_element(latencies.begin(), middle, latencies.end());
    //: %n is 2 or more, %1 a duration such as "94 ms"
    return Wording::tr("The last %n requests were all good, typically in %1.", nullptr, good)
        .arg(latencyInWords(*middle));
}

// What the answer spoken of said, word for word.
QString answerSentence(const Observation &seen, const QDateTime &now)
{
    QStringList said;
    if (seen.httpStatus > 0) {
        said.append(Wording::tr("HTTP %1").arg(seen.httpStatus));
    }
    said.append(withoutKeys(seen.errorType));
    said.append(withoutKeys(seen.errorCode));
    if (!seen.message.isEmpty()) {
        said.append(u'"' + quotable(seen.message) + u'"');
    }
    const QString words = sentences(said);
    if (words.isEmpty()) {
        return {};
    }
    //: %1 is a time of day, %2 what came, such as: HTTP 401 "invalid x-api-key"
    return Wording::tr("What came at %1: %2.").arg(timeInWords(seen.at, now), words);
}

QString firstSentence(const Situation &situation, const Finding &finding, const QDateTime &now)
{
    switch (finding.kind) {
    case Kind::Blip:
    case Kind::Checking:
    case Kind::Confirmed:
        return finding.spell.worst ? spellSentence(situation, finding.spell) : QString();
    case Kind::YourSide:
    case Kind::KeyUnclear:
        return finding.culprit ? answerSentence(*finding.culprit, now) : QString();
    case Kind::Good:
    case Kind::Recovering:
    case Kind::Posted:
    case Kind::Slow:
        return goodSentence(situation);
    case Kind::Paused:
    case Kind::Starting:
    case Kind::Woke:
    case Kind::Stale:
        break;
    }
    return {};
}

QString scoreSentence(const Situation &situation, const Finding &finding)
{
    const DecisionState &decision = situation.decision;
    if (finding.kind == Kind::Slow) {
        //: %1 and %2 are points of a score
        return Wording::tr("The score of slow answers is %1; %2 were enough.")
            .arg(QString::number(decision.slowScore),
                 QString::number(tuningOf(situation.settings.preset, situation.settings.interval)
                                     .slowThreshold));
    }
    const bool isProviders = finding.kind == Kind::Blip || finding.kind == Kind::Checking
        || finding.kind == Kind::Confirmed;
    if (!isProviders) {
        return {};
    }
    //: %1, %2 and %3 are points of a score
    return Wording::tr("The score is %1; %2 makes amber, %3 confirms an incident.")
        .arg(QString::number(decision.score), QString::number(checkingScore),
             QString::number(decision.threshold));
}

QString leadSentence(std::chrono::seconds lead, const QString &posted)
{
    const QString span = inWords(lead);
    if (lead.count() > 0) {
        //: %1 is what the page says, %2 a duration
        return Wording::tr("The status page reports \"%1\"; it was noticed here %2 earlier.")
            .arg(posted, span);
    }
    if (lead.count() < 0) {
        //: %1 is what the page says, %2 a duration
        return Wording::tr("The status page reports \"%1\"; it said so %2 before it was seen here.")
            .arg(posted, span);
    }
    //: %1 is what the page says
    return Wording::tr("The status page reports \"%1\".").arg(posted);
}

QString unreadablePage(const PageReport &page)
{
    QString why = quotable(page.trouble);
    while (why.endsWith(u'.') || why.endsWith(QChar(0x3002))) { // the ideographic full stop, too
        why.chop(1);
    }
    //: %1 is a reason
    return why.isEmpty() ? Wording::tr("The status page can't be read.")
                         : Wording::tr("The status page can't be read (%1).").arg(why);
}

QString pageSentence(const Situation &situation, const Finding &finding, const QDateTime &now)
{
    const PageReport &page = situation.page;
    if (!page.isReadable()) {
        return page.state == PageReport::State::NotRead ? QString() : unreadablePage(page);
    }
    const QString posted = troubleInWords(page, situation.service);
    const auto lead = leadOf(situation, finding, now);
    if (!posted.isEmpty()) {
        return leadSentence(lead.value_or(0s), posted);
    }
    if (finding.kind != Kind::Confirmed || !lead) {
        return {};
    }
    //: %1 is a duration
    return lead->count() > 0
        ? Wording::tr("The status page has nothing yet: %1 ahead of it.").arg(inWords(*lead))
        : Wording::tr("The status page has nothing yet.");
}

QString othersSentence(const Situation &situation)
{
    const QStringList others = othersInTrouble(situation.page, situation.service);
    if (others.isEmpty()) {
        return {};
    }
    //: %1 is a list of services, %2 "Claude API"
    return Wording::tr("The status page reports trouble elsewhere (%1), not with the %2.")
        .arg(others.join(u", "_s), situation.service.name);
}

QString quotedNames(const QList<PageReport::Incident> &incidents)
{
    QStringList names;
    for (const PageReport::Incident &incident : incidents) {
        names.append(u'"' + quotable(incident.name) + u'"');
    }
    return names.join(u", "_s);
}

QStringList familiesOf(const QList<PageReport::Incident> &incidents)
{
    QStringList families;
    for (const PageReport::Incident &incident : incidents) {
        families += familiesNamed(incident);
    }
    families.removeDuplicates();
    return families;
}

// News of the page that the user doesn't want to count is told all the same.
QStringList leftOut(const Situation &situation)
{
    if (!situation.page.isReadable()) {
        return {};
    }
    QStringList told;
    const auto other = incidentsOf(situation.page, situation.service, Bearing::OtherModels);
    if (!other.isEmpty()) {
        //: %1 is a list of quoted titles, %2 one of models such as "opus"
        told.append(Wording::tr("The status page reports %1, which names only models that you "
                                "don't use (%2).")
                        .arg(quotedNames(other), familiesOf(other).join(u", "_s)));
    }
    const auto known = incidentsOf(situation.page, situation.service, Bearing::Acknowledged);
    if (!known.isEmpty()) {
        //: %1 is a list of quoted titles
        told.append(Wording::tr("You acknowledged %1; it counts again once it changes.")
                        .arg(quotedNames(known)));
    }
    return told;
}

QStringList besides(const Situation &situation, const Finding &finding, const QDateTime &now)
{
    constexpr std::array troubles{Outcome::OwnNetwork, Outcome::Intercepted, Outcome::Refused,
                                  Outcome::BadRequest, Outcome::OutOfMoney,  Outcome::Limited};
    QStringList told;
    for (const Outcome trouble : troubles) {
        const Cause cause = causeOf(trouble);
        const bool isTold = cause == finding.cause || finding.kind == Kind::KeyUnclear;
        const auto seen = newestOf(situation, cause);
        if (situation.decision.blame.rungOf(trouble) && !isTold && seen) {
            //: %1 is a whole sentence
            told.append(Wording::tr("Besides: %1").arg(explain(*seen, now).text));
        }
    }
    return told;
}

QString blindSpot(const Situation &situation, const Finding &finding)
{
    if (finding.kind == Kind::Starting || finding.kind == Kind::Woke
        || finding.kind == Kind::Paused) {
        return {};
    }
    if (!situation.hasKey) {
        return Wording::tr("Without a key only the edge is asked; limits, money, models and "
                           "overloads (HTTP 529) can't be seen.");
    }
    if (situation.settings.message == Settings::MessageMode::Never) {
        return Wording::tr("Overloads (HTTP 529) can't be seen, because test messages are switched "
                           "off.");
    }
    return {};
}

QString noiseSentence(const Background &background)
{
    if (!background.isNoisy()) {
        return {};
    }
    //: %1 is a share in per cent
    return Wording::tr("Your line to Anthropic is noisy: %1 % of the requests fail even in good "
                       "times.")
        .arg(std::lround(background.share() * 100));
}

QString expirySentence(const Situation &situation, const QDateTime &now)
{
    for (const auto &seen : situation.latestOk) {
        const QDateTime expires = seen ? seen->certificate.expires : QDateTime();
        if (expires.isValid() && expires > now && expires - now < soon) {
            //: %1 is a date and time
            return Wording::tr("The API's certificate expires on %1.")
                .arg(timeInWords(expires, now));
        }
    }
    return {};
}
}

QStringList evidenceOf(const Situation &situation, const Finding &finding, const QDateTime &now)
{
    QStringList evidence{firstSentence(situation, finding, now), scoreSentence(situation, finding),
                         pageSentence(situation, finding, now)};
    evidence += leftOut(situation);
    evidence += besides(situation, finding, now);
    evidence += {othersSentence(situation), expirySentence(situation, now),
                 noiseSentence(situation.decision.background), blindSpot(situation, finding)};
    evidence.removeAll(QString());
    return evidence;
}

std::optional<std::chrono::seconds> leadOf(const Situation &situation, const Finding &finding,
                                           const QDateTime &now)
{
    const auto since = situation.decision.incidentSince;
    if (situation.lead || finding.kind != Kind::Confirmed || since.count() <= 0
        || !situation.page.isReadable() || reportsTrouble(situation.page, situation.service)) {
        return situation.lead;
    }
    const auto elapsed = std::chrono::milliseconds(now.toMSecsSinceEpoch()) - since;
    return std::max(std::chrono::floor<std::chrono::seconds>(elapsed), 0s);
}
