// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/wire.h"

#include <QDateTime>

/// What the pretended account may still ask this minute, as `anthropic-ratelimit-*` tells it.
class Allowance
{
public:
    /// Takes one request of that many tokens at \p now; a minute after the first it is full again.
    void spend(int inputTokens, int outputTokens, const QDateTime &now);
    [[nodiscard]] HeaderList headers() const;
    /// The same with no request left until \p reset.
    [[nodiscard]] static HeaderList exhausted(const QDateTime &reset);

private:
    QDateTime m_began;
    int m_requests = 0;
    int m_input = 0;
    int m_output = 0;
};
