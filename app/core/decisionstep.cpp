// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/decisionstep.h"

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

/// The reset that lies farthest ahead; some lie in the past.
std::optional<milliseconds> untilReset(const Observation &seen)
{
    std::optional<milliseconds> most;
    const auto &limits = seen.limits;
    for (const auto &reset : {limits.requests.reset, limits.inputTokens.reset,
                              limits.outputTokens.reset, limits.tokens.reset}) {
        if (reset.isValid() && reset > seen.at) {
            const milliseconds ahead(seen.at.msecsTo(reset));
            most = std::max(most.value_or(ahead), ahead);
        }
    }
    return most;
}
}

bool isFailure(Observation::Outcome outcome)
{
    return Observation{.outcome = outcome}.isFail();
}

DecisionInput DecisionInput::of(const Observation &seen)
{
    const auto wait
        = seen.retryAfter ? std::optional<milliseconds>(*seen.retryAfter) : untilReset(seen);
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
