// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QUrl>

#include <chrono>
#include <optional>

/// Everything a user can set, with the defaults that README.md states.
///
/// Holds no key: that is ApiKey's, in the keyring. Values here are already valid.
struct Settings {
    Q_GADGET
public:
    /// When the message rung, the only one that costs, is asked.
    enum class MessageMode { Always, Suspicion, Never };
    Q_ENUM(MessageMode)

    /// How eagerly the decision follows failures (Tuning, decision.h).
    enum class Preset { Fast, Balanced, Calm, Saver };
    Q_ENUM(Preset)

    /// How the lamp is drawn in the panel: with its colours, or all in one.
    enum class IconStyle { Colour, White, Black };
    Q_ENUM(IconStyle)

    /// How often the past is summed up unasked: at 9:00 local time, weekly on Monday.
    enum class Digest { Never, Daily, Weekly };
    Q_ENUM(Digest)

    QUrl apiUrl{QStringLiteral("https://api.anthropic.com")};
    QUrl statusUrl{QStringLiteral("https://status.claude.com")};
    QUrl statusFallbackUrl{QStringLiteral("https://anthropic.statuspage.io")}; ///< Empty: none.
    QUrl controlUrl; ///< Empty: the status page's host serves as the control check.
    QString apiVersion = QStringLiteral("2023-06-01"); ///< `anthropic-version` header.
    bool bearer = false; ///< Key as `Authorization: Bearer`, not `x-api-key`.

    MessageMode message = MessageMode::Suspicion;
    bool messageAsked = false; ///< Whether the user has been asked about the message rung.
    int budgetCents = 50; ///< For probes a calendar month (UTC), in US cents; 0: nothing.
    QString family = QStringLiteral("haiku"); ///< The cheapest active model of it is probed.
    QString model; ///< A fixed probe model instead; empty: found by family.

    QStringList components; ///< Of the page that matter besides the API's: Interest (service.h).
    QStringList families; ///< Models in use; empty: all.

    Preset preset = Preset::Balanced;
    std::chrono::seconds interval{60}; ///< Between probes in quiet times; 10 s to 1 h.
    std::chrono::seconds pageInterval{120}; ///< Between reads of the page; 30 s to 300 s.
    std::chrono::milliseconds timeout{10'000}; ///< Total deadline of a probe; 1 s to 60 s.

    std::optional<QUrl> proxy; ///< None: the system's; empty: no proxy; else parseProxy()'s.
    QString caFile; ///< PEM bundle to trust besides the system's; empty: none.
    int rawDays = 30; ///< Observations kept as they are; 1 to 365.
    int rollupDays = 365; ///< Hourly figures kept; rawDays to 3650.

    bool notify = true; ///< On this desktop; destinations elsewhere have their own filter.
    QStringList mutedAlerts; ///< Kinds that aren't notified of: names of Alert::Kind (alert.h).
    bool alertSound = false;
    int alertsAnHour = 6; ///< More than that are summed up in one; 1 to 60.
    bool quietHours = false;
    QTime quietFrom{22, 0}; ///< Local time of the day; may be later than quietUntil.
    QTime quietUntil{7, 0};
    Digest digest = Digest::Never;
    IconStyle icon = IconStyle::Colour;
    bool startHidden = false; ///< Without the window.
    bool welcomed = false; ///< Whether the page of the first run was seen.
    QString language; ///< "de", ...; empty: the system's.

    bool operator==(const Settings &) const = default;
};
