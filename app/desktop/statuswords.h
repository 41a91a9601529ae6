// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/componentdays.h"
#include "core/incident.h"
#include "core/maintenance.h"

#include <QString>

/// What was worst on \p day and for how long, in a few words; "no data" when nothing was read.
[[nodiscard]] QString briefly(const ComponentDay &day);
/// A day in a few lines: its date, every state but operational, for how long it is known.
[[nodiscard]] QString describe(const ComponentDay &day);
/// "98.70 % operational", rounded down; empty for none.
[[nodiscard]] QString operationalText(const ComponentPast &past);
/// Who knew first and by how much, in a few words.
[[nodiscard]] QString whoKnewFirst(const ComparedIncident &compared);
/// The same in one sentence about an incident of the page.
[[nodiscard]] QString leadSentence(const ComparedIncident &compared);
/// How often we knew first and by how much, in one or two sentences; empty when there is nothing
/// to compare.
[[nodiscard]] QString summaryText(const LeadSummary &summary);
/// How far it has got, in a word or two.
[[nodiscard]] QString titleOf(Maintenance::Phase phase);
/// From when to when, as seen from \p now.
[[nodiscard]] QString timesText(const Maintenance &maintenance, const QDateTime &now);
