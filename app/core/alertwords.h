// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"
#include "core/alertpolicy.h"
#include "core/period.h"
#include "core/ratelimits.h"

#include <QList>

// The words of alerts. Each gives an alert whole but for its kind where several share the words.

/// Severity of \p kind under \p light.
[[nodiscard]] Alert::Severity severityOf(Alert::Kind kind, Verdict::Light light);

/// What the verdict says: headline and advice.
[[nodiscard]] Alert verdictAlert(Alert::Kind kind, const QString &subject, const Verdict &verdict,
                                 const QDateTime &now);
/// \p since: when it began; invalid: not told.
[[nodiscard]] Alert recoveryAlert(const QString &subject, const Verdict &verdict,
                                  const QDateTime &since, const QDateTime &now);
[[nodiscard]] Alert postedAlert(Alert::Kind kind, const PageReport::Incident &incident,
                                const Verdict &verdict, const QDateTime &now);
[[nodiscard]] Alert resolvedAlert(const QString &id, const AlertMemory::Posted &posted,
                                  const Verdict &verdict, const QDateTime &now);
/// \p share is left of \p limit, which is called \p name ("input tokens").
[[nodiscard]] Alert limitAlert(const QString &name, const RateLimit &limit, const Verdict &verdict,
                               const QDateTime &now);
[[nodiscard]] Alert budgetAlert(const Verdict &verdict, const QDateTime &now);
[[nodiscard]] Alert certificateAlert(const Certificate &certificate, const Verdict &verdict,
                                     const QDateTime &now);
[[nodiscard]] Alert retirementAlert(const Model &model, const Verdict &verdict,
                                    const QDateTime &now);
[[nodiscard]] Alert backAlert(const Verdict &verdict, const QDateTime &now);
/// \p held, oldest first, in one; \p more were dropped.
[[nodiscard]] Alert summaryAlert(const QList<Alert> &held, int more, const QDateTime &now);
/// What became of \p period: a day or a week.
[[nodiscard]] Alert digestAlert(const Period &period, const Verdict &verdict, const QDateTime &now);
/// To see that one is told; a \p verdict without a headline is left out.
[[nodiscard]] Alert testAlert(const Verdict &verdict, const QDateTime &now);
