// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/dice.h"

namespace {
constexpr QByteArrayView base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr QByteArrayView hex = "0123456789abcdef";
}

QByteArray Dice::requestId()
{
    return "req_011C" + letters(20, base58);
}

QByteArray Dice::messageId()
{
    return "msg_011C" + letters(20, base58);
}

QByteArray Dice::ray()
{
    return letters(16, hex) + "-FRA";
}

QByteArray Dice::trace()
{
    return "00-" + letters(32, hex) + '-' + letters(16, hex) + "-01";
}

QByteArray Dice::blanks()
{
    return {m_random.bounded(13), ' '};
}

std::chrono::milliseconds Dice::upTo(std::chrono::milliseconds most)
{
    return std::chrono::milliseconds(m_random.bounded(qint64{most.count()} + 1));
}

QByteArray Dice::letters(int count, QByteArrayView alphabet)
{
    QByteArray drawn;
    for (int i = 0; i < count; ++i) {
        drawn += alphabet[m_random.bounded(static_cast<int>(alphabet.size()))];
    }
    return drawn;
}
