// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/request.h"
#include "probe/exchange.h"

#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>
#include <QString>

#include <optional>

/// Carries every request that leaves the program, each over a fresh connection.
///
/// Follows no redirects, keeps no cookies and no cache. Loopback is asked directly, everything else
/// through the system's proxies. Destroying it drops the exchanges under way without a signal.
class Carrier : public QObject
{
    Q_OBJECT

public:
    explicit Carrier(QObject *parent = nullptr);

    /// Trusts the PEM bundle \p path besides the system's certificates; empty: only those.
    /// False when there is no certificate in it: then the system's alone are trusted.
    bool setCaFile(const QString &path);

    /// Asks for the proxy itself instead of the system's; DefaultProxy: the system's again.
    void setProxy(const QNetworkProxy &proxy) { m_proxy = proxy; }

    /// Sends \p request on the next turn of the event loop. The exchange deletes itself once it has
    /// finished; until then it may be cancelled. Asking the system for its proxies may block here.
    Exchange *send(const Request &request);

private:
    [[nodiscard]] QNetworkProxy proxyFor(const QUrl &url) const;
    [[nodiscard]] const QSslConfiguration &tls();

    QNetworkProxy m_proxy;
    QString m_caFile;
    std::optional<QSslConfiguration> m_tls; // Made when first needed: it costs a few ms.
};
