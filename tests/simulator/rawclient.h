// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cerrno>
#include <chrono>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

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

/// Sends \p request to that \p port of 127.0.0.1 and reads until the connection ends, \p enough is
/// among what came, or \p patience ends. POSIX, since Qt's socket doesn't tell FIN from RST.
inline RawReply exchange(quint16 port, const QByteArray &request, const QByteArray &enough = {},
                         std::chrono::milliseconds patience = std::chrono::seconds(20))
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    RawReply reply;
    if (::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(descriptor);
        reply.isEnded = true;
        return reply;
    }

    QByteArray rest = request;
    std::array<char, 65536> buffer{};
    const QDeadlineTimer deadline(patience);
    while (!reply.isEnded && !deadline.hasExpired()
           && (enough.isEmpty() || !reply.bytes.contains(enough))) {
        const auto sent = ::send(descriptor, rest.constData(), static_cast<size_t>(rest.size()),
                                 MSG_DONTWAIT | MSG_NOSIGNAL);
        rest.remove(0, std::max<ssize_t>(sent, 0));
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        const auto got = ::recv(descriptor, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (got > 0) {
            reply.bytes.append(buffer.data(), got);
        }
        reply.isReset = got < 0 && errno == ECONNRESET;
        reply.isEnded = got == 0 || reply.isReset;
    }
    ::close(descriptor);
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

inline QByteArray messageBody(bool streamed, const QByteArray &model = "claude-haiku-5-5")
{
    return R"({"model":")" + model + R"(","max_tokens":4,"stream":)" + (streamed ? "true" : "false")
        + R"(,"messages":[{"role":"user","content":"Hi"}]})";
}

inline QByteArray messageRequest(bool streamed)
{
    return apiRequest("POST", "/v1/messages", messageBody(streamed));
}
