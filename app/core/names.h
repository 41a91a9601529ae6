// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/decision.h"
#include "core/observation.h"
#include "core/pagereport.h"
#include "core/verdict.h"

#include <QString>
#include <QStringView>

#include <optional>

/// The names that scripts, the history and the metrics know our enums by: lower case, never
/// translated, never changed. Each ...FromName() gives none for a name it doesn't know.

[[nodiscard]] QString rungName(Observation::Rung rung); ///< "link" ... "message"
[[nodiscard]] QString outcomeName(Observation::Outcome outcome); ///< "ok", "provider_fault", ...
[[nodiscard]] QString failureName(Observation::Failure failure); ///< "none", "name", ...
[[nodiscard]] QString lightName(Verdict::Light light); ///< "green", "amber", "red", "grey"
[[nodiscard]] QString causeName(Verdict::Cause cause); ///< "none", "provider", ...
[[nodiscard]] QString changeName(DecisionStep::Change change); ///< "checking", "slow_over", ...
[[nodiscard]] QString pageStateName(PageReport::State state); ///< "not_read", "readable", ...
/// The page's own words: "operational", "degraded_performance", ...; "unknown" besides.
[[nodiscard]] QString statusName(PageReport::Status status);
/// The page's own words: "none", "minor", "major", "critical", "maintenance"; "unknown" besides.
[[nodiscard]] QString indicatorName(PageReport::Indicator indicator);

[[nodiscard]] std::optional<Observation::Rung> rungFromName(QStringView name);
[[nodiscard]] std::optional<Observation::Outcome> outcomeFromName(QStringView name);
[[nodiscard]] std::optional<Observation::Failure> failureFromName(QStringView name);
[[nodiscard]] std::optional<Verdict::Light> lightFromName(QStringView name);
[[nodiscard]] std::optional<Verdict::Cause> causeFromName(QStringView name);
[[nodiscard]] std::optional<DecisionStep::Change> changeFromName(QStringView name);
[[nodiscard]] std::optional<PageReport::State> pageStateFromName(QStringView name);
[[nodiscard]] std::optional<PageReport::Status> statusFromName(QStringView name);
[[nodiscard]] std::optional<PageReport::Indicator> indicatorFromName(QStringView name);
