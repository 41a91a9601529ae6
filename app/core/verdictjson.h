// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "core/service.h"
#include "core/verdict.h"

#include <QDateTime>
#include <QJsonObject>

// What scripts read. Fields may be added, never changed. Absent values are null; durations are in
// ms, to the microsecond, unless the name ends in "_s"; times are RFC 3339 in UTC.

/// \p verdict as one object; ages count up to \p now. \p service says which component of the
/// status page is "api_component".
[[nodiscard]] QJsonObject toJson(const Verdict &verdict, const QDateTime &now,
                                 const Service &service = {});

/// One element of its "probes".
[[nodiscard]] QJsonObject toJson(const Observation &seen);

/// Its "limits".
[[nodiscard]] QJsonObject toJson(const RateLimits &limits);

/// The exit code that names the cause: 0 green, 1 provider degraded, 2 provider down, 3 your
/// network, 4 your key, 5 your quota, 6 your money, 7 your request, 8 can't tell.
[[nodiscard]] int exitCodeOf(const Verdict &verdict);
