// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ladder.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Rung = Observation::Rung;

namespace {
constexpr milliseconds longestHold = 10min;
constexpr milliseconds modelsEvery = 1h;

bool mayAsk(const Ladder &ladder, Rung rung, milliseconds now)
{
    const auto index = static_cast<std::size_t>(rung);
    if (ladder.stopped[index] || now < ladder.notBefore[index]) {
        return false;
    }
    const bool needsModel = rung == Rung::Count || rung == Rung::Message;
    const bool affordable = rung != Rung::Message
        || (ladder.budgetLeft && ladder.message != Settings::MessageMode::Never);
    return ladder.hasKey && affordable && (ladder.hasModel || !needsModel);
}

bool wantsMessage(const Ladder &ladder, milliseconds now)
{
    switch (ladder.message) {
    case Settings::MessageMode::Always:
        return ladder.suspicious || (ladder.keyAsked && now - *ladder.keyAsked < modelsEvery);
    case Settings::MessageMode::Suspicion:
        return ladder.suspicious;
    case Settings::MessageMode::Never:
        return false;
    }
    return false;
}

Rung wanted(const Ladder &ladder, milliseconds now)
{
    if (ladder.refused) {
        return *ladder.refused;
    }
    if (wantsMessage(ladder, now) && mayAsk(ladder, Rung::Message, now)) {
        return Rung::Message;
    }
    if (ladder.failed) {
        return *ladder.failed;
    }
    return ladder.last == Rung::Key ? Rung::Count : Rung::Key;
}
}

Rung nextRung(const Ladder &ladder, milliseconds now)
{
    for (int rung = static_cast<int>(wanted(ladder, now)); rung > static_cast<int>(Rung::Edge);
         --rung) {
        if (mayAsk(ladder, static_cast<Rung>(rung), now)) {
            return static_cast<Rung>(rung);
        }
    }
    return Rung::Edge;
}

milliseconds heldBack(std::chrono::seconds retryAfter)
{
    return std::clamp<milliseconds>(retryAfter, milliseconds(0), longestHold);
}

QDateTime monthStart(const QDateTime &now)
{
    const QDate day = now.toUTC().date();
    return QDateTime(QDate(day.year(), day.month(), 1), QTime(0, 0), Qt::UTC);
}

bool hasBudget(double spentCents, const Settings &settings)
{
    return spentCents < settings.budgetCents;
}
