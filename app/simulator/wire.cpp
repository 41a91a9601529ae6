// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/wire.h"

#include <QUrl>

namespace {
constexpr qsizetype maxHead = qsizetype{64} * 1024;
constexpr qsizetype maxBody = qsizetype{1024} * 1024;

QByteArray reasonOf(int status)
{
    static const QMap<int, QByteArray> reasons{
        {200, "OK"},
        {202, "Accepted"},
        {302, "Found"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {402, "Payment Required"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {407, "Proxy Authentication Required"},
        {409, "Conflict"},
        {413, "Payload Too Large"},
        {422, "Unprocessable Entity"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
    };
    return reasons.value(status, "Unknown");
}

bool readRequestLine(const QByteArray &line, ReceivedHttp &request)
{
    const auto parts = line.split(' ');
    if (parts.size() != 3 || parts[0].isEmpty() || !parts[2].startsWith("HTTP/1.")) {
        return false;
    }
    request.method = parts[0];
    request.keepsOpen = parts[2] != "HTTP/1.0";
    const auto target = QUrl::fromEncoded(parts[1], QUrl::StrictMode);
    if (request.method == "CONNECT") {
        request.path = parts[1];
        return !parts[1].isEmpty();
    }
    request.path = target.path().toUtf8();
    request.query = QUrlQuery(target);
    return target.isValid() && request.path.startsWith('/');
}

bool readHeaders(const QList<QByteArray> &lines, ReceivedHttp &request)
{
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon <= 0) {
            return false;
        }
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const auto connection = request.headers.value("connection").toLower();
    if (connection == "close") {
        request.keepsOpen = false;
    }
    // Chunked requests: no client of ours sends them, and half a reader is worse than none.
    return !request.headers.contains("transfer-encoding");
}
}

ReadState readRequest(QByteArray &buffer, ReceivedHttp &request)
{
    if (buffer.startsWith('\x16')) {
        return ReadState::Malformed; // TLS, in which no end of a head would ever come
    }
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        return buffer.size() > maxHead ? ReadState::HeadTooLarge : ReadState::Incomplete;
    }
    if (end > maxHead) {
        return ReadState::HeadTooLarge;
    }

    auto lines = buffer.left(end).split('\n');
    for (auto &line : lines) {
        line = line.endsWith('\r') ? line.chopped(1) : line;
    }
    ReceivedHttp read;
    if (!readRequestLine(lines.takeFirst(), read) || !readHeaders(lines, read)) {
        return ReadState::Malformed;
    }

    bool isNumber = true;
    const auto length = read.headers.value("content-length", "0").toLongLong(&isNumber);
    if (!isNumber || length < 0) {
        return ReadState::Malformed;
    }
    if (length > maxBody) {
        return ReadState::BodyTooLarge;
    }
    const auto whole = end + 4 + static_cast<qsizetype>(length);
    if (buffer.size() < whole) {
        return ReadState::Incomplete;
    }
    read.body = buffer.mid(end + 4, static_cast<qsizetype>(length));
    buffer.remove(0, whole);
    request = read;
    return ReadState::Complete;
}

QByteArray headOf(int status, const HeaderList &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    for (const auto &[name, value] : headers) {
        head += name + ": " + value + "\r\n";
    }
    return head + "\r\n";
}

QByteArray chunkOf(const QByteArray &chunk)
{
    return QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
}

ReplyScript scriptOf(const CannedReply &reply)
{
    ReplyScript script{.status = reply.status};
    auto headers = reply.headers;
    if (reply.events.isEmpty()) {
        if (reply.status != 304) {
            headers.emplaceBack("content-length", QByteArray::number(reply.body.size()));
        }
        script.pieces.append({headOf(reply.status, headers) + reply.body});
        return script;
    }

    headers.emplaceBack("transfer-encoding", "chunked");
    script.pieces.append({headOf(reply.status, headers)});
    for (const auto &event : reply.events) {
        script.pieces.append({chunkOf(event)});
    }
    script.pieces.append({chunkOf({})});
    return script;
}
