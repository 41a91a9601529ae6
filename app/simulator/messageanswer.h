// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/dice.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

/// The answer of POST /v1/messages, before it is put in words.
struct MessageAnswer {
    QByteArray id;
    QString model;
    QStringList tokens; ///< One piece of text each.
    bool isCut = false; ///< Stopped by max_tokens.
    int inputTokens = 0;
};

/// Roughly what \p messages would be counted as.
[[nodiscard]] int tokensIn(const QJsonObject &request);

/// Answers the request's \p body, which was found valid.
[[nodiscard]] MessageAnswer answerMessage(const QJsonObject &body, Dice &dice);

/// As one JSON document.
[[nodiscard]] QByteArray toJson(const MessageAnswer &answer);

/// As server-sent events, with \p dice's blanks before the last brace of each.
[[nodiscard]] QList<QByteArray> toEvents(const MessageAnswer &answer, Dice &dice);

/// An error event as it comes in the middle of a stream.
[[nodiscard]] QByteArray errorEvent(const QByteArray &type, const QString &message,
                                    const QByteArray &requestId);
