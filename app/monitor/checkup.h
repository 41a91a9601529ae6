// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apikey.h"
#include "core/clock.h"
#include "monitor/casebook.h"
#include "probe/poller.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

/// Climbs the ladder once, reads the status page beside it, and ends with one verdict.
///
/// A failure is asked again after 1 s and after 2 s; a third one ends the climb, since nothing
/// above a broken rung can hold. What was found while the machine slept or lagged is asked anew.
/// Keeps no history and remembers nothing.
class Checkup : public QObject
{
    Q_OBJECT

public:
    Checkup(const Settings &settings, const ApiKey &key, const Clock &clock,
            QObject *parent = nullptr);

    /// To be called before start().
    void setSurroundings(const Surroundings &around);
    void start();

    /// All that was asked so far, in order, the rungs Link and up.
    [[nodiscard]] const QList<Observation> &seen() const { return m_seen; }

Q_SIGNALS:
    /// Exactly once after start().
    void finished(const Verdict &verdict);

private:
    void observe(const Observation &seen);
    void readPage(const PageReport &report);
    void climb();
    void endIfDone();
    [[nodiscard]] bool wantsMessage() const;
    [[nodiscard]] bool isWanted(Observation::Rung rung) const;

    Poller m_poller;
    Casebook m_casebook;
    QList<Observation> m_seen;
    Observation::Rung m_rung = Observation::Rung::Link;
    qsizetype m_repeats = 0; ///< Of the rung being asked.
    int m_discarded = 0; ///< Answers that came while the machine slept or lagged.
    bool m_hasClimbed = false;
    bool m_hasReadPage = false;
};
