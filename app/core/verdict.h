// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "core/pagereport.h"
#include "core/service.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <chrono>
#include <optional>

/// Our opinion: the light, whose fault, since when, why, and what to do.
///
/// The texts are whole sentences in the user's language, the same in the window, the tooltip,
/// the notification, the command line and the JSON. They are plain text.
struct Verdict {
    Q_GADGET
public:
    enum class Light { Green, Amber, Red, Grey };
    Q_ENUM(Light)

    enum class Cause {
        None,
        Provider,
        Network,
        Interception,
        Key,
        Quota,
        Billing,
        Request,
        Unknown,
    };
    Q_ENUM(Cause)

    /// What the advice's button does.
    enum class Action { None, CheckNow, OpenStatusPage, EditKey, OpenSettings, Resume };
    Q_ENUM(Action)

    /// Something that is not to blame, and when that was last proven.
    struct Exonerated {
        QString what; ///< "network", "key", "limits", "status page".
        QString text; ///< "Network good"; the age is added where it is shown.
        QDateTime provenAt; ///< UTC.
        bool operator==(const Exonerated &) const = default;
    };

    Light light = Light::Grey;
    Cause cause = Cause::Unknown;
    QDateTime since; ///< When light and cause became so; UTC.
    QString headline;
    QString advice;
    Action action = Action::None;
    int score = 0; ///< 0 and up; 38 makes amber, threshold confirms.
    int threshold = 60;
    QStringList evidence; ///< Sentences, strongest first.
    QList<Exonerated> exonerated;
    QStringList traps; ///< Of the environment: a sentence with its mend each.
    QString wouldChange; ///< What would change this verdict.
    QString curl; ///< The request spoken of, as a command without the key; empty: none failed.
    QList<Observation> probes; ///< The last 30, oldest first.
    RateLimits limits; ///< The newest told.
    PageReport page;
    Interest interest; ///< By which the page's news were judged.
    bool canAcknowledge = false; ///< The page reports trouble that counts.
    std::optional<std::chrono::seconds>
        lead; ///< Ahead of the page, in an incident; negative: behind.
    QDateTime incidentSince; ///< Invalid outside a confirmed incident.
    QDateTime nextProbeAt; ///< UTC; invalid when none is planned.

    bool operator==(const Verdict &) const = default;

    /// Causes on the user's side carry the "you" badge.
    [[nodiscard]] bool isOnUsersSide() const
    {
        return cause != Cause::None && cause != Cause::Provider && cause != Cause::Unknown;
    }
};
