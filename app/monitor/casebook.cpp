// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/casebook.h"

#include "core/decisionjson.h"
#include "core/modelchoice.h"
#include "core/pagequery.h"

#include <utility>

namespace {
constexpr qsizetype stripLength = 30;
constexpr std::chrono::minutes lastWordCounts{30};
}

Casebook::Casebook(Clock clock)
    : m_clock(std::move(clock))
{
}

void Casebook::setSettings(const Settings &settings, bool hasKey)
{
    m_situation.settings = settings;
    m_situation.hasKey = hasKey;
    m_situation.service.interest.components = settings.components;
    m_situation.service.interest.families = settings.families;
    findTraps();
    decide(m_situation.decision, {.kind = DecisionInput::Kind::NewSettings}, now(), tuning());
    if (m_situation.page.isReadable()) {
        weighPage();
    }
}

void Casebook::setRefusalGap(std::chrono::seconds gap)
{
    m_refusalGap = gap;
}

void Casebook::setSurroundings(const Surroundings &around)
{
    m_around = around;
    findTraps();
}

void Casebook::learnModels(const QList<Model> &models)
{
    const auto &asked = m_situation.latest.at(static_cast<std::size_t>(Observation::Rung::Message));
    const QString &fixed = m_situation.settings.model;
    const QString model = fixed.isEmpty() && asked ? asked->model : fixed;
    m_situation.successor = model.isEmpty() ? QString() : successorOf(model, models, m_clock.utc());
}

void Casebook::setLead(std::optional<std::chrono::seconds> lead)
{
    m_situation.lead = lead;
}

void Casebook::setPausedUntil(const QDateTime &until)
{
    m_situation.pausedUntil = until;
}

void Casebook::setNextProbeAt(const QDateTime &at)
{
    m_situation.nextProbeAt = at;
}

DecisionStep Casebook::take(const Observation &seen)
{
    note(seen);
    return decide(m_situation.decision, DecisionInput::of(seen), now(), tuning());
}

DecisionStep Casebook::take(const PageReport &report)
{
    m_situation.page = report;
    noteClock(report.clockSkew);
    findTraps();
    if (report.isReadable()) { // what has changed is no longer acknowledged, even if it turns back
        m_pageReadAt = m_clock.utc();
        const QStringList standing = marksOf(report, m_situation.service);
        m_situation.service.interest.acknowledged.removeIf(
            [&standing](const QString &mark) { return !standing.contains(mark); });
    }
    return weighPage();
}

DecisionStep Casebook::weighPage()
{
    // A page that can't be read takes nothing back, but its last word doesn't count for ever.
    const bool isSilent = !m_situation.page.isReadable() && m_pageReadAt.isValid()
        && m_clock.utc() - m_pageReadAt < lastWordCounts;
    const bool trouble = isSilent ? m_situation.decision.apiIncident
                                  : reportsTrouble(m_situation.page, m_situation.service);
    return decide(m_situation.decision, DecisionInput::page(trouble), now(), tuning());
}

DecisionStep Casebook::acknowledge()
{
    m_situation.service.interest.acknowledged = marksOf(m_situation.page, m_situation.service);
    return weighPage();
}

void Casebook::setAcknowledged(const QStringList &marks)
{
    m_situation.service.interest.acknowledged = marks;
}

DecisionStep Casebook::wake()
{
    const DecisionInput woke{.kind = DecisionInput::Kind::Woke};
    return decide(m_situation.decision, woke, now(), tuning());
}

DecisionStep Casebook::tick()
{
    return decide(m_situation.decision, {}, now(), tuning());
}

Verdict Casebook::verdict() const
{
    return judge(m_situation, m_clock.utc());
}

QByteArray Casebook::saved() const
{
    return toJson(m_situation.decision, now());
}

void Casebook::restore(const QByteArray &saved)
{
    if (const auto state = decisionStateFromJson(saved, now())) {
        m_situation.decision = *state;
    }
}

void Casebook::remember(const QList<Observation> &seen, const std::optional<PageReport> &report)
{
    for (const Observation &each : seen) {
        note(each);
    }
    if (report) {
        m_situation.page = *report;
        m_pageReadAt = report->isReadable() ? report->at : QDateTime();
    }
}

Moment Casebook::now() const
{
    return {.steady = m_clock.steady(),
            .utc = std::chrono::milliseconds{m_clock.utc().toMSecsSinceEpoch()}};
}

Tuning Casebook::tuning() const
{
    Tuning tuning = tuningOf(m_situation.settings.preset, m_situation.settings.interval);
    tuning.refusalGap = m_refusalGap.value_or(tuning.refusalGap);
    return tuning;
}

void Casebook::note(const Observation &seen)
{
    const auto rung = static_cast<std::size_t>(seen.rung);
    m_situation.latest.at(rung) = seen;
    if (seen.isOk()) {
        m_situation.latestOk.at(rung) = seen;
    }
    noteClock(seen.clockSkew);
    if (!seen.limits.isEmpty()) {
        m_situation.limits = seen.limits;
    }
    if (seen.rung >= Observation::Rung::Edge) {
        noteApi(seen);
    }
    findTraps();
}

void Casebook::noteApi(const Observation &seen)
{
    if (!seen.certificate.issuer.isEmpty()) {
        m_around.issuer = seen.certificate.issuer;
    }
    m_around.isBaseUrlDead = seen.failure == Observation::Failure::Connect
        && m_around.environment.contains(QStringLiteral("ANTHROPIC_BASE_URL"));
    m_situation.recent.append(seen);
    if (m_situation.recent.size() > stripLength) {
        m_situation.recent.removeFirst();
    }
}

void Casebook::noteClock(std::optional<std::chrono::seconds> skew)
{
    if (skew) {
        m_situation.clockSkew = skew;
        m_around.clockSkew = skew;
    }
}

void Casebook::findTraps()
{
    m_around.settings = m_situation.settings;
    m_situation.traps = trapsOf(m_around);
}
