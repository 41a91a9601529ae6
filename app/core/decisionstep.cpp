// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decisionstep.h"

#include "core/explanation.h"

using std::chrono::milliseconds;

namespace {
std::optional<milliseconds> latencyOf(const Observation &seen)
{
    const auto &span = seen.phases.firstToken ? seen.phases.firstToken : seen.phases.firstByte;
    if (!span) {
        return {};
    }
    return std::chrono::duration_cast<milliseconds>(*span);
}
}

bool isFailure(Observation::Outcome outcome)
{
    return Observation{.outcome = outcome}.isFail();
}

DecisionInput DecisionInput::of(const Observation &seen)
{
    const QDateTime until = limitedUntil(seen);
    const auto wait = until.isValid() ? std::optional(until - seen.at) : std::nullopt;
    return {.kind = Kind::Probe,
            .outcome = seen.outcome,
            .rung = seen.rung,
            .latency = latencyOf(seen),
            .limitedFor = wait,
            .model = seen.model};
}

DecisionInput DecisionInput::page(bool apiIncident)
{
    return {.kind = Kind::Page, .apiIncident = apiIncident};
}
