// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "core/pagereport.h"
#include "core/verdict.h"

#include <QString>

/// How the window names the values of the core, in a word or two; and figures for people.
[[nodiscard]] QString titleOf(Verdict::Light light);
[[nodiscard]] QString titleOf(Verdict::Cause cause);
[[nodiscard]] QString titleOf(Observation::Rung rung);
[[nodiscard]] QString titleOf(Observation::Outcome outcome);
[[nodiscard]] QString titleOf(Observation::Failure failure);

/// The light that one probe or one component would make by itself; it gives them their shape.
[[nodiscard]] Verdict::Light lightOf(Observation::Outcome outcome);
[[nodiscard]] Verdict::Light lightOf(PageReport::Status status);

/// "529", or "Timeout" where there was no answer.
[[nodiscard]] QString statusOf(const Observation &seen);
/// "182 ms", "1.25 s"; a dash when absent.
[[nodiscard]] QString latencyText(const Phases::Span &span);
/// US dollars with as many digits as it takes to see something: "$0.0000015", "$0.07", "$12.40".
[[nodiscard]] QString dollars(double amount);
/// Local date and time with seconds, for tables and tool tips.
[[nodiscard]] QString exactTime(const QDateTime &at);
/// A dash for what is not there.
[[nodiscard]] QString dash();
