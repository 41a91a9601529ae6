// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "core/verdict.h"

#include <QDateTime>
#include <QString>

/// What one observation means to people: for the list of errors and for the verdict.
struct Explanation {
    QString text; ///< One sentence; never empty.
    Verdict::Cause cause = Verdict::Cause::Unknown; ///< Whose fault, if it stands.
    QString advice; ///< What to do now, one or two sentences; empty when nothing has to be done.
    Verdict::Action action = Verdict::Action::None; ///< What the advice's button does.

    bool operator==(const Explanation &) const = default;
};

/// Explains \p seen by its outcome, failure, status, `error.type` and `error_code`; never by the
/// wording of a message. \p now only decides how times are written. \p successor is the model to
/// name when the asked one is gone; empty when unknown.
[[nodiscard]] Explanation explain(const Observation &seen, const QDateTime &now,
                                  const QString &successor = {});

/// Whose fault \p outcome is, if it stands.
[[nodiscard]] Verdict::Cause causeOf(Observation::Outcome outcome);

/// Until when \p seen, a Limited, says to wait: `retry-after`, else the latest reset of a used-up
/// allowance, else (what remains comes rounded) the latest reset of any. UTC; invalid when it
/// doesn't say.
[[nodiscard]] QDateTime limitedUntil(const Observation &seen);

/// Whether \p seen says that this machine's clock is more than 5 min off, and with it the
/// certificate's period is missed, as far as that is known.
[[nodiscard]] bool isClockOff(const Observation &seen);
