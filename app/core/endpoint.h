// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

/// A base URL that the program may send requests to, or the reason why not.
struct Endpoint {
    QUrl url; ///< Without trailing slash, query, fragment, user info. Empty when refused.
    QString trouble; ///< One sentence for the user; empty when fine.
};

/// Reads \p text as a base URL: https, or http for loopback only (127.0.0.0/8, ::1, localhost).
[[nodiscard]] Endpoint parseEndpoint(const QString &text);

/// Whether the host of \p url is written as an address (192.0.2.1, [2001:db8::1]) and not a name.
[[nodiscard]] bool isAddress(const QUrl &url);

/// Reads \p text as a proxy: `http://host:port` or `socks5://host:port`. Without user name and
/// password, because settings hold no secrets.
[[nodiscard]] Endpoint parseProxy(const QString &text);
