// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "probe/answer.h"

#include <QDateTime>
#include <QString>

#include <optional>

/// What was asked and what was known then, as far as reading the answer needs it.
struct Asked {
    QString serviceId;
    Observation::Rung rung = Observation::Rung::Edge; ///< Any but Link.
    QString model; ///< Empty on rungs without one.
    bool hadKey = false; ///< Whether the request carried a key.
    QDateTime startedAt; ///< UTC.
    QDateTime endedAt; ///< UTC; `Date` is compared with it. Invalid: no clock skew is told.

    /// Whether the control check that goes with this probe was good. Without a check nobody
    /// may be blamed, so a missing answer is then read as the own network's.
    std::optional<bool> controlGood;
};

/// Reads one \p answer as an observation. Pure: the same arguments, the same observation.
///
/// Branches on status, `error.type` and `error.details.error_code` only; the one wording looked
/// at is that of a 400 about credit. An unknown type is its bare status.
/// \li A timeout or reset after the answer began is the provider's, unless the control is bad.
/// \li `phases.firstToken` is kept as the prober measured it; `phases.server` is read here.
/// \li A control check is good when anything answers, save a proxy or, without TLS, a redirect.
[[nodiscard]] Observation read(const Answer &answer, const Asked &asked);

/// Whether /api/hello, which nobody promised, is no more: 404, 405 or 410, or a good answer that
/// doesn't even claim to be JSON. Then the edge rung is to be asked again, and from then on, with
/// a keyless modelsRequest(). A portal's answer is no such sign.
[[nodiscard]] bool isHelloGone(const Answer &answer);

/// The tokens that the \p body of a good answer of the rung Count tells; none when it tells none.
/// Not part of the observation, whose tokens are what was paid for.
[[nodiscard]] std::optional<int> readTokenCount(const QByteArray &body);
