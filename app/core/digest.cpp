// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/digest.h"

namespace {
constexpr int hourOfDigest = 9;
constexpr int week = 7;
}

std::optional<QDate> digestDue(Settings::Digest digest, const QDateTime &now, const QTimeZone &zone)
{
    if (digest == Settings::Digest::Never) {
        return std::nullopt;
    }
    const QDateTime local = now.toTimeZone(zone);
    const QDate day = local.time().hour() < hourOfDigest ? local.date().addDays(-1) : local.date();
    return digest == Settings::Digest::Daily ? day : day.addDays(1 - day.dayOfWeek());
}

Days digestDays(Settings::Digest digest, const QDate &day, const QTimeZone &zone)
{
    const int length = digest == Settings::Digest::Weekly ? week : 1;
    return {.first = day.addDays(-length), .last = day.addDays(-1), .zone = zone};
}
