// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"
#include "courier/delivery.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// One alert on its way to one destination.
struct Parcel {
    QString id; ///< The receiver sees it; the same at each attempt.
    Alert alert; ///< presentable().
    QByteArray report; ///< The verdict as JSON, for commands; else empty.
    QDateTime since; ///< When it was put in; UTC.
    QDateTime notBefore; ///< When it is to be tried again; invalid: at once.
    int attempts = 0;

    bool operator==(const Parcel &) const = default;
};

/// The alerts that wait for their delivery, in order for each destination, and when each is due.
///
/// Reads no clock: every function that needs it takes \p now (UTC).
class Outbox
{
public:
    static constexpr qsizetype most = 100; ///< For one destination; then the oldest goes.

    /// Puts \p parcel behind the others to \p destination.
    void put(const QString &destination, const Parcel &parcel);

    /// The parcel to send now: the oldest, if it is due and none is under way. It counts as under
    /// way from then on, until settled.
    [[nodiscard]] std::optional<Parcel> take(const QString &destination, const QDateTime &now);
    /// Says what became of the parcel of that id, which is under way. One that can't be delivered
    /// now waits 5 s, 30 s, 2 min, 10 min, 30 min, then an hour at a time, or as long as the server
    /// asks, at most an hour; after a day it is given up. False when it was, or was refused, or is
    /// unknown.
    bool settle(const QString &destination, const QString &parcel, const Delivery &delivery,
                const QDateTime &now);

    /// When the next parcel to \p destination is due: \p now at the earliest. Invalid when there is
    /// none, or one is under way.
    [[nodiscard]] QDateTime nextDue(const QString &destination, const QDateTime &now) const;
    /// How many wait, the one under way included.
    [[nodiscard]] qsizetype waiting(const QString &destination) const;
    /// How many went because there were too many.
    [[nodiscard]] int dropped(const QString &destination) const;

    /// Whether \p alert is the end of something that was put in for \p destination before: such
    /// news is wanted there, however mild it is.
    [[nodiscard]] bool endsWhatWasTold(const QString &destination, const Alert &alert) const;

    /// Makes the oldest due at once, as when its address was changed.
    void hurry(const QString &destination);
    /// Forgets all that waits for \p destination. What is under way can't be held up.
    void forget(const QString &destination);

    /// For a file. What was under way is waiting again then.
    [[nodiscard]] QByteArray toJson() const;
    /// Leaves out what can't be read.
    [[nodiscard]] static Outbox fromJson(const QByteArray &json);

private:
    struct Tray {
        QList<Parcel> parcels; // The first is the next, or under way.
        bool underWay = false;
        int dropped = 0;
        QStringList open; // Subjects that were told of and are not over, the latest last.
    };

    void readTray(const QString &destination, const QJsonObject &object);

    QMap<QString, Tray> m_trays; // By destination.
};
