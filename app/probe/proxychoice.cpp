// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/proxychoice.h"

using namespace Qt::StringLiterals;

QNetworkProxy proxyOf(const Settings &settings)
{
    if (!settings.proxy) {
        return QNetworkProxy::DefaultProxy;
    }
    if (settings.proxy->isEmpty()) {
        return QNetworkProxy::NoProxy;
    }
    const auto type = settings.proxy->scheme() == "socks5"_L1 ? QNetworkProxy::Socks5Proxy
                                                              : QNetworkProxy::HttpProxy;
    return {type, settings.proxy->host(), static_cast<quint16>(settings.proxy->port())};
}
