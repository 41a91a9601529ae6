// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/allowance.h"
#include "simulator/apierrors.h"
#include "simulator/dice.h"
#include "simulator/fault.h"
#include "simulator/wire.h"

#include <QDateTime>
#include <QJsonObject>

#include <chrono>
#include <optional>

/// What \p path asks for; none for paths that neither API nor page has.
[[nodiscard]] std::optional<Fault::Target> targetOf(const QByteArray &path);

/// Which kinds of key came: "none", "x-api-key", "bearer" or "both".
[[nodiscard]] QByteArray keyKindOf(const ReceivedHttp &request);

/// The API in good health: answers what it understands and refuses, in its own words, the rest.
class ApiDouble
{
public:
    /// \p dice must outlive it.
    explicit ApiDouble(Dice &dice);

    /// \p serverTime is what the answer says it took.
    [[nodiscard]] CannedReply answer(const ReceivedHttp &request, const QDateTime &now,
                                     std::chrono::milliseconds serverTime);
    /// \p refusal with the headers that come with it.
    [[nodiscard]] CannedReply refuse(const ApiRefusal &refusal);
    /// A refusal under \p fault, which may carry retry-after and limits.
    [[nodiscard]] CannedReply refuse(const ApiRefusal &refusal, const Fault &fault,
                                     const QDateTime &now);

private:
    [[nodiscard]] std::optional<ApiRefusal> objectionTo(const ReceivedHttp &request) const;
    CannedReply answerAllowed(const ReceivedHttp &request, const QDateTime &now);
    CannedReply models(const ReceivedHttp &request);
    CannedReply model(const ReceivedHttp &request);
    CannedReply count(const QJsonObject &body);
    CannedReply message(const QJsonObject &body, const QDateTime &now);
    CannedReply ok(const QJsonObject &body);
    HeaderList edgeHeaders();
    HeaderList apiHeaders();

    Dice &m_dice;
    Allowance m_allowance;
};
