// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <chrono>

/// What came back over a raw socket.
struct RawReply {
    QByteArray bytes;
    bool isReset = false; ///< Ended by RST.
    bool isEnded = false; ///< Ended by FIN or RST; else the patience was at its end.

    [[nodiscard]] int status() const
    {
        return bytes.startsWith("HTTP/1.1 ") ? bytes.mid(9, 3).toInt() : 0;
    }
    [[nodiscard]] QByteArray head() const { return bytes.left(bytes.indexOf("\r\n\r\n") + 2); }
    [[nodiscard]] QByteArray body() const { return bytes.mid(bytes.indexOf("\r\n\r\n") + 4); }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body()).object(); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        const auto start = head().indexOf("\r\n" + name + ": ");
        if (start < 0) {
            return {};
        }
        const auto value = start + 4 + name.size();
        return bytes.mid(value, bytes.indexOf("\r\n", value) - value);
    }
};

/// Sends \p request to that \p port and reads until the connection ends or \p patience does.
inline RawReply exchange(quint16 port, const QByteArray &request,
                         std::chrono::milliseconds patience = std::chrono::seconds(5))
{
    QTcpSocket socket;
    RawReply reply;
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &socket,
                     [&reply, &socket](QAbstractSocket::SocketError error) {
                         reply.isEnded = true;
                         reply.isReset = error == QAbstractSocket::RemoteHostClosedError
                             ? false
                             : socket.error() != QAbstractSocket::SocketTimeoutError;
                     });
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    socket.write(request);
    const QDeadlineTimer deadline(patience);
    while (!reply.isEnded && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        reply.bytes += socket.readAll();
    }
    return reply;
}

inline QByteArray request(const QByteArray &method, const QByteArray &path,
                          const QByteArray &body = {}, const QByteArray &headers = {})
{
    return method + ' ' + path + " HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n" + headers
        + (body.isEmpty() ? QByteArray()
                          : "content-length: " + QByteArray::number(body.size()) + "\r\n")
        + "\r\n" + body;
}

/// As the API wants it: with key and version.
inline QByteArray apiRequest(const QByteArray &method, const QByteArray &path,
                             const QByteArray &body = {})
{
    return request(method, path, body,
                   "x-api-key: sk-ant-test\r\nanthropic-version: 2023-06-01\r\n");
}

inline QByteArray messageBody(bool streamed)
{
    return QByteArray(R"({"model":"claude-haiku-5-5","max_tokens":4,"stream":)")
        + (streamed ? "true" : "false") + R"(,"messages":[{"role":"user","content":"Hi"}]})";
}
