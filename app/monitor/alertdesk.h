// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"
#include "core/alertgate.h"
#include "core/alertjson.h"
#include "core/alertpolicy.h"
#include "core/alertwish.h"
#include "core/clock.h"
#include "core/settings.h"

#include <QMetaType>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>

class History;

/// How matters stand with alerts, for those who show it.
struct AlertDeskState {
    AlertGate::Hold hold = AlertGate::Hold::None;
    QDateTime until; ///< UTC; when the hold ends; invalid: open, or none.
    int held = 0; ///< Alerts that wait for it.
    bool isAcknowledged = false;
    bool wantsBack = false;
    QStringList followed; ///< Ids of the page's incidents.

    bool operator==(const AlertDeskState &) const = default;
};
Q_DECLARE_METATYPE(AlertDeskState)

/// Where facts become alerts: raised for everybody, told to the person at this desk when it's time.
///
/// Remembers in the history what was told, what is held back and until when, over a restart, too.
class AlertDesk : public QObject
{
    Q_OBJECT

public:
    /// \p history must outlive it.
    AlertDesk(History &history, Clock clock, QObject *parent = nullptr);

    [[nodiscard]] const AlertDeskState &state() const { return m_told; }

public Q_SLOTS:
    void setSettings(const Settings &settings);
    void consider(const AlertFacts &facts);
    /// Holds alerts back for \p howLong from now; 0 or less ends it.
    void snooze(std::chrono::seconds howLong);
    /// The user knows of the open incident: what the page says of it waits until it changes.
    void acknowledge();
    /// The desktop's own switch.
    void setDoNotDisturb(bool isOn);
    /// Whether to tell, once, when the API is good again. At once when it is good now.
    void setBackWanted(bool isWanted);
    /// Whether to tell every update of the page's incident \p id until it is over.
    void follow(const QString &id, bool isFollowed);
    /// A notification to see what they look like, whatever holds others back.
    void tryOut();
    /// One of the above.
    void grant(const AlertWish &wish);

Q_SIGNALS:
    /// Everything worth telling, when it happens; \p verdict is what it was told by.
    void raised(const Alert &alert, const Verdict &verdict);
    /// For the person at this desk, now.
    void told(const Alert &alert);
    void stateChanged(const AlertDeskState &state);

private:
    void tell(const QList<Alert> &alerts);
    void settle();
    [[nodiscard]] QList<Alert> digest();

    History &m_history;
    Clock m_clock;
    Settings m_settings;
    AlertState m_state;
    AlertState m_kept; // as the history has it
    AlertDeskState m_told;
    Verdict m_verdict;
    QTimer m_release;
};
