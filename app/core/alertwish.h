// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>

/// What the user wants of alerts (AlertDesk, monitor/), on its way there.
struct AlertWish {
    enum class Kind {
        Snooze, ///< For howLong; 0 ends it.
        TellWhenBack, ///< Once, when the API is good again.
        Follow, ///< Every update of an incident of the page.
        TryOut, ///< A notification to look at.
    };

    Kind kind = Kind::TryOut;
    bool isOn = true; ///< Of TellWhenBack and Follow; false takes it back.
    std::chrono::seconds howLong{0}; ///< Of Snooze.
    QString incident; ///< Of Follow: the page's id of it.

    bool operator==(const AlertWish &) const = default;

    [[nodiscard]] static AlertWish snooze(std::chrono::seconds howLong)
    {
        return {.kind = Kind::Snooze, .howLong = howLong};
    }
};
Q_DECLARE_METATYPE(AlertWish)
