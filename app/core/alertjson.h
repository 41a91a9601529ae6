// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"
#include "core/alertgate.h"
#include "core/alertpolicy.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

/// All that alerts remember over a restart.
struct AlertState {
    AlertMemory memory;
    AlertGate gate;
    QDate digestDay; ///< Local; when the last digest was due; invalid: never yet.

    bool operator==(const AlertState &) const = default;
};

/// "confirmed", "key_refused", ...: what scripts and settings know a kind by; never changed.
[[nodiscard]] QString alertKindName(Alert::Kind kind);
/// "info", "warning", "critical".
[[nodiscard]] QString severityName(Alert::Severity severity);
[[nodiscard]] std::optional<Alert::Severity> severityFromName(const QString &name);

/// \p alert for other programs: fields may be added, never changed; times are RFC 3339 in UTC.
[[nodiscard]] QJsonObject toJson(const Alert &alert);
/// None when \p object doesn't tell at least kind and severity.
[[nodiscard]] std::optional<Alert> alertFromJson(const QJsonObject &object);

[[nodiscard]] QByteArray toJson(const AlertState &state);
/// A fresh state when \p json can't be read. What a run learns by itself is left as it begins.
[[nodiscard]] AlertState alertStateFromJson(const QByteArray &json);
