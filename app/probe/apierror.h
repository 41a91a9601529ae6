// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/// The API's error object. All remote: plain, bounded, keys masked; empty where not told.
struct ApiError {
    QString type; ///< `error.type`, such as overloaded_error.
    QString code; ///< `error.details.error_code`.
    QString message; ///< For people only: its wording changes. At most 500 characters.
    QString requestId;

    bool operator==(const ApiError &) const = default;
};

/// Reads `{"type":"error","error":{...},"request_id":...}`. None for any other object.
[[nodiscard]] std::optional<ApiError> readError(const QJsonObject &object);

/// The same from an answer's \p body. None when it isn't JSON.
[[nodiscard]] std::optional<ApiError> readError(const QByteArray &body);
