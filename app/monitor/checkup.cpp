// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/checkup.h"

#include "probe/linkstate.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using Rung = Observation::Rung;
using Outcome = Observation::Outcome;

namespace {
constexpr std::array<std::chrono::milliseconds, 2> rechecks{1s, 2s};
constexpr int mostDiscarded = 5;

/// Whether asking the same again may bring another answer.
bool isWorthAnotherTry(const Observation &seen)
{
    switch (seen.outcome) {
    case Outcome::ProviderFault:
    case Outcome::Overloaded:
    case Outcome::Unreachable:
    case Outcome::OwnNetwork:
    case Outcome::Refused:
    case Outcome::Discarded:
        return true;
    case Outcome::Ok:
    case Outcome::Intercepted:
    case Outcome::Portal:
    case Outcome::Limited:
    case Outcome::OutOfMoney:
    case Outcome::BadRequest:
        return false;
    }
    return false;
}

/// Whether the rungs above \p seen may still hold. A limited count rung says nothing of messages.
bool opensTheNextRung(const Observation &seen)
{
    return seen.isOk() || seen.outcome == Outcome::Limited || seen.outcome == Outcome::BadRequest
        || seen.rung == Rung::Link;
}
}

Checkup::Checkup(const Settings &settings, const ApiKey &key, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_poller(clock)
    , m_casebook(clock)
{
    m_casebook.setRefusalGap(1s);
    m_casebook.setSettings(settings, !key.isEmpty());
    m_poller.setSettings(settings, key);
    // After the control check that it waited for, which may have told the time.
    connect(&m_poller, &Poller::observed, this, &Checkup::observe, Qt::QueuedConnection);
    connect(&m_poller, &Poller::controlChecked, this,
            [this](const Observation &seen) { m_casebook.take(seen); });
    connect(&m_poller, &Poller::modelsRead, this,
            [this](const QList<Model> &models) { m_casebook.learnModels(models); });
    connect(&m_poller, &Poller::pageRead, this, &Checkup::readPage);
}

void Checkup::setSurroundings(const Surroundings &around)
{
    m_casebook.setSurroundings(around);
}

void Checkup::start()
{
    loadLinkState();
    m_poller.readPage();
    m_poller.probe(m_rung, 0ms);
}

void Checkup::observe(const Observation &seen)
{
    m_seen.append(seen);
    m_casebook.take(seen);

    if (seen.outcome == Outcome::Discarded && m_discarded < mostDiscarded) {
        ++m_discarded; // It says nothing, so it uses up none of the attempts.
        m_poller.probe(m_rung, rechecks.front());
        return;
    }
    const bool isRepeatable = isWorthAnotherTry(seen) && seen.rung != Rung::Link;
    if (isRepeatable && m_repeats < std::ssize(rechecks)) {
        m_poller.probe(m_rung, rechecks.at(static_cast<std::size_t>(m_repeats)));
        ++m_repeats;
        return;
    }
    if (opensTheNextRung(seen)) {
        climb();
        return;
    }
    m_hasClimbed = true;
    endIfDone();
}

void Checkup::climb()
{
    m_repeats = 0;
    constexpr std::array ladder{Rung::Edge, Rung::Key, Rung::Count, Rung::Message};
    const auto *const next = std::find_if(ladder.begin(), ladder.end(), [this](Rung rung) {
        return rung > m_rung && isWanted(rung);
    });
    if (next == ladder.end()) {
        m_hasClimbed = true;
        endIfDone();
        return;
    }
    m_rung = *next;
    m_poller.probe(m_rung, 0ms);
}

void Checkup::readPage(const PageReport &report)
{
    m_casebook.take(report);
    m_hasReadPage = true;
    endIfDone();
}

void Checkup::endIfDone()
{
    if (m_hasClimbed && m_hasReadPage) {
        m_poller.pause();
        Q_EMIT finished(m_casebook.verdict());
    }
}

bool Checkup::isWanted(Rung rung) const
{
    if (rung == Rung::Edge) {
        return true;
    }
    return m_casebook.situation().hasKey && (rung != Rung::Message || wantsMessage());
}

bool Checkup::wantsMessage() const
{
    const Situation &situation = m_casebook.situation();
    switch (situation.settings.message) {
    case Settings::MessageMode::Always:
        return true;
    case Settings::MessageMode::Never:
        return false;
    case Settings::MessageMode::Suspicion:
        return isSuspicious(situation.decision);
    }
    return false;
}
