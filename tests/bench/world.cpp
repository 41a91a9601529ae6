// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/world.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numbers>

using std::chrono::milliseconds;
using Outcome = Observation::Outcome;

namespace {
constexpr double day = 86400;
constexpr double controlMemory = 15; // a control check that old still counts as good
constexpr double longestAnswer = 9.9;

DecisionInput seen(Outcome outcome)
{
    return {.kind = DecisionInput::Kind::Probe, .outcome = outcome};
}
}

double Chance::uniform()
{
    // splitmix64
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 x = m_state;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    x ^= x >> 31U;
    return static_cast<double>(x >> 11U) * 0x1.0p-53;
}

double Chance::exponential(double mean)
{
    return -mean * std::log(1 - uniform());
}

double Chance::normal()
{
    const double radius = std::sqrt(-2 * std::log(1 - uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
}

World::World(const Climate &climate, quint64 seed)
    : m_climate(climate)
    , m_chance(seed)
{
}

bool World::isIn(Spell &spell, double at, double perDay, double mean)
{
    if (perDay <= 0) {
        return false;
    }
    while (at >= spell.until) {
        spell.from = std::max(spell.until, 0.0) + m_chance.exponential(day / perDay);
        spell.until = spell.from + m_chance.exponential(mean);
    }
    return at >= spell.from;
}

bool World::fails(double at)
{
    double share = m_climate.failShare;
    if (isIn(m_burst, at, m_climate.burstsPerDay, m_climate.burstMean)) {
        share = m_climate.burstShare;
    }
    if (at >= m_outage.from && at < m_outage.until) {
        share = std::max(share, m_outage.failShare);
    }
    return m_chance.uniform() < share;
}

DecisionInput World::probe(double at)
{
    if (isIn(m_drop, at, m_climate.dropsPerDay, m_climate.dropMean)) {
        const bool controlGood = at - m_drop.from < controlMemory;
        return seen(controlGood ? Outcome::Unreachable : Outcome::OwnNetwork);
    }
    if (fails(at)) {
        return seen(Outcome::ProviderFault);
    }
    const bool slowed = at >= m_outage.from && at < m_outage.until;
    const double factor = slowed ? m_outage.slowdown : 1;
    const double latency = factor * m_climate.latencyMedian * std::exp(0.25 * m_chance.normal());
    DecisionInput input = seen(Outcome::Ok);
    input.latency = milliseconds(std::llround(std::min(latency, longestAnswer) * 1000));
    return input;
}
