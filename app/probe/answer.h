// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QPair>

/// What the carrier brought back for one Request: an answer, or where it stopped.
struct Answer {
    /// None when the answer came whole. With any other value status, headers and body hold what
    /// had come by then (status 0: nothing).
    Observation::Failure failure = Observation::Failure::None;
    QString failureText; ///< One English line; never holds a key; empty without failure.
    int status = 0;
    QByteArray statusLine; ///< "HTTP/1.1 200 OK"; empty without an answer.
    QList<QPair<QByteArray, QByteArray>> headers; ///< Names in lower case, order kept; <= 64 KiB.
    QByteArray body; ///< Decoded from chunks; <= 1 MiB.
    Phases phases; ///< firstToken and server are filled in by the reader.
    Certificate certificate;
    QString proxy; ///< "host:port"; empty when sent directly.

    /// The first header of that \p lowerCaseName; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView lowerCaseName) const
    {
        for (const auto &[name, value] : headers) {
            if (name == lowerCaseName) {
                return value;
            }
        }
        return {};
    }

    bool operator==(const Answer &) const = default;
};
Q_DECLARE_METATYPE(Answer)
