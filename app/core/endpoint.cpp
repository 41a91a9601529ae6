// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/endpoint.h"

#include "core/wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longest = 2048;

bool isLoopbackV4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    const auto isByte = [](const QString &part) {
        bool ok = false;
        const int value = part.toInt(&ok);
        return ok && value >= 0 && value <= 255;
    };
    return parts.size() == 4 && parts.constFirst() == "127"_L1
        && std::all_of(parts.cbegin(), parts.cend(), isByte);
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || isLoopbackV4(host);
}

QString troubleWithScheme(const QUrl &url)
{
    if (url.scheme() == "https"_L1) {
        return {};
    }
    if (url.scheme() != "http"_L1) {
        return Wording::tr("The address must begin with https://.");
    }
    if (!isLoopback(url.host())) {
        //: %1 is a host's name
        return Wording::tr("An http:// address is only accepted for this machine itself "
                           "(localhost), because anybody on the way could read the key; "
                           "%1 needs https://.")
            .arg(url.host().left(100));
    }
    return {};
}

// Never quotes the address: what is wrong with it may be a password in it.
QString troubleWith(const QString &text, const QUrl &url)
{
    if (text.isEmpty()) {
        return Wording::tr("The address is empty.");
    }
    if (text.size() > longest) {
        return Wording::tr("The address is too long.");
    }
    if (!text.contains("://"_L1)) {
        return Wording::tr("The address must begin with https://.");
    }
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0) {
        return Wording::tr("The address is not a valid URL such as https://api.anthropic.com.");
    }
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@')) {
        return Wording::tr("The address must not hold a user name or password.");
    }
    if (url.hasQuery() || url.hasFragment()) {
        return Wording::tr("The address must end with its path, without ? or #.");
    }
    return troubleWithScheme(url);
}
}

Endpoint parseEndpoint(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    const QString trouble = troubleWith(trimmed, url);
    if (!trouble.isEmpty()) {
        return {.trouble = trouble};
    }
    QUrl base = url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
    if (base.path() == "/"_L1) {
        base.setPath({});
    }
    return {.url = base};
}

Endpoint parseProxy(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (trimmed.size() > longest || !isKnown || url.host().isEmpty() || url.port() <= 0) {
        return {.trouble = Wording::tr("A proxy is written as http://host:port or "
                                       "socks5://host:port.")};
    }
    if (url.authority().contains(u'@')) {
        return {.trouble = Wording::tr("A proxy's user name and password don't belong in the "
                                       "settings. Set HTTPS_PROXY instead and choose the "
                                       "system's.")};
    }
    if (url.path().size() > 1 || url.hasQuery() || url.hasFragment()) {
        return {.trouble = Wording::tr("A proxy's address ends with its port.")};
    }
    QUrl proxy = url;
    proxy.setPath({});
    return {.url = proxy};
}

bool isAddress(const QUrl &url)
{
    static const QRegularExpression dotted(u"^[0-9]+(\\.[0-9]+){3}$"_s);
    return url.host().contains(u':') || dotted.match(url.host()).hasMatch();
}
