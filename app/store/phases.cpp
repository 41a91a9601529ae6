// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/phases.h"

#include <array>

namespace {
constexpr std::array parts{
    &Phases::name,      &Phases::connect,    &Phases::tls,
    &Phases::firstByte, &Phases::firstToken, &Phases::server,
};

void append(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(static_cast<char>((number & 0x7f) | 0x80));
        number >>= 7;
    }
    bytes.append(static_cast<char>(number));
}

/// Reads one number from \p at on, and moves it behind. None when the bytes end before.
std::optional<quint64> number(const QByteArray &bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int shift = 0; at < bytes.size() && shift < 64; shift += 7) {
        const auto byte = static_cast<quint8>(bytes.at(at++));
        value |= static_cast<quint64>(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0) {
            return value;
        }
    }
    return {};
}
}

QByteArray packed(const Phases &phases)
{
    unsigned present = 0;
    QByteArray bytes(1, '\0');
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto &part = phases.*parts.at(i);
        if (part && part->count() >= 0) {
            present |= 1U << i;
            append(bytes, static_cast<quint64>(part->count()));
        }
    }
    bytes[0] = static_cast<char>(present);
    return bytes;
}

Phases unpacked(const QByteArray &bytes)
{
    Phases phases;
    if (bytes.isEmpty()) {
        return phases;
    }
    const auto present = static_cast<quint8>(bytes.front());
    qsizetype at = 1;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if ((present & (1U << i)) == 0) {
            continue;
        }
        if (const auto value = number(bytes, at)) {
            phases.*parts.at(i) = std::chrono::microseconds(static_cast<qint64>(*value));
        }
    }
    return phases;
}
