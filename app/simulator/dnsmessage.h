// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMetaType>

#include <optional>

/// How the stand-in's name server fares.
struct NameService {
    Q_GADGET
public:
    enum class State {
        Fine, ///< Every name has the address 127.0.0.1, and no other.
        Unknown, ///< There is no such name (NXDOMAIN).
        Failing, ///< The server can't find out (SERVFAIL).
        Dead, ///< Never answers.
    };
    Q_ENUM(State)
};

/// A plain question to a name server (RFC 1035): one name, class IN.
struct DnsQuestion {
    quint16 id = 0;
    bool wantsRecursion = false;
    QByteArray name; ///< Lower case, without the last dot; the root's is empty.
    quint16 type = 0; ///< 1: A, 28: AAAA.
    QByteArray asked; ///< The question's bytes, to be repeated in the answer.

    bool operator==(const DnsQuestion &) const = default;
};

/// Reads a UDP \p packet. None for answers, other kinds of queries, and garbage: these get no
/// answer.
[[nodiscard]] std::optional<DnsQuestion> readQuestion(const QByteArray &packet);

/// What the server answers in that \p state; empty for nothing.
[[nodiscard]] QByteArray answerTo(const DnsQuestion &question, NameService::State state);

/// The answer's response code (0, 2 or 3); for the log.
[[nodiscard]] int responseCode(NameService::State state);
