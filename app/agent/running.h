// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agent/instance.h"
#include "core/verdict.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

/// What the running program tells, seen from outside at one moment.
///
/// What a program left behind that was killed, or one that doesn't go on, is never believed: the
/// verdict is grey then, with a headline that says so.
struct Running {
    enum class State {
        Absent, ///< Nobody runs.
        Silent, ///< One runs that has told nothing yet.
        Stale, ///< What it told is out of date: it was stopped, or the machine slept.
        Told,
    };

    State state = State::Absent;
    std::optional<Holder> holder; ///< Who runs.
    Verdict verdict; ///< Light, cause, since, headline and advice; the rest is in the report.
    QJsonObject report; ///< As told (verdictjson.h); of the grey verdict unless Told.

    /// exitCodeOf() the verdict: 8 unless Told.
    [[nodiscard]] int exitCode() const;
};

/// Looks into \p directory, the running program's (runtimeDirectory()). Needs no event loop.
[[nodiscard]] Running readRunning(const QString &directory, const QDateTime &now);
