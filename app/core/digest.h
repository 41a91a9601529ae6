// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/period.h"
#include "core/settings.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <optional>

/// The day of \p zone on which a digest was due last at \p now: today or yesterday, or this week's
/// or last week's Monday, each at 9:00. None without digests.
[[nodiscard]] std::optional<QDate> digestDue(Settings::Digest digest, const QDateTime &now,
                                             const QTimeZone &zone);

/// What the digest that is due on \p day tells of: the day or the week before it.
[[nodiscard]] Days digestDays(Settings::Digest digest, const QDate &day, const QTimeZone &zone);
