// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/judge.h"

#include "core/explanation.h"
#include "core/wording.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Action = Verdict::Action;
using Cause = Verdict::Cause;
using Failure = Observation::Failure;
using Light = Verdict::Light;
using Outcome = Observation::Outcome;
using Rung = Observation::Rung;
using Stage = DecisionState::Stage;

Q_DECLARE_METATYPE(Situation)

namespace {
QDateTime noon()
{
    return QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
}

Observation seen(Outcome outcome, int status, std::chrono::seconds ago, Rung rung = Rung::Message)
{
    Observation observation{.rung = rung,
                            .at = noon() - ago,
                            .outcome = outcome,
                            .httpStatus = status,
                            .model = u"claude-haiku-4-5"_s};
    if (status > 0) {
        observation.phases = {.firstByte = 90ms, .total = 94ms};
    }
    return observation;
}

Observation ok(std::chrono::seconds ago, Rung rung = Rung::Message)
{
    return seen(Outcome::Ok, 200, ago, rung);
}

Observation broken(Outcome outcome, Failure failure, std::chrono::seconds ago)
{
    Observation observation = seen(outcome, 0, ago);
    observation.failure = failure;
    return observation;
}

void note(Situation &situation, const Observation &observation)
{
    const auto rung = static_cast<std::size_t>(observation.rung);
    situation.latest[rung] = observation;
    if (observation.isOk()) {
        situation.latestOk[rung] = observation;
    }
    if (observation.rung >= Rung::Edge) {
        situation.recent.append(observation);
    }
}

Situation with(const QList<Observation> &observations, Light light, Cause cause,
               Stage stage = Stage::Quiet)
{
    Situation situation{.hasKey = true};
    situation.decision.light = light;
    situation.decision.cause = cause;
    situation.decision.stage = stage;
    situation.decision.since = std::chrono::milliseconds((noon() - 10min).toMSecsSinceEpoch());
    for (const Observation &observation : observations) {
        note(situation, observation);
    }
    return situation;
}

Situation failing(Outcome outcome, int status, Light light, Stage stage)
{
    const QList<Observation> observations{ok(107s), seen(outcome, status, 47s),
                                          seen(outcome, status, 32s), seen(outcome, status, 0s)};
    Situation situation = with(observations, light, Cause::Provider, stage);
    situation.decision.score = stage == Stage::Checking ? 40 : 60;
    if (stage == Stage::Incident) {
        situation.decision.incidentSince
            = std::chrono::milliseconds((noon() - 4min).toMSecsSinceEpoch());
    }
    return situation;
}

Situation overloaded(Light light = Light::Red, Stage stage = Stage::Incident)
{
    return failing(Outcome::Overloaded, 529, light, stage);
}

Situation unreachable()
{
    return with({broken(Outcome::Unreachable, Failure::Timeout, 47s),
                 broken(Outcome::Unreachable, Failure::Timeout, 0s)},
                Light::Red, Cause::Provider, Stage::Incident);
}

Situation partly()
{
    QList<Observation> observations;
    for (int i = 10; i > 0; --i) {
        observations.append(seen(i % 3 == 1 ? Outcome::ProviderFault : Outcome::Ok,
                                 i % 3 == 1 ? 500 : 200, i * 20s));
    }
    return with(observations, Light::Amber, Cause::Provider, Stage::Incident);
}

Situation yourSide(Cause cause, const Observation &trouble, Light light = Light::Amber)
{
    return with({ok(60s), trouble}, light, cause);
}

PageReport page(PageReport::Status api, const QString &incident = {})
{
    PageReport report{.state = PageReport::State::Readable,
                      .at = noon() - 20s,
                      .newsAt = noon() - 30s,
                      .components = {{u"1"_s, u"claude.ai"_s, PageReport::Status::Operational},
                                     {u"k8w3r06qmzrp"_s, u"Claude API"_s, api}}};
    if (!incident.isEmpty()) {
        report.incidents.append({.id = u"i1"_s,
                                 .name = incident,
                                 .status = u"investigating"_s,
                                 .createdAt = noon() - 60s,
                                 .componentIds = {u"k8w3r06qmzrp"_s}});
    }
    return report;
}

Situation on(Situation situation, const PageReport &report)
{
    situation.page = report;
    return situation;
}

Situation good()
{
    return with({ok(120s, Rung::Key), ok(60s, Rung::Count), ok(4s)}, Light::Green, Cause::None);
}

Situation changed(Situation situation, const std::function<void(Situation &)> &change)
{
    change(situation);
    return situation;
}

Observation limited(std::chrono::seconds wait)
{
    Observation observation = seen(Outcome::Limited, 429, 0s);
    observation.retryAfter = wait;
    return observation;
}

Observation intercepted(const QString &issuer, std::chrono::seconds skew = 0s)
{
    Observation observation = broken(Outcome::Intercepted, Failure::Certificate, 0s);
    observation.certificate.issuer = issuer;
    observation.clockSkew = skew;
    return observation;
}

Situation slow()
{
    Situation situation = good();
    situation.decision.light = Light::Amber;
    situation.decision.cause = Cause::Provider;
    situation.decision.slow = true;
    situation.recent.last().phases.firstByte = 6200ms;
    return situation;
}

Situation posted()
{
    Situation situation = on(good(), page(PageReport::Status::PartialOutage, u"Elevated errors"_s));
    situation.decision.light = Light::Amber;
    situation.decision.cause = Cause::Provider;
    situation.decision.apiIncident = true;
    return situation;
}

QString allOf(const Verdict &verdict)
{
    QStringList texts{verdict.headline, verdict.advice, verdict.wouldChange};
    texts += verdict.evidence;
    for (const auto &exonerated : verdict.exonerated) {
        texts.append(exonerated.text);
    }
    return texts.join(u'\n');
}

// What is wrong with a verdict's texts; empty: nothing.
QString flawOf(const Verdict &verdict)
{
    static const QRegularExpression leftOver(u"%[0-9nL]|  |\\(s\\)"_s);
    const bool isWhole = verdict.headline.endsWith(u'.') && !verdict.advice.isEmpty()
        && !verdict.wouldChange.isEmpty() && !allOf(verdict).contains(leftOver);
    return isWhole ? QString() : allOf(verdict);
}

QStringList exonerated(const Verdict &verdict)
{
    QStringList texts;
    for (const auto &each : verdict.exonerated) {
        texts.append(each.what + u": "_s + each.text);
    }
    return texts;
}
}

class JudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("advice"); // a part of it
        QTest::addColumn<Action>("action");

        providersRows();
        quietRows();
        networkRows();
        usersRows();
    }

    void says()
    {
        QFETCH(const Situation, situation);
        QFETCH(const QString, headline);
        QFETCH(const QString, advice);
        QFETCH(const Action, action);

        const Verdict verdict = judge(situation, noon());
        QCOMPARE(verdict.headline, headline);
        QVERIFY2(verdict.advice.contains(advice), qPrintable(verdict.advice));
        QCOMPARE(verdict.action, action);
        QVERIFY(!verdict.wouldChange.isEmpty());
    }

    void bringsEvidence_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QString>("sentence");

        incidentsEvidence();
        otherEvidence();
    }

    void bringsEvidence()
    {
        QFETCH(const Situation, situation);
        QFETCH(const QString, sentence);

        const Verdict verdict = judge(situation, noon());
        QVERIFY2(verdict.evidence.contains(sentence), qPrintable(verdict.evidence.join(u'\n')));
    }

    void exoneratesWithProof()
    {
        Situation situation = on(overloaded(), page(PageReport::Status::Operational));
        note(situation, ok(200s, Rung::Control));
        note(situation, ok(62s, Rung::Key));
        situation.limits.requests = {.limit = 50, .remaining = 49};
        situation.limits.tokens = {.limit = 100'000, .remaining = 93'000};
        situation.latest[5]->limits = situation.limits;

        const Verdict verdict = judge(situation, noon());

        QCOMPARE(exonerated(verdict),
                 (QStringList{u"network: Network good"_s, u"key: Key accepted"_s,
                              u"limits: Limits 93 % left"_s,
                              u"status page: Status page: nothing posted"_s}));
        QCOMPARE(verdict.exonerated.at(0).provenAt, noon()); // a 529 came through the network, too
        QCOMPARE(verdict.exonerated.at(1).provenAt, noon() - 62s);
        QCOMPARE(verdict.exonerated.at(2).provenAt, noon());
        QCOMPARE(verdict.exonerated.at(3).provenAt, noon() - 30s);
    }

    void neverExoneratesTheCulprit_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QString>("what");

        QTest::newRow("a network that is down") << yourSide(
            Cause::Network, broken(Outcome::OwnNetwork, Failure::Timeout, 0s), Light::Grey)
                                                << u"network"_s;
        QTest::newRow("a network that intercepts")
            << yourSide(Cause::Interception, intercepted(u"X"_s), Light::Grey) << u"network"_s;
        QTest::newRow("a refused key")
            << yourSide(Cause::Key, seen(Outcome::Refused, 401, 0s)) << u"key"_s;
        QTest::newRow("a key that nobody has")
            << changed(good(), [](Situation &s) { s.hasKey = false; }) << u"key"_s;
        QTest::newRow("limits that are used up")
            << changed(yourSide(Cause::Quota, limited(60s)),
                       [](Situation &s) { s.limits.tokens = {.limit = 100, .remaining = 50}; })
            << u"limits"_s;
        QTest::newRow("limits at nought") << changed(good(), [](Situation &s) {
            s.limits.requests = {.limit = 100, .remaining = 0};
        }) << u"limits"_s;
        QTest::newRow("a page that reports trouble") << posted() << u"status page"_s;
        QTest::newRow("a page that nobody read") << good() << u"status page"_s;
    }

    void neverExoneratesTheCulprit()
    {
        QFETCH(const Situation, situation);
        QFETCH(const QString, what);

        const auto exonerated = judge(situation, noon()).exonerated;
        QVERIFY(std::none_of(exonerated.cbegin(), exonerated.cend(),
                             [&what](const auto &each) { return each.what == what; }));
    }

    void tellsTheLead()
    {
        const auto silent = page(PageReport::Status::Operational);
        QCOMPARE(judge(on(overloaded(), silent), noon()).lead, 240s);
        QCOMPARE(judge(overloaded(), noon()).lead.has_value(), false); // the page wasn't read
        QCOMPARE(judge(on(good(), silent), noon()).lead.has_value(), false);
        const auto told = changed(on(overloaded(), page(PageReport::Status::MajorOutage)),
                                  [](Situation &s) { s.lead = -90s; });
        QCOMPARE(judge(told, noon()).lead, -90s);
    }

    void aPauseIsGreyWhateverWasSeen()
    {
        Situation situation = overloaded();
        situation.pausedUntil = noon() + 1h;
        const Verdict verdict = judge(situation, noon());
        QCOMPARE(verdict.light, Light::Grey);
        QCOMPARE(verdict.cause, Cause::Unknown);

        QCOMPARE(judge(situation, noon() + 2h).light, Light::Red); // over by itself
    }

    void passesOnWhatItWasTold()
    {
        Situation situation = overloaded();
        situation.traps = {u"A trap."_s};
        situation.nextProbeAt = noon() + 20s;
        const Verdict verdict = judge(situation, noon());

        QCOMPARE(verdict.since, noon() - 10min);
        QCOMPARE(verdict.incidentSince, noon() - 4min);
        QCOMPARE(verdict.score, 60);
        QCOMPARE(verdict.threshold, 60);
        QCOMPARE(verdict.traps, situation.traps);
        QCOMPARE(verdict.nextProbeAt, situation.nextProbeAt);
        QCOMPARE(verdict.probes, situation.recent);
        QVERIFY(!judge({}, noon()).since.isValid());
        QVERIFY(!judge(good(), noon()).incidentSince.isValid());
    }

    void namesTheSuccessorOfAGoneModel()
    {
        Situation situation = yourSide(Cause::Request, seen(Outcome::BadRequest, 404, 0s));
        situation.successor = u"claude-haiku-5-5"_s;
        QVERIFY(judge(situation, noon()).advice.contains(u"Use claude-haiku-5-5 instead"));
    }

    void tellsTheRequestThatFailed_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QString>("part"); // empty: no command at all

        QTest::newRow("nothing failed") << good() << QString();
        QTest::newRow("an incident") << overloaded() << u"\"max_tokens\":1"_s;
        QTest::newRow("the last one failed")
            << with({ok(60s), seen(Outcome::Overloaded, 529, 0s)}, Light::Green, Cause::None)
            << u"/v1/messages'"_s;
        QTest::newRow("the key was refused")
            << yourSide(Cause::Key, seen(Outcome::Refused, 401, 0s, Rung::Key))
            << u"\"x-api-key: $ANTHROPIC_API_KEY\""_s;
        QTest::newRow("the limit was of a count")
            << yourSide(Cause::Quota, seen(Outcome::Limited, 429, 0s, Rung::Count))
            << u"/v1/messages/count_tokens'"_s;
        QTest::newRow("the system says that there is no network")
            << yourSide(Cause::Network, seen(Outcome::OwnNetwork, 0, 0s, Rung::Link), Light::Grey)
            << QString();
        QTest::newRow("good again, and watched")
            << with({seen(Outcome::Overloaded, 529, 60s), ok(0s)}, Light::Green, Cause::None,
                    Stage::Recovering)
            << QString();
    }

    void tellsTheRequestThatFailed()
    {
        QFETCH(const Situation, situation);
        QFETCH(const QString, part);

        const QString curl = judge(situation, noon()).curl;

        QCOMPARE(curl.isEmpty(), part.isEmpty());
        QVERIFY2(curl.contains(part), qPrintable(curl));
    }

    void neverTellsAKey()
    {
        const QString key = u"sk-ant-api03-hiddenhiddenhidden"_s;
        Observation trouble = seen(Outcome::Refused, 401, 0s);
        trouble.message = u"bad key "_s + key;
        trouble.errorType = key;
        const auto verdict = judge(yourSide(Cause::Key, trouble), noon());
        QVERIFY2(!allOf(verdict).contains(u"hidden"), qPrintable(allOf(verdict)));
    }

    void everyCombinationHasWholeSentences_data()
    {
        QTest::addColumn<Cause>("cause");
        QTest::addColumn<Stage>("stage");

        for (int cause = 0; cause <= static_cast<int>(Cause::Unknown); ++cause) {
            for (int stage = 0; stage <= static_cast<int>(Stage::Recovering); ++stage) {
                QTest::addRow("cause %d, stage %d", cause, stage)
                    << static_cast<Cause>(cause) << static_cast<Stage>(stage);
            }
        }
    }

    void everyCombinationHasWholeSentences()
    {
        QFETCH(const Cause, cause);
        QFETCH(const Stage, stage);

        QStringList flaws;
        for (const Light light : {Light::Green, Light::Amber, Light::Red, Light::Grey}) {
            for (const auto &observations : histories()) {
                flaws.append(flawOf(judge(with(observations, light, cause, stage), noon())));
            }
        }
        flaws.removeAll(QString());
        QCOMPARE(flaws, QStringList());
    }

private:
    static QList<QList<Observation>> histories()
    {
        QList<QList<Observation>> lists{{}, {ok(3s)}};
        for (int outcome = 0; outcome <= static_cast<int>(Outcome::Discarded); ++outcome) {
            const auto value = static_cast<Outcome>(outcome);
            lists.append({ok(60s), seen(value, 400, 30s), broken(value, Failure::Timeout, 0s)});
            lists.append({seen(value, 529, 60s), ok(30s), ok(0s)});
        }
        return lists;
    }

    static void providersRows()
    {
        const QString backOff = u"retry after 5 s"_s;
        const QString retry = u"at most three times"_s;
        QTest::newRow("a confirmed overload")
            << overloaded()
            << u"Anthropic is overloaded: the last 3 of 3 requests got HTTP 529 in 47 s."_s
            << backOff << Action::OpenStatusPage;
        QTest::newRow("a suspected overload")
            << overloaded(Light::Amber, Stage::Checking)
            << u"Anthropic may be overloaded: the last 3 of 3 requests got HTTP 529 in 47 s; "
               u"checking again."_s
            << backOff << Action::OpenStatusPage;
        QTest::newRow("a confirmed failure")
            << failing(Outcome::ProviderFault, 500, Light::Red, Stage::Incident)
            << u"The Claude API is failing: the last 3 of 3 requests got HTTP 500 in 47 s."_s
            << retry << Action::OpenStatusPage;
        QTest::newRow("a suspected failure")
            << failing(Outcome::ProviderFault, 503, Light::Amber, Stage::Checking)
            << u"The Claude API may be failing: the last 3 of 3 requests got HTTP 503 in 47 s; "
               u"checking again."_s
            << retry << Action::OpenStatusPage;
        QTest::newRow("a broken 200")
            << failing(Outcome::ProviderFault, 200, Light::Red, Stage::Incident)
            << u"The Claude API is failing: the last 3 of 3 requests got a broken answer in 47 s."_s
            << retry << Action::OpenStatusPage;
        QTest::newRow("a 200 that had not ended by the deadline")
            << changed(failing(Outcome::ProviderFault, 200, Light::Red, Stage::Incident),
                       [](Situation &s) {
                           for (Observation &each : s.recent) {
                               each.failure = Failure::Timeout;
                           }
                       })
            << u"The Claude API is failing: the last 3 of 3 requests got an unfinished answer in "
               u"47 s."_s
            << retry << Action::OpenStatusPage;
        QTest::newRow("a partial failure")
            << partly()
            << u"The Claude API is partly failing: 4 of the last 10 requests got HTTP 500 in "
               u"3 min."_s
            << retry << Action::OpenStatusPage;
        QTest::newRow("unreachable from here only")
            << unreachable()
            << u"The Claude API can't be reached from here: the last 2 of 2 requests got no answer "
               u"in 47 s; the rest of the internet works."_s
            << u"another network"_s << Action::OpenStatusPage;
        QTest::newRow("an incident whose last ten answers were good")
            << with({ok(20s), ok(0s)}, Light::Amber, Cause::Provider, Stage::Incident)
            << u"The Claude API has been failing; its last answers were good."_s << u"slowly"_s
            << Action::CheckNow;
        QTest::newRow("recovering")
            << with({ok(20s), ok(0s)}, Light::Green, Cause::None, Stage::Recovering)
            << u"The Claude API works again; it is being watched for a relapse."_s << u"slowly"_s
            << Action::None;
        QTest::newRow("slow, without knowing what is usual")
            << slow() << u"The Claude API is slow: its last answers took up to 6.2 s."_s
            << u"time-outs"_s << Action::OpenStatusPage;
        QTest::newRow("slow against what is usual") << changed(
            slow(),
            [](Situation &s) {
                const auto key = Baseline::keyOf(Rung::Message, s.recent.constLast().model);
                const auto today = static_cast<qint32>(noon().toMSecsSinceEpoch() / 86'400'000 + 1);
                for (int i = 0; i < 300; ++i) {
                    s.decision.baseline.learn(key, 100ms, today);
                }
            }) << u"The Claude API is slow: its last answers took up to 6.2 s, normally 101 ms."_s
                                                    << u"time-outs"_s << Action::OpenStatusPage;
        QTest::newRow("posted by the page, not seen here")
            << posted() << u"The status page reports \"Elevated errors\"; your probes are good."_s
            << u"be ready"_s << Action::OpenStatusPage;
    }

    static void quietRows()
    {
        QTest::newRow("good") << good() << u"The Claude API works."_s << u"Nothing to do."_s
                              << Action::None;
        QTest::newRow("good without a key")
            << changed(with({ok(4s, Rung::Edge)}, Light::Green, Cause::None),
                       [](Situation &s) { s.hasKey = false; })
            << u"The Claude API answers; more can't be seen without a key."_s << u"Nothing to do."_s
            << Action::None;
        QTest::newRow("a single failure leaves it green and is told")
            << changed(good(), [](Situation &s) { note(s, seen(Outcome::ProviderFault, 500, 0s)); })
            << u"The Claude API works, but the last request got HTTP 500; that is being looked "
               u"into."_s
            << u"Nothing to do."_s << Action::None;
        QTest::newRow("nothing seen yet")
            << Situation{} << u"Checking for the first time."_s << u"Wait"_s << Action::None;
        QTest::newRow("no news")
            << changed(with({ok(5min)}, Light::Grey, Cause::Unknown),
                       [](Situation &s) { s.decision.stale = true; })
            << u"There has been no useful answer since %1, so nothing can be told."_s.arg(
                   timeInWords(noon() - 5min, noon()))
            << u"Check now."_s << Action::CheckNow;
        QTest::newRow("paused") << changed(good(),
                                           [](Situation &s) { s.pausedUntil = noon() + 1h; })
                                << u"Paused until %1."_s.arg(timeInWords(noon() + 1h, noon()))
                                << u"Resume"_s << Action::Resume;
    }

    static void networkRows()
    {
        const auto own = [](const Observation &trouble) {
            return yourSide(Cause::Network, trouble, Light::Grey);
        };
        QTest::newRow("the own network is down")
            << own(broken(Outcome::OwnNetwork, Failure::Timeout, 0s))
            << u"Neither the API nor the rest of the internet can be reached: your network is "
               u"down."_s
            << u"cable, Wi-Fi, VPN"_s << Action::CheckNow;
        QTest::newRow("no route") << own(broken(Outcome::OwnNetwork, Failure::NoRoute, 0s))
                                  << u"There is no way out of this machine: your network is down."_s
                                  << u"Wi-Fi"_s << Action::CheckNow;
        QTest::newRow("a dead name server")
            << own(broken(Outcome::OwnNetwork, Failure::Name, 0s))
            << u"No host's name can be looked up: your name server (DNS) or your network is down."_s
            << u"DNS"_s << Action::CheckNow;
        QTest::newRow("a captive portal")
            << own(seen(Outcome::Portal, 302, 0s))
            << u"Something on the way sends you to another page (HTTP 302), as the login page of a "
               u"hotel or train does."_s
            << u"log in"_s << Action::CheckNow;
        QTest::newRow("a stranger's certificate names the issuer")
            << yourSide(Cause::Interception, intercepted(u"Example Inspection"_s), Light::Grey)
            << u"The certificate that came for the API is not to be trusted; it was issued by "
               u"Example Inspection."_s
            << u"runs your network"_s << Action::OpenSettings;
        QTest::newRow("a wrong clock")
            << yourSide(Cause::Interception, intercepted(u"Public CA"_s, 2h), Light::Grey)
            << u"This machine's clock is 2 h fast, so good certificates look invalid."_s
            << u"clock"_s << Action::CheckNow;
        QTest::newRow("a wrong clock, as another answer tells")
            << changed(yourSide(Cause::Interception,
                                broken(Outcome::Intercepted, Failure::Certificate, 0s),
                                Light::Grey),
                       [](Situation &situation) { situation.clockSkew = -2h; })
            << u"This machine's clock is 2 h slow, so good certificates look invalid."_s
            << u"clock"_s << Action::CheckNow;
        QTest::newRow("a network trouble remembered over a restart")
            << with({}, Light::Grey, Cause::Network) << u"Your network is down."_s << u"Wi-Fi"_s
            << Action::CheckNow;
    }

    static void usersRows()
    {
        QTest::newRow("a refused key") << yourSide(Cause::Key, seen(Outcome::Refused, 401, 0s))
                                       << u"The API does not accept the key (HTTP 401)."_s
                                       << u"not revoked"_s << Action::EditKey;
        QTest::newRow("a key that may not") << yourSide(Cause::Key, seen(Outcome::Refused, 403, 0s))
                                            << u"The key is not allowed to do this (HTTP 403)."_s
                                            << u"workspace"_s << Action::EditKey;
        QTest::newRow("a key refused once")
            << yourSide(Cause::Unknown, seen(Outcome::Refused, 401, 0s))
            << u"The API refused the key once; it is asked again to be sure."_s << u"Wait"_s
            << Action::CheckNow;
        QTest::newRow("a good key refused while the page reports trouble")
            << on(yourSide(Cause::Unknown, seen(Outcome::Refused, 401, 0s)),
                  page(PageReport::Status::PartialOutage))
            << u"The API refuses the key, which worked before, while the status page reports "
               u"trouble: your key or Anthropic's login, unclear."_s
            << u"all-clear"_s << Action::OpenStatusPage;
        QTest::newRow("limited until a known time")
            << yourSide(Cause::Quota, limited(300s))
            << u"Your rate limit is used up until %1 (HTTP 429)."_s.arg(
                   timeInWords(noon() + 300s, noon()))
            << u"Wait until"_s << Action::None;
        QTest::newRow("limited for an unknown time")
            << yourSide(Cause::Quota, seen(Outcome::Limited, 429, 0s))
            << u"Your rate limit is used up for the moment (HTTP 429)."_s << u"Wait a minute"_s
            << Action::None;
        QTest::newRow("out of money")
            << yourSide(Cause::Billing, seen(Outcome::OutOfMoney, 402, 0s))
            << u"Anthropic can't bill your account (HTTP 402)."_s << u"does not help"_s
            << Action::None;
        QTest::newRow("a gone model is named")
            << yourSide(Cause::Request, seen(Outcome::BadRequest, 404, 0s))
            << u"The model claude-haiku-4-5 is unknown or retired (HTTP 404)."_s
            << u"another model"_s << Action::OpenSettings;
        QTest::newRow("a bad request")
            << yourSide(Cause::Request, seen(Outcome::BadRequest, 400, 0s))
            << u"The API rejects the request itself (HTTP 400)."_s << u"max_tokens"_s
            << Action::OpenSettings;
    }

    static void incidentsEvidence()
    {
        QTest::newRow("what the requests got, without a known background")
            << overloaded() << u"The last 3 of 3 requests got HTTP 529 in 47 s."_s;
        QTest::newRow("what is normal, once it is known, and the error's own words")
            << changed(overloaded(),
                       [](Situation &s) {
                           s.recent.last().message = u"Overloaded"_s;
                           s.decision.background = {.fails = 10, .total = 2000};
                       })
            << u"The last 3 of 3 requests got HTTP 529 \"Overloaded\" in 47 s; normally 1 in 200 "
               u"fails."_s;
        QTest::newRow("the score with its two marks")
            << overloaded() << u"The score is 60; 38 makes amber, 60 confirms an incident."_s;
        QTest::newRow("two kinds of failures are both named")
            << changed(overloaded(),
                       [](Situation &s) { note(s, seen(Outcome::ProviderFault, 500, 0s)); })
            << u"The last 4 of 4 requests got HTTP 500 or HTTP 529 in 47 s."_s;
        QTest::newRow("more kinds of failures are named by the newest") << changed(
            overloaded(), [](Situation &s) {
                note(s, seen(Outcome::ProviderFault, 500, 0s));
                note(s, broken(Outcome::Unreachable, Failure::Timeout, 0s));
            }) << u"The last 5 of 5 requests got errors such as no answer in 47 s."_s;
        QTest::newRow("a page that has nothing yet")
            << on(overloaded(), page(PageReport::Status::Operational))
            << u"The status page has nothing yet: 4 min ahead of it."_s;
        QTest::newRow("a page that can't have anything yet") << changed(
            on(overloaded(), page(PageReport::Status::Operational)), [](Situation &s) {
                s.decision.incidentSince = std::chrono::milliseconds(noon().toMSecsSinceEpoch());
            }) << u"The status page has nothing yet."_s;
        QTest::newRow("a page that followed")
            << changed(on(overloaded(), page(PageReport::Status::MajorOutage, u"Errors"_s)),
                       [](Situation &s) { s.lead = 240s; })
            << u"The status page reports \"Errors\"; it was noticed here 4 min earlier."_s;
        QTest::newRow("a page that knew first")
            << changed(on(overloaded(), page(PageReport::Status::MajorOutage, u"Errors"_s)),
                       [](Situation &s) { s.lead = -180s; })
            << u"The status page reports \"Errors\"; it said so 3 min before it was seen here."_s;
        QTest::newRow("a trouble on the user's side besides an incident") << changed(
            overloaded(), [](Situation &s) {
                note(s, seen(Outcome::Refused, 401, 5s, Rung::Key));
                s.decision.blame.note(Rung::Key, Outcome::Refused, 1s);
            }) << u"Besides: The API does not accept the key (HTTP 401)."_s;
    }

    static void otherEvidence()
    {
        QTest::newRow("good answers and their usual time")
            << good() << u"The last 3 requests were all good, typically in 94 ms."_s;
        QTest::newRow("what a refusal said")
            << changed(yourSide(Cause::Key, seen(Outcome::Refused, 401, 0s)),
                       [](Situation &s) {
                           s.latest[5]->errorType = u"authentication_error"_s;
                           s.latest[5]->message = u"invalid x-api-key"_s;
                           s.recent.removeLast();
                       })
            << u"What came at %1: HTTP 401 authentication_error \"invalid x-api-key\"."_s.arg(
                   timeInWords(noon(), noon()));
        QTest::newRow("a page that can't be read")
            << on(good(), {.state = PageReport::State::Unreadable, .trouble = u"HTTP 405."_s})
            << u"The status page can't be read (HTTP 405)."_s;
        QTest::newRow("trouble elsewhere leaves the light alone and is told")
            << changed(on(good(), page(PageReport::Status::Operational)),
                       [](Situation &s) {
                           s.page.components[0].status = PageReport::Status::MajorOutage;
                       })
            << u"The status page reports trouble elsewhere (claude.ai), not with the Claude API."_s;
        QTest::newRow("a noisy line") << changed(good(), [](Situation &s) {
            s.decision.background = {.fails = 200, .total = 4000};
        }) << u"Your line to Anthropic is noisy: 4 % of the requests fail even in good times."_s;
        QTest::newRow("a certificate that ends soon") << changed(good(), [](Situation &s) {
            s.latestOk[5]->certificate.expires = noon() + 120h;
        }) << u"The API's certificate expires on %1."_s.arg(timeInWords(noon() + 120h, noon()));
        QTest::newRow("what can't be seen without a key")
            << changed(good(), [](Situation &s) { s.hasKey = false; })
            << u"Without a key only the edge is asked; limits, money, models and overloads (HTTP "
               u"529) can't be seen."_s;
        QTest::newRow("what can't be seen without messages") << changed(good(), [](Situation &s) {
            s.settings.message = Settings::MessageMode::Never;
        }) << u"Overloads (HTTP 529) can't be seen, because test messages are switched off."_s;
    }
};

QTEST_GUILESS_MAIN(JudgeTest)
#include "judgetest.moc"
