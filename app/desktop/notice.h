// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/verdict.h"
#include "monitor/monitor.h"

#include <QDateTime>
#include <QString>

/// What a notification says, before any server's abilities come in. Plain text.
struct Notice {
    enum class Urgency { Low, Normal, Critical }; // the protocol's 0, 1 and 2

    QString key; ///< A notice replaces the one of the same key on the screen.
    QString summary;
    QString body;
    Urgency urgency = Urgency::Normal;
    Verdict::Light light = Verdict::Light::Grey;

    bool operator==(const Notice &) const = default;
};

/// The words for \p alert at \p now (UTC). A recovery replaces the alarm of its incident.
[[nodiscard]] Notice noticeOf(const Monitor::Alert &alert, const QDateTime &now);
