// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

/// \p text in ISO 8601 or RFC 3339 as UTC, whatever its offset; without one it is taken as UTC.
/// Invalid when it is no such date.
[[nodiscard]] QDateTime isoDate(QStringView text);

/// The \p value of an HTTP header such as `Date` ("Wed, 19 Aug 2026 14:34:12 GMT"), UTC.
/// Invalid when it is no such date.
[[nodiscard]] QDateTime httpDate(QByteArrayView value);
