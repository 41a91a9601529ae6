// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/verdict.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

/// Something worth telling without being asked: on the desktop, to a webhook, by mail.
///
/// Texts are plain, bounded, in the user's language, and never hold a key.
struct Alert {
    Q_GADGET
public:
    enum class Kind {
        Confirmed, ///< An incident of ours is confirmed, or answers are far slower than usual.
        Worsened, ///< It went from amber to red.
        Recovered, ///< It is over; lasted is set.
        Posted, ///< The page posted an incident that concerns the user, or changed its state.
        Resolved, ///< The page says that such an incident is over.
        Update, ///< A new update of an incident that the user follows.
        KeyRefused,
        LimitLow, ///< Less than 10 % of an allowance is left.
        LimitReached, ///< A 429, with the time of its reset.
        Money, ///< The spend cap or the credit is used up.
        Budget, ///< The probes' own budget of the month is used up.
        Certificate, ///< The API's certificate expires soon.
        Retirement, ///< A model in use retires soon.
        Back, ///< What the user waited for: the API is good again.
        Summary, ///< What was held back: while snoozed, in quiet hours, beyond the cap.
        Digest, ///< The day or the week in a few lines.
        Test, ///< Asked for by the user, to see that a destination works.
    };
    Q_ENUM(Kind)

    enum class Severity { Info, Warning, Critical };
    Q_ENUM(Severity)

    Kind kind = Kind::Confirmed;
    Severity severity = Severity::Info;
    QString subject; ///< "incident", "page/ID", "limits", ...: a later alert of one replaces it.
    QString title; ///< One line, at most 160 characters.
    QString body; ///< At most 400 characters; may be empty.
    Verdict::Light light = Verdict::Light::Grey;
    Verdict::Cause cause = Verdict::Cause::Unknown;
    QDateTime at; ///< UTC.
    QDateTime since; ///< When what it tells of began; UTC; invalid where that says nothing.
    std::optional<std::chrono::seconds> lasted; ///< Of what is over.

    bool operator==(const Alert &) const = default;
};
Q_DECLARE_METATYPE(Alert)
