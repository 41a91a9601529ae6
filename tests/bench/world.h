// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/decisionstep.h"

#include <QtGlobal>

/// Chance from a seed: the same numbers on every machine and with every library.
class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_state(seed)
    {
    }

    double uniform(); ///< 0 <= x < 1.
    double exponential(double mean);
    double normal(); ///< Mean 0, deviation 1.

private:
    quint64 m_state;
};

/// What a world is like when the provider is well. Times in seconds.
struct Climate {
    double failShare = 0.005; ///< Independent failures.
    double burstsPerDay = 0; ///< Short spells in which most probes fail.
    double burstMean = 30;
    double burstShare = 0.8;
    double dropsPerDay = 0; ///< The machine's own network goes away; the control check tells.
    double dropMean = 1200;
    double latencyMedian = 0.7; ///< Log-normal with a deviation of 0.25.
};

/// A trouble of the provider's. Times in seconds.
struct Outage {
    double from = -1;
    double until = -1;
    double failShare = 1;
    double slowdown = 1; ///< Factor of the latency.
};

/// Answers probes at rising times.
class World
{
public:
    World(const Climate &climate, quint64 seed);

    void setOutage(const Outage &outage) { m_outage = outage; }
    [[nodiscard]] DecisionInput probe(double at);
    [[nodiscard]] Chance &chance() { return m_chance; }

private:
    struct Spell {
        double from = -1;
        double until = -1;
    };

    bool isIn(Spell &spell, double at, double perDay, double mean);
    bool fails(double at);

    Climate m_climate;
    Chance m_chance;
    Spell m_burst;
    Spell m_drop;
    Outage m_outage;
};
