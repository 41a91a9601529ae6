// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/apierror.h"

#include "probe/plaintext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 80;
constexpr qsizetype longestMessage = 500;

QString text(const QJsonObject &object, const QString &key, qsizetype limit)
{
    return plainLine(object.value(key).toString(), limit);
}
}

std::optional<ApiError> readError(const QJsonObject &object)
{
    const QJsonObject error = object.value(u"error"_s).toObject();
    if (error.isEmpty()) {
        return std::nullopt;
    }
    const QJsonObject details = error.value(u"details"_s).toObject();
    return ApiError{.type = text(error, u"type"_s, longestName),
                    .code = text(details, u"error_code"_s, longestName),
                    .message = text(error, u"message"_s, longestMessage),
                    .requestId = text(object, u"request_id"_s, longestName)};
}

std::optional<ApiError> readError(const QByteArray &body)
{
    return readError(QJsonDocument::fromJson(body).object());
}
