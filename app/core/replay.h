// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/decision.h"
#include "core/tuning.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

/// Recorded observations through the decision core, a line at a time. The caller reads and prints.
///
/// A line is one JSON object: {"t":seconds,"outcome":name}, with "latency_ms", "rung" (default
/// "message"), "model" and "retry_after_s" where known, {"t":seconds,"page":"none|api_incident"},
/// {"t":seconds} when only time passes, or {"reset":true} for a fresh start. t counts from
/// anywhere and never falls. "fail" is an outcome, too: any failure of the provider.
class Replay
{
public:
    /// What one line came to. With an error nothing else is set and the state is as before.
    struct Answer {
        QString error; ///< One English sentence; empty when fine.
        /// {"state","cause","score","threshold","event":null|name,"notify","next_s"}
        QJsonObject step;
        /// One object a change of state, event or cause, oldest first:
        /// {"t","state","cause","event":null|name,"notify","next_s"}. A silence that made the
        /// state stale before this line comes first.
        QList<QJsonObject> changes;
    };

    explicit Replay(const Tuning &tuning = {});

    /// Takes \p line in; at most 64 KiB.
    [[nodiscard]] Answer feed(const QByteArray &line);

private:
    Answer stepped(const DecisionInput &input, std::chrono::milliseconds at);
    void ageTo(std::chrono::milliseconds at, QList<QJsonObject> &changes);

    Tuning m_tuning;
    DecisionState m_state;
    std::chrono::milliseconds m_now{0};
};
