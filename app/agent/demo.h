// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/startup.h"
#include "core/apikey.h"
#include "core/clock.h"
#include "simulator/scenario.h"
#include "simulator/simulator.h"

#include <QObject>
#include <QString>

class History;
struct Console;

/// Half an hour in three minutes: a simulator, a clock ten times as fast, and a made-up past.
///
/// Nothing of it is real and nothing is kept: the history given shall be one in memory.
class Demo : public QObject
{
    Q_OBJECT

public:
    explicit Demo(QObject *parent = nullptr);

    /// Loads \p scenario (a name or a file) and listens. False when that fails, with a sentence on
    /// \p console.
    [[nodiscard]] bool prepare(const QString &scenario, Console &console);

    /// A fast clock, settings that point at the simulator, nothing on disk. After prepare().
    [[nodiscard]] Beginning beginning() const;
    [[nodiscard]] static ApiKey key();
    /// Fills in a year as it might have been, with what the decision would have learned.
    void invent(History &history) const;
    /// Begins to play.
    void play();

Q_SIGNALS:
    /// What is going on now, for the user.
    void said(const QString &text);

private:
    Clock m_clock;
    Simulator m_simulator;
    Scenario m_scenario;
};
