// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alertpolicy.h"

#include "core/alertwords.h"
#include "core/limitforecast.h"
#include "core/pagequery.h"
#include "core/wording.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using Kind = Alert::Kind;
using Cause = Verdict::Cause;
using Change = DecisionStep::Change;
using Light = Verdict::Light;
using std::chrono::hours;

namespace {
constexpr hours ownSideAgain{1};
constexpr double plentyShare = 0.2; // of a limit: a low one is over
constexpr std::array retirementDays{30, 7, 1, 0};

/// Fills a list with the alerts that \p facts give, asking and teaching \p memory.
struct Telling {
    AlertMemory &memory;
    const AlertFacts &facts;
    const QDateTime &now;
    QList<Alert> alerts;

    void tellIncident();
    void tellWorse();
    void tellSlowOver();
    void tellPage();
    void tellIncidentOfPage(const PageReport::Incident &incident, bool counts);
    void tellResolved(const PageReport &page);
    void tellCause();
    void tellLimits();
    void tellBudget();
    void tellCertificate();
    void tellRetirements();
    void tellBack();

    void add(const Alert &alert) { alerts.append(alert); }
    [[nodiscard]] bool isRed() const
    {
        return facts.verdict.light == Light::Red && facts.verdict.cause == Cause::Provider;
    }
    [[nodiscard]] bool isDue(const QString &subject, std::chrono::milliseconds apart) const;
    void tellOwnSide(const Alert &alert, std::chrono::milliseconds apart);
};

bool Telling::isDue(const QString &subject, std::chrono::milliseconds apart) const
{
    const QDateTime told = memory.toldAt.value(subject);
    return !told.isValid() || now - told >= apart;
}

void Telling::tellOwnSide(const Alert &alert, std::chrono::milliseconds apart)
{
    if (isDue(alert.subject, apart)) {
        memory.toldAt.insert(alert.subject, now);
        add(alert);
    }
}

void Telling::tellIncident()
{
    const Verdict &verdict = facts.verdict;
    if (facts.change == Change::Confirmed) {
        memory.isRed = isRed();
    } else if (facts.change == Change::Recovered) {
        memory.isRed = false;
    }
    if (!facts.notify) {
        return;
    }
    if (facts.change == Change::Confirmed) {
        add(verdictAlert(Kind::Confirmed, u"incident"_s, verdict, now));
    } else if (facts.change == Change::Slow) {
        memory.slowSince = now;
        add(verdictAlert(Kind::Confirmed, u"slow"_s, verdict, now));
    } else { // one of the two kinds of all-clear
        add(recoveryAlert(u"incident"_s, verdict, facts.incidentSince, now));
    }
}

void Telling::tellWorse()
{
    if (isRed() && !memory.isRed && facts.verdict.incidentSince.isValid()) {
        memory.isRed = true;
        if (memory.knowsVerdict) {
            add(verdictAlert(Kind::Worsened, u"incident"_s, facts.verdict, now));
        }
    }
}

void Telling::tellSlowOver()
{
    if (facts.change == Change::SlowOver && memory.slowSince.isValid()) {
        const QDateTime since = std::exchange(memory.slowSince, {});
        if (!facts.verdict.incidentSince.isValid()) { // else slow answers became an incident
            add(recoveryAlert(u"slow"_s, facts.verdict, since, now));
        }
    }
}

void Telling::tellIncidentOfPage(const PageReport::Incident &incident, bool counts)
{
    const bool isFollowed = memory.followed.contains(incident.id);
    const bool isKnown = memory.posted.contains(incident.id);
    const AlertMemory::Posted before = memory.posted.value(incident.id);
    const QDateTime newest
        = incident.updates.isEmpty() ? incident.updatedAt : incident.updates.constFirst().at;
    memory.posted.insert(incident.id,
                         {.name = incident.name,
                          .status = incident.status,
                          .startedAt = incident.startedAt,
                          .updatedAt = newest});

    const bool isSilent = !memory.knowsPage && !(isFollowed && isKnown);
    if (isSilent) {
        return;
    }
    if (counts && (!isKnown || before.status != incident.status)) {
        add(postedAlert(Kind::Posted, incident, facts.verdict, now));
    } else if (isFollowed && isKnown
               && (newest > before.updatedAt || before.status != incident.status)) {
        add(postedAlert(Kind::Update, incident, facts.verdict, now));
    }
}

void Telling::tellResolved(const PageReport &page)
{
    const auto isOpen = [&page](const QString &id) {
        return std::any_of(page.incidents.cbegin(), page.incidents.cend(),
                           [&id](const auto &each) { return each.id == id; });
    };
    const QStringList known = memory.posted.keys();
    for (const QString &id : known) {
        if (!isOpen(id)) {
            add(resolvedAlert(id, memory.posted.take(id), facts.verdict, now));
            memory.followed.removeAll(id);
        }
    }
}

void Telling::tellPage()
{
    const PageReport &page = facts.verdict.page;
    if (!page.isReadable() || page.at < memory.startedAt) {
        return;
    }
    const Service service{.interest = facts.verdict.interest};
    for (const PageReport::Incident &incident : page.incidents) {
        const Bearing bearing = bearingOf(incident, page, service);
        const bool concerns = bearing == Bearing::Counts || bearing == Bearing::Acknowledged;
        if (concerns || memory.followed.contains(incident.id)) {
            tellIncidentOfPage(incident, bearing == Bearing::Counts);
        } else {
            memory.posted.remove(incident.id); // its end is no news either
        }
    }
    tellResolved(page);
    memory.knowsPage = true;
}

void Telling::tellCause()
{
    const Verdict &verdict = facts.verdict;
    if (verdict.light == Light::Grey) {
        return;
    }
    const Cause before = std::exchange(memory.cause, verdict.cause);
    if (!memory.knowsVerdict || before == verdict.cause) {
        return;
    }
    if (verdict.cause == Cause::Key) {
        tellOwnSide(verdictAlert(Kind::KeyRefused, u"key"_s, verdict, now), ownSideAgain);
    } else if (verdict.cause == Cause::Quota) {
        tellOwnSide(verdictAlert(Kind::LimitReached, u"limit"_s, verdict, now), ownSideAgain);
    } else if (verdict.cause == Cause::Billing) {
        tellOwnSide(verdictAlert(Kind::Money, u"money"_s, verdict, now), ownSideAgain);
    }
}

void Telling::tellLimits()
{
    const RateLimits &limits = facts.verdict.limits;
    const std::array named{
        //: Which of the API's limits is nearly used up
        std::pair(Wording::tr("requests"), &limits.requests),
        //: Which of the API's limits is nearly used up
        std::pair(Wording::tr("input tokens"), &limits.inputTokens),
        //: Which of the API's limits is nearly used up
        std::pair(Wording::tr("output tokens"), &limits.outputTokens),
        //: Which of the API's limits is nearly used up
        std::pair(Wording::tr("tokens"), &limits.tokens),
    };
    const auto left = [](const auto &each) { return shareLeft(*each.second).value_or(1); };
    const auto *const least
        = std::min_element(named.begin(), named.end(),
                           [&](const auto &a, const auto &b) { return left(a) < left(b); });
    if (left(*least) >= plentyShare) {
        memory.isLimitLow = false;
    }
    if (left(*least) >= lowShare || std::exchange(memory.isLimitLow, true)) {
        return;
    }
    if (memory.knowsVerdict && facts.verdict.cause != Cause::Quota) {
        tellOwnSide(limitAlert(least->first, *least->second, facts.verdict, now), ownSideAgain);
    }
}

void Telling::tellBudget()
{
    if (!facts.isBudgetSpent) {
        return;
    }
    const Alert alert = budgetAlert(facts.verdict, now);
    const QDate told = memory.toldAt.value(alert.subject).toUTC().date();
    const QDate today = now.toUTC().date();
    if (told.year() != today.year() || told.month() != today.month()) {
        tellOwnSide(alert, std::chrono::milliseconds{0});
    }
}

void Telling::tellCertificate()
{
    const Certificate &certificate = facts.certificate;
    constexpr hours week{24 * 7};
    constexpr int tenth = 10;
    const auto left = certificate.expires - now;
    const bool isShort
        = certificate.begins.isValid() && left * tenth > certificate.expires - certificate.begins;
    if (certificate.expires.isValid() && left < week && !isShort) {
        tellOwnSide(certificateAlert(certificate, facts.verdict, now), hours{24});
    }
}

void Telling::tellRetirements()
{
    for (const Model &model : facts.models) {
        const auto days = now.daysTo(model.retiresAt);
        const auto step = std::find_if(retirementDays.rbegin(), retirementDays.rend(),
                                       [days](int each) { return days <= each; });
        const QStringList &families = facts.verdict.interest.families;
        const bool isUsed
            = families.isEmpty() || families.contains(model.line) || model.id == facts.model;
        if (!model.retiresAt.isValid() || days < 0 || step == retirementDays.rend() || !isUsed
            || memory.retirements.value(model.id, retirementDays.front() + 1) <= *step) {
            continue;
        }
        memory.retirements.insert(model.id, *step);
        add(retirementAlert(model, facts.verdict, now));
    }
}

void Telling::tellBack()
{
    if (memory.wantsBack && facts.verdict.light == Light::Green) {
        memory.wantsBack = false;
        add(backAlert(facts.verdict, now));
    }
}
}

QList<Alert> alertsFor(AlertMemory &memory, const AlertFacts &facts, const QDateTime &now)
{
    Telling telling{.memory = memory, .facts = facts, .now = now, .alerts = {}};
    telling.tellIncident();
    telling.tellWorse();
    telling.tellSlowOver();
    telling.tellPage();
    telling.tellCause();
    telling.tellLimits();
    telling.tellBudget();
    telling.tellCertificate();
    telling.tellRetirements();
    telling.tellBack();
    memory.knowsVerdict = memory.knowsVerdict || facts.verdict.light != Light::Grey;
    return telling.alerts;
}
