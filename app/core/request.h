// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>

/// One HTTP/1.1 request to be carried: built by pure functions (requests.h), sent by probe/.
struct Request {
    struct Header {
        QByteArray name;
        QByteArray value;
        bool operator==(const Header &) const = default;
    };

    QByteArray method = "GET";
    QUrl url; ///< Absolute; http or https.
    QList<Header> headers; ///< Without Host, Content-Length, Connection: the carrier adds them.
    QByteArray body;
    std::chrono::milliseconds deadline{10'000}; ///< From the start to the last byte.

    bool operator==(const Request &) const = default;
};
