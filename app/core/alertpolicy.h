// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"
#include "core/decisionstep.h"
#include "core/model.h"
#include "core/verdict.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// What is known at one moment, as far as it may be worth telling.
struct AlertFacts {
    Verdict verdict;
    std::optional<DecisionStep::Change> change; ///< By the step that led to the verdict.
    bool notify = false; ///< DecisionStep::notify of that step.
    QDateTime incidentSince; ///< Of the incident that the change is about; UTC.
    QList<Model> models; ///< As `/v1/models` last listed them.
    QString model; ///< The one that is probed; empty: none.
    Certificate certificate; ///< The API's, as last seen.
    bool isBudgetSpent = false; ///< The probes' own, of this calendar month (UTC).
};

/// What was told already, so that it isn't told twice. A value; kept over a restart (alertjson.h).
struct AlertMemory {
    /// An incident of the page that concerns the user.
    struct Posted {
        QString name;
        QString status;
        QDateTime startedAt; ///< UTC.
        QDateTime updatedAt; ///< Of its newest update; UTC.
        bool operator==(const Posted &) const = default;
    };

    // Of this run: what was there at its start is shown, not announced.
    QDateTime startedAt; ///< UTC; pages read before say nothing new.
    bool knowsVerdict = false;
    bool knowsPage = false;
    Verdict::Cause cause = Verdict::Cause::None; ///< The last known.
    bool isLimitLow = false;

    // Over a restart.
    bool isRed = false; ///< The open incident's red was told.
    QDateTime slowSince; ///< UTC; invalid unless slow answers were told of.
    QMap<QString, Posted> posted; ///< By the page's id.
    QStringList followed; ///< Ids of the page's incidents whose every update is told.
    QMap<QString, QDateTime> toldAt; ///< By subject: when the user's own side was last told of.
    QMap<QString, int> retirements; ///< By model: days that were left when it was told.
    bool wantsBack = false; ///< Tell once when the API is good again.

    bool operator==(const AlertMemory &) const = default;
};

/// What of \p facts is worth telling, in the order of its happening; \p memory learns of it.
///
/// - An incident: when the decision says so, once when it turns red, and when it is over.
/// - The page: each incident that concerns the user once a state; each update of those followed.
/// - The user's side, at most once an hour each: key refused, less than 10 % of a limit left (again
///   after 20 % were), limit reached, money; the probes' budget once a month; a certificate that
///   has less than a week and a tenth of its life left, once a day; a model that retires in 30, 7,
///   1 or 0 days, once each.
/// What a start finds is only remembered.
[[nodiscard]] QList<Alert> alertsFor(AlertMemory &memory, const AlertFacts &facts,
                                     const QDateTime &now);
