// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/fault.h"
#include "simulator/wire.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// How the API says no.
struct ApiRefusal {
    int status = 500;
    QByteArray type = "api_error"; ///< `error.type`.
    QString message;
    QByteArray code; ///< `error.details.error_code`; empty without.
};

/// The API's JSON for \p refusal.
[[nodiscard]] QByteArray bodyOf(const ApiRefusal &refusal, const QByteArray &requestId);

/// What the API itself says under \p fault to a request that names \p model; none for the faults
/// that aren't its own words.
[[nodiscard]] std::optional<ApiRefusal> refusalOf(const Fault &fault, const QString &model);

/// What something before the API or the page answers under \p fault: an edge, a portal, a proxy,
/// a firewall. None for all other faults.
[[nodiscard]] std::optional<CannedReply> strangersReply(const Fault &fault);
