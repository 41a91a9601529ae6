// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/blame.h"

#include <algorithm>

using namespace std::chrono_literals;
using enum Observation::Outcome;
using Rung = Observation::Rung;
using Outcome = Observation::Outcome;

namespace {
constexpr std::chrono::milliseconds usualLimit = 60s;

/// These answers came from behind the check of the key.
bool provesKey(Outcome outcome)
{
    return outcome == Limited || outcome == OutOfMoney || outcome == BadRequest;
}

bool isTrouble(Outcome outcome)
{
    return isNetworkTrouble(outcome) || provesKey(outcome) || outcome == Refused;
}

/// Whether an \p answer on \p rung proves that what stands on \p other is over.
bool refutes(Rung rung, Outcome answer, Rung other, Outcome standing)
{
    if (isNetworkTrouble(standing)) {
        const bool fromApi
            = rung >= Rung::Edge && !isNetworkTrouble(answer) && answer != Unreachable;
        return fromApi || isNetworkTrouble(answer)
            || (answer == Unreachable && standing == OwnNetwork) || (answer == Ok && other <= rung);
    }
    return other <= rung && (answer == Ok || (provesKey(answer) && standing == Refused));
}
}

bool isNetworkTrouble(Outcome outcome)
{
    return outcome == OwnNetwork || outcome == Intercepted || outcome == Portal;
}

void Blame::note(Rung rung, Outcome outcome, std::chrono::milliseconds now,
                 std::optional<std::chrono::milliseconds> lasts)
{
    if (outcome == Discarded) {
        return;
    }
    Standing &own = rungs[static_cast<std::size_t>(rung)];
    const Standing before = own;
    for (std::size_t other = 0; other < rungs.size(); ++other) {
        if (refutes(rung, outcome, static_cast<Rung>(other), rungs[other].outcome)) {
            rungs[other] = {};
        }
    }
    if (isTrouble(outcome)) {
        const bool goesOn = before.outcome == outcome;
        own = {.outcome = outcome, .first = goesOn ? before.first : now, .last = now};
        own.until
            = outcome == Limited ? now + lasts.value_or(usualLimit) : std::chrono::milliseconds(0);
    }
}

void Blame::expire(std::chrono::milliseconds now)
{
    const auto isOver = [now](const Standing &standing) {
        return standing.outcome == Limited && standing.until <= now;
    };
    std::replace_if(rungs.begin(), rungs.end(), isOver, Standing{});
}

void Blame::forgetSettings()
{
    const auto isSetting
        = [](const Standing &standing) { return !isNetworkTrouble(standing.outcome); };
    std::replace_if(rungs.begin(), rungs.end(), isSetting, Standing{});
}

void Blame::forgetPassing()
{
    const auto isPassing = [](const Standing &standing) {
        return isNetworkTrouble(standing.outcome) || standing.outcome == Limited;
    };
    std::replace_if(rungs.begin(), rungs.end(), isPassing, Standing{});
}

Verdict::Cause Blame::network() const
{
    if (rungOf(OwnNetwork) || rungOf(Portal)) {
        return Verdict::Cause::Network;
    }
    return rungOf(Intercepted) ? Verdict::Cause::Interception : Verdict::Cause::None;
}

Verdict::Cause Blame::ownSide(std::chrono::milliseconds apart) const
{
    if (isKeyProven(apart)) {
        return Verdict::Cause::Key;
    }
    if (rungOf(BadRequest)) {
        return Verdict::Cause::Request;
    }
    if (rungOf(OutOfMoney)) {
        return Verdict::Cause::Billing;
    }
    if (rungOf(Limited)) {
        return Verdict::Cause::Quota;
    }
    return rungOf(Refused) ? Verdict::Cause::Unknown : Verdict::Cause::None;
}

bool Blame::isKeyProven(std::chrono::milliseconds apart) const
{
    auto first = std::chrono::milliseconds::max();
    auto last = std::chrono::milliseconds::min();
    for (const Standing &standing : rungs) {
        if (standing.outcome == Refused) {
            first = std::min(first, standing.first);
            last = std::max(last, standing.last);
        }
    }
    return last >= first && last - first >= apart;
}

std::optional<Rung> Blame::rungOf(Outcome outcome) const
{
    for (std::size_t rung = 0; rung < rungs.size(); ++rung) {
        if (rungs[rung].outcome == outcome) {
            return static_cast<Rung>(rung);
        }
    }
    return {};
}
