// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pagereport.h"
#include "probe/answer.h"

#include <QDateTime>
#include <QUrl>

/// What was asked of the status page, and what it said the last time.
struct PageAsked {
    QUrl source; ///< The base address that was asked: the page's or its fallback's.
    QDateTime startedAt; ///< UTC.
    QDateTime endedAt; ///< UTC; `Date` is compared with it.
    PageReport previous; ///< Repeated, with new times, when the page answers 304.
};

/// Reads the answer to a pageRequest(): Statuspage's summary.json or incident.io's of that name.
///
/// Always a report: what isn't such a document is Unreadable and no answer at all is Unreached,
/// each with its reason in PageReport::trouble. At most 200 components and 100 incidents are kept.
/// The `etag` header is to be sent the next time when the report is readable.
[[nodiscard]] PageReport readPage(const Answer &answer, const PageAsked &asked);
