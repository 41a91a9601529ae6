// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/heatmap.h"
#include "core/incident.h"
#include "core/period.h"
#include "core/verdict.h"

#include <QString>

#include <chrono>
#include <optional>

/// The time in which the vendor's people work: trouble follows it. Invalid where the system
/// knows no time zones.
[[nodiscard]] QTimeZone pacificTime();

/// How the page of history names its values, for people.
[[nodiscard]] QString titleOf(DayFigures::State state);
[[nodiscard]] QString titleOf(Incident::Source source);
/// The shape and colour of a day; grey for one without data.
[[nodiscard]] Verdict::Light lightOf(DayFigures::State state);

/// "99.53 %", rounded down so that it never claims a 100 that it isn't; a dash for none.
[[nodiscard]] QString uptimeText(std::optional<double> uptime);
/// expectedUptime as people say it: "99.5 %".
[[nodiscard]] QString expectedText();
/// How \p uptime compares with that, in a few words.
[[nodiscard]] QString expectationNote(std::optional<double> uptime);
/// "0.3 %", "12 %".
[[nodiscard]] QString shareText(double share);
/// "4 min before the page", "2 min after the page"; a dash for none.
[[nodiscard]] QString leadText(std::optional<std::chrono::seconds> lead);
/// How long it lasted, or has lasted so far.
[[nodiscard]] QString durationText(const Incident &incident, const QDateTime &now);
/// A day in a few lines: its state, minutes, uptime, incidents.
[[nodiscard]] QString describe(const DayFigures &day);
/// "5 measured here, 4 posted"
[[nodiscard]] QString incidentsText(int ours, int theirs);
/// The rule of uptime, in one line.
[[nodiscard]] QString uptimeRule();
/// "November 2026"
[[nodiscard]] QString monthTitle(const QDate &month);
/// "14 Nov"
[[nodiscard]] QString dayTitle(const QDate &day);
/// "Tuesday, 14:00 to 15:00"; weekday 1 is Monday.
[[nodiscard]] QString hourTitle(int weekday, int hour);
