// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/carrier.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace {
bool isLoopback(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}
}

Carrier::Carrier(QObject *parent)
    : QObject(parent)
    , m_proxy(QNetworkProxy::DefaultProxy)
{
}

bool Carrier::setCaFile(const QString &path)
{
    if (path != m_caFile) {
        m_caFile = path;
        m_tls.reset();
    }
    return path.isEmpty()
        || !QSslCertificate::fromPath(path, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString)
                .isEmpty();
}

Exchange *Carrier::send(const Request &request)
{
    const bool secure = request.url.scheme() == u"https"_s;
    return new Exchange(
        request,
        {.proxy = proxyFor(request.url), .tls = secure ? std::optional(tls()) : std::nullopt},
        this);
}

QNetworkProxy Carrier::proxyFor(const QUrl &url) const
{
    if (isLoopback(url.host())) {
        return QNetworkProxy::NoProxy;
    }
    if (m_proxy.type() != QNetworkProxy::DefaultProxy) {
        return m_proxy;
    }
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.constFirst();
}

const QSslConfiguration &Carrier::tls()
{
    if (!m_tls) {
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls->setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
        const auto extra = QSslCertificate::fromPath(m_caFile, QSsl::Pem,
                                                     QSslCertificate::PatternSyntax::FixedString);
        if (!m_caFile.isEmpty() && !extra.isEmpty()) {
            // Certificates added by hand replace the system's, which otherwise load on demand.
            m_tls->setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
        }
    }
    return *m_tls;
}
