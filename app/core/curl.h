// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

/// What curlCommand() tells.
struct CurlRequest {
    QByteArray method = "GET";
    QUrl url; ///< User info is left out.
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< UTF-8; empty: none.
};

/// \p request as a command for a POSIX shell. A header that carries a key holds
/// $ANTHROPIC_API_KEY in its place, and no part of \p request can end its quotes.
[[nodiscard]] QString curlCommand(const CurlRequest &request);
