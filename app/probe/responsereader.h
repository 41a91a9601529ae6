// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <memory>

/// Reads one HTTP/1.1 answer from the bytes as they come in; strict about framing.
///
/// Headers of at most 64 KiB, a body of at most 1 MiB, decoded from chunks. Interim answers (1xx)
/// are skipped. Bytes after the answer are ignored.
class ResponseReader
{
public:
    enum class State {
        Reading, ///< More bytes are due.
        Done, ///< The answer is whole.
        Failed, ///< failure() says why; no further bytes are read.
    };

    ResponseReader();
    ~ResponseReader();

    /// Takes the next bytes in.
    State feed(QByteArrayView bytes);
    /// The peer closed the connection: whole, if the answer's length was not told.
    State finish();

    /// 0 until the headers are whole.
    [[nodiscard]] int status() const;
    /// "HTTP/1.1 200 OK"; empty until the headers are whole.
    [[nodiscard]] QByteArray statusLine() const;
    /// Names in lower case; in order of their first appearance, equal names together.
    [[nodiscard]] QList<QPair<QByteArray, QByteArray>> headers() const;
    /// What came since the last call of this function.
    [[nodiscard]] QByteArray takeNewBody();
    /// All that came so far.
    [[nodiscard]] QByteArray body() const;

    [[nodiscard]] Observation::Failure failure() const { return m_failure; }
    /// One English line; empty without failure.
    [[nodiscard]] QString failureText() const { return m_failureText; }

private:
    struct Parser;

    State fail(Observation::Failure failure, const QString &text);
    State parse();
    bool skipInterim();

    std::unique_ptr<Parser> m_parser;
    QByteArray m_unread; // An unfinished line, chunk header or header block.
    std::size_t m_taken = 0; // Of the body, by takeNewBody().
    int m_interim = 0;
    State m_state = State::Reading;
    Observation::Failure m_failure = Observation::Failure::None;
    QString m_failureText;
};
