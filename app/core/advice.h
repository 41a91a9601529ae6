// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "core/verdict.h"

#include <QDateTime>
#include <QString>

/// What to do now, and what the button beside it does.
struct Advice {
    QString text; ///< One or two sentences; empty when nothing has to be done.
    Verdict::Action action = Verdict::Action::None;

    bool operator==(const Advice &) const = default;
};

/// What the vendor's guide, or common sense, says to do about \p seen. The arguments are those of
/// explain() (explanation.h).
[[nodiscard]] Advice adviceFor(const Observation &seen, const QDateTime &now,
                               const QString &successor);
