// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/dnsmessage.h"

#include <QtEndian>

namespace {
constexpr qsizetype headerSize = 12;
constexpr qsizetype longestPacket = 4096;
constexpr qsizetype longestName = 253;
constexpr quint8 longestLabel = 63; // above it a byte is a pointer, which no question needs
constexpr quint16 typeA = 1;
constexpr quint16 classIn = 1;

quint16 numberAt(const QByteArray &packet, qsizetype at)
{
    return qFromBigEndian<quint16>(packet.constData() + at);
}

void append(QByteArray &packet, quint16 number)
{
    packet.append(static_cast<char>(number >> 8U)).append(static_cast<char>(number & 0xffU));
}

/// A query of the standard kind with one question; whether it wants recursion is left open.
bool isPlainQuery(const QByteArray &packet)
{
    const quint16 responseOrOpcode = 0xf800;
    return packet.size() >= headerSize && packet.size() <= longestPacket
        && (numberAt(packet, 2) & responseOrOpcode) == 0 && numberAt(packet, 4) == 1;
}

/// Reads the name at \p at and moves that behind it. None when it is broken.
std::optional<QByteArray> takeName(const QByteArray &packet, qsizetype &at)
{
    QByteArray name;
    while (at < packet.size()) {
        const auto length = static_cast<quint8>(packet.at(at));
        ++at;
        if (length == 0) {
            return name;
        }
        const qsizetype longer = name.size() + length + (name.isEmpty() ? 0 : 1);
        if (length > longestLabel || at + length > packet.size() || longer > longestName) {
            return {};
        }
        name += (name.isEmpty() ? "" : ".") + packet.mid(at, length).toLower();
        at += length;
    }
    return {};
}
}

std::optional<DnsQuestion> readQuestion(const QByteArray &packet)
{
    if (!isPlainQuery(packet)) {
        return {};
    }
    qsizetype end = headerSize;
    const auto name = takeName(packet, end);
    if (!name || end + 4 > packet.size() || numberAt(packet, end + 2) != classIn) {
        return {};
    }
    const quint16 recursionDesired = 0x0100;
    return DnsQuestion{.id = numberAt(packet, 0),
                       .wantsRecursion = (numberAt(packet, 2) & recursionDesired) != 0,
                       .name = *name,
                       .type = numberAt(packet, end),
                       .asked = packet.mid(headerSize, end + 4 - headerSize)};
}

QByteArray answerTo(const DnsQuestion &question, NameService::State state)
{
    if (state == NameService::State::Dead) {
        return {};
    }
    const bool hasAddress = state == NameService::State::Fine && question.type == typeA;
    const quint16 answerWithRecursion = 0x8080;
    QByteArray packet;
    append(packet, question.id);
    append(packet,
           static_cast<quint16>(answerWithRecursion | (question.wantsRecursion ? 0x0100 : 0)
                                | responseCode(state)));
    for (const int count : {1, hasAddress ? 1 : 0, 0, 0}) {
        append(packet, static_cast<quint16>(count));
    }
    packet += question.asked;
    if (hasAddress) {
        // The question's name again, type A, class IN, to be kept for 0 s, 4 bytes of address.
        packet += QByteArray::fromHex("c00c 0001 0001 00000000 0004 7f000001");
    }
    return packet;
}

int responseCode(NameService::State state)
{
    switch (state) {
    case NameService::State::Unknown:
        return 3;
    case NameService::State::Failing:
        return 2;
    case NameService::State::Fine:
    case NameService::State::Dead:
        break;
    }
    return 0;
}
