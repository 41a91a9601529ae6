// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"
#include "core/apikey.h"

#include <QJsonObject>
#include <QString>

#include <optional>

// Alerts as receivers elsewhere and the queue's file know them. Fields may be added, never changed.

/// "confirmed", "key_refused", ...
[[nodiscard]] QString wordOf(Alert::Kind kind);
/// "info", "warning", "critical"
[[nodiscard]] QString wordOf(Alert::Severity severity);
[[nodiscard]] std::optional<Alert::Kind> kindFromWord(const QString &word);
[[nodiscard]] std::optional<Alert::Severity> severityFromWord(const QString &word);

/// As README.md describes it, save the id. Absent values are null.
[[nodiscard]] QJsonObject toJson(const Alert &alert);
/// None when \p object is no alert.
[[nodiscard]] std::optional<Alert> alertFromJson(const QJsonObject &object);

/// \p alert fit to leave this machine: texts cut to what alert.h promises, on one line (the body:
/// on several), without control characters, and without \p key or anything that looks like one.
[[nodiscard]] Alert presentable(Alert alert, const ApiKey &key);

/// The first \p most characters of \p text; none is cut in two.
[[nodiscard]] QString cutTo(const QString &text, qsizetype most);
