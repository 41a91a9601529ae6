// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/requestbytes.h"

namespace {
QByteArray authority(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':')) {
        host = '[' + host + ']';
    }
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray target(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    return (path.isEmpty() ? QByteArrayLiteral("/") : path)
        + (query.isEmpty() ? QByteArray() : '?' + query);
}

bool fitsOnALine(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}
}

QByteArray bytesOf(const Request &request)
{
    QByteArray bytes = request.method + ' ' + target(request.url)
        + " HTTP/1.1\r\nHost: " + authority(request.url) + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : request.headers) {
        if (fitsOnALine(name) && fitsOnALine(value)) {
            bytes += name + ": " + value + "\r\n";
        }
    }
    if (!request.body.isEmpty() || request.method == "POST") {
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    }
    return bytes + "\r\n" + request.body;
}
