// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/incident.h"
#include "core/period.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// All that the report of a month tells.
struct MonthReport {
    Days which; ///< The month's.
    Period period;
    QList<Incident> incidents; ///< Those that touched it, oldest first; titles are remote text.
    QDateTime now; ///< When it was made; UTC.

    bool operator==(const MonthReport &) const = default;
};

/// "Claude API in November 2026"
[[nodiscard]] QString monthHeading(const MonthReport &report);

/// The report as one HTML page that needs nothing else: dark on white, fit to print. All text in it
/// is escaped.
[[nodiscard]] QString monthHtml(const MonthReport &report);

/// Writes \p report as a page of HTML or as a PDF, whole or not at all. The system's reason when
/// that failed, else empty.
[[nodiscard]] QString saveHtml(const MonthReport &report, const QString &path);
[[nodiscard]] QString savePdf(const MonthReport &report, const QString &path);
