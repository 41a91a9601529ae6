// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPair>
#include <QUrlQuery>

#include <chrono>

/// A request as the stand-in received it.
struct ReceivedHttp {
    QByteArray method;
    QByteArray path; ///< Without query; of an absolute target its path.
    QUrlQuery query;
    QMap<QByteArray, QByteArray> headers; ///< Names in lower case; the last of a name counts.
    QByteArray body;
    bool keepsOpen = true; ///< Whether the client wants the connection to stay.
};

/// How far readRequest() came.
enum class ReadState {
    Incomplete, ///< Needs more bytes.
    Complete,
    Malformed,
    HeadTooLarge, ///< More than 64 KiB.
    BodyTooLarge, ///< More than 1 MiB.
};

/// Takes one request from the front of \p buffer; leaves the buffer alone unless it is complete.
[[nodiscard]] ReadState readRequest(QByteArray &buffer, ReceivedHttp &request);

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// An answer before it is put on the wire.
struct CannedReply {
    int status = 200;
    HeaderList headers; ///< Without framing and date.
    QByteArray body;
    QList<QByteArray> events; ///< Instead of a body: pieces that are sent chunked, one by one.
};

/// What is written to a connection, when, and how it ends.
struct ReplyScript {
    enum class End {
        KeepOpen, ///< The next request may come.
        Close,
        Reset, ///< RST instead of FIN.
        Hang, ///< Nothing more, but the connection stays.
        Tunnel, ///< As a proxy does after CONNECT: the client's TLS begins.
    };

    struct Piece {
        QByteArray bytes;
        std::chrono::milliseconds after{0}; ///< Real time to wait before it is written.
    };

    QList<Piece> pieces;
    End end = End::KeepOpen;
    int status = 0; ///< For the log; 0 where no status line is sent whole.
};

/// Status line and headers with the blank line after them.
[[nodiscard]] QByteArray headOf(int status, const HeaderList &headers);

/// \p chunk as one chunk of a chunked body; an empty one is the last.
[[nodiscard]] QByteArray chunkOf(const QByteArray &chunk);

/// \p reply well framed, by content-length or, with events, chunked.
[[nodiscard]] ReplyScript scriptOf(const CannedReply &reply);
