// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/allowance.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {
constexpr int Requests = 4'000;
constexpr int Input = 2'000'000;
constexpr int Output = 400'000;

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
    if (!m_began.isValid() || now < m_began || now - m_began >= 1min) {
        *this = {};
        m_began = now;
    }
    ++m_requests;
    m_input += inputTokens;
    m_output += outputTokens;
}

HeaderList Allowance::headers() const
{
    const auto reset = m_began + 1min;
    const auto input = inThousands(Input - m_input);
    const auto output = inThousands(Output - m_output);
    HeaderList list;
    append(list, "requests", {Requests, Requests - m_requests}, reset);
    append(list, "input-tokens", {Input, input}, m_began);
    append(list, "output-tokens", {Output, output}, m_began);
    append(list, "tokens", {Input + Output, input + output}, m_began);
    return list;
}

HeaderList Allowance::exhausted(const QDateTime &reset) const
{
    HeaderList list;
    append(list, "requests", {Requests, 0}, reset);
    append(list, "input-tokens", {Input, Input}, reset);
    append(list, "output-tokens", {Output, Output}, reset);
    append(list, "tokens", {Input + Output, Input + Output}, reset);
    return list;
}
