// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

class QMetaMethod;

/// What other programs of the user may have this one do, whichever way they ask.
///
/// Each is granted only while somebody listens to its signal. The answer is empty when it is
/// granted, else a sentence that says why not.
class Wishes : public QObject
{
    Q_OBJECT

public:
    /// The longest that the user can be left in peace by a program.
    static constexpr std::chrono::seconds longestSnooze = std::chrono::days{7};
    /// What asks again sooner is granted the check that it already had: checks may cost money.
    static constexpr std::chrono::seconds leastBetweenChecks{5};

    explicit Wishes(Clock clock, QObject *parent = nullptr);

    [[nodiscard]] QString checkNow();
    /// No alerts for \p howLong; zero: from now on again.
    [[nodiscard]] QString snooze(std::chrono::seconds howLong);
    /// \p activation is the desktop's permission to come to the front, if it gave one.
    [[nodiscard]] QString showWindow(const QByteArray &activation = {});

    /// Reads one line: "check", "show [ACTIVATION]" or "snooze SECONDS".
    [[nodiscard]] QString take(const QByteArray &line);

Q_SIGNALS:
    void checkWanted();
    void snoozeWanted(std::chrono::seconds howLong);
    /// Once for many that ask at the same time.
    void windowWanted();

private:
    [[nodiscard]] bool isHeard(const QMetaMethod &signal) const;

    Clock m_clock;
    std::optional<std::chrono::milliseconds> m_checkedAt; ///< On the steady clock.
    QTimer m_window;
};
