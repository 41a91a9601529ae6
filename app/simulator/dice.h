// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRandomGenerator>

#include <chrono>

/// Draws what differs from answer to answer: ids, blanks, jitter. The same seed draws the same.
class Dice
{
public:
    explicit Dice(quint32 seed = 1)
        : m_random(seed)
    {
    }

    [[nodiscard]] QByteArray requestId(); ///< "req_011C..."
    [[nodiscard]] QByteArray messageId(); ///< "msg_011C..."
    [[nodiscard]] QByteArray ray(); ///< Of `cf-ray`: 16 hex digits and the site, "FRA".
    [[nodiscard]] QByteArray trace(); ///< Of `traceresponse`.
    [[nodiscard]] QByteArray blanks(); ///< 0 to 12.
    /// 0 up to \p most.
    [[nodiscard]] std::chrono::milliseconds upTo(std::chrono::milliseconds most);

private:
    QByteArray letters(int count, QByteArrayView alphabet);

    QRandomGenerator m_random;
};
