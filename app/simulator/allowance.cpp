// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/allowance.h"

#include <algorithm>
#include <chrono>

namespace {
constexpr std::chrono::minutes aMinute(1);
constexpr int requestsAMinute = 4'000;
constexpr int inputAMinute = 2'000'000;
constexpr int outputAMinute = 400'000;

QByteArray stamp(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate).toLatin1(); // whole seconds and a Z
}

void append(HeaderList &list, const QByteArray &what, QPair<int, int> limitAndLeft,
            const QDateTime &reset)
{
    const QByteArray name = "anthropic-ratelimit-" + what;
    list.emplaceBack(name + "-limit", QByteArray::number(limitAndLeft.first));
    list.emplaceBack(name + "-remaining", QByteArray::number(std::max(0, limitAndLeft.second)));
    list.emplaceBack(name + "-reset", stamp(reset));
}

int inThousands(int tokens)
{
    return (tokens + 500) / 1000 * 1000;
}
}

void Allowance::spend(int inputTokens, int outputTokens, const QDateTime &now)
{
    if (!m_began.isValid() || now < m_began || now - m_began >= aMinute) {
        *this = {};
        m_began = now;
    }
    ++m_requests;
    m_input += inputTokens;
    m_output += outputTokens;
}

HeaderList Allowance::headers() const
{
    const auto reset = m_began + aMinute;
    const auto input = inThousands(inputAMinute - m_input);
    const auto output = inThousands(outputAMinute - m_output);
    HeaderList list;
    append(list, "requests", {requestsAMinute, requestsAMinute - m_requests}, reset);
    append(list, "input-tokens", {inputAMinute, input}, m_began);
    append(list, "output-tokens", {outputAMinute, output}, m_began);
    append(list, "tokens", {inputAMinute + outputAMinute, input + output}, m_began);
    return list;
}

HeaderList Allowance::exhausted(const QDateTime &reset)
{
    constexpr int tokens = inputAMinute + outputAMinute;
    HeaderList list;
    append(list, "requests", {requestsAMinute, 0}, reset);
    append(list, "input-tokens", {inputAMinute, inputAMinute}, reset);
    append(list, "output-tokens", {outputAMinute, outputAMinute}, reset);
    append(list, "tokens", {tokens, tokens}, reset);
    return list;
}
