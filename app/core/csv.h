// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/incident.h"
#include "core/observation.h"

#include <QString>

/// The first line of a CSV of observations: the names of the columns.
[[nodiscard]] QString csvHeader();

/// One line (RFC 4180, without its end). Durations in ms; absent is empty. A text that a
/// spreadsheet would take for a formula gets an apostrophe in front.
[[nodiscard]] QString csvLine(const Observation &seen);

/// The same of incidents; the columns are the fields of the JSON (incidentjson.h).
[[nodiscard]] QString incidentCsvHeader();
[[nodiscard]] QString incidentCsvLine(const ComparedIncident &compared);
