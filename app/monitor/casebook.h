// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/judge.h"
#include "core/model.h"
#include "core/traps.h"

#include <QDateTime>

/// Gathers what the verdict is made of: the decision's state and the newest facts.
///
/// Shared by the running Monitor and the one-off Checkup, so that both judge alike.
class Casebook
{
public:
    explicit Casebook(Clock clock);

    /// Facts already gathered stay.
    void setSettings(const Settings &settings, bool hasKey);
    /// For a program that can't wait for two refusals of the key as far apart as usual.
    void setRefusalGap(std::chrono::seconds gap);
    /// The settings in it are replaced by those of setSettings().
    void setSurroundings(const Surroundings &around);
    /// Knows from now on what to use instead of a probe model that is gone.
    void learnModels(const QList<Model> &models);
    void setLead(std::optional<std::chrono::seconds> lead);
    void setPausedUntil(const QDateTime &until);
    void setNextProbeAt(const QDateTime &at);

    /// What was seen goes into the decision; the step says what changed and when to ask again.
    DecisionStep take(const Observation &seen);
    /// One that can't be read leaves what the page said before as it is, for half an hour.
    DecisionStep take(const PageReport &report);
    /// The machine slept: nothing of before is held against or for anybody.
    DecisionStep wake();
    /// What the page reports now no longer counts until it changes.
    DecisionStep acknowledge();
    /// The same, from before a restart: Interest::acknowledged of the situation's service.
    void setAcknowledged(const QStringList &marks);
    /// Only time has passed.
    DecisionStep tick();

    [[nodiscard]] const Situation &situation() const { return m_situation; }
    [[nodiscard]] Verdict verdict() const;

    /// The decision's state, to be kept over a restart.
    [[nodiscard]] QByteArray saved() const;
    /// Takes up a state that saved() made; leaves everything as it is when it can't be read.
    void restore(const QByteArray &saved);
    /// Fills in what was last seen before a restart, without deciding anything by it.
    void remember(const QList<Observation> &seen, const std::optional<PageReport> &report);

private:
    [[nodiscard]] Moment now() const;
    [[nodiscard]] Tuning tuning() const;
    DecisionStep weighPage();
    void note(const Observation &seen);
    void noteApi(const Observation &seen);
    void noteClock(std::optional<std::chrono::seconds> skew);
    void findTraps();

    Clock m_clock;
    Situation m_situation;
    Surroundings m_around;
    std::optional<std::chrono::seconds> m_refusalGap;
    QDateTime m_pageReadAt; // when it could last be read; invalid: never
};
