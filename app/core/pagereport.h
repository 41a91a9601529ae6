// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

/// What the vendor's status page says, and how old the news is. All text is remote: plain, bounded.
struct PageReport {
    Q_GADGET
public:
    /// Whether we could read the page. Only Readable says anything about the API.
    enum class State {
        NotRead, ///< Not asked yet.
        Readable,
        Unreadable, ///< Something answered that is no status page (challenge, HTML, 5xx).
        Unreached, ///< No answer at all.
    };
    Q_ENUM(State)

    enum class Status { Operational, Degraded, PartialOutage, MajorOutage, Maintenance, Unknown };
    Q_ENUM(Status)

    enum class Indicator { None, Minor, Major, Critical, Maintenance, Unknown };
    Q_ENUM(Indicator)

    struct Component {
        QString id;
        QString name;
        Status status = Status::Unknown;
        bool operator==(const Component &) const = default;
    };

    struct Update {
        QDateTime at; ///< UTC; display_at where given.
        QString status; ///< investigating, identified, monitoring, resolved, ...
        QString body; ///< Markup stripped.
        bool operator==(const Update &) const = default;
    };

    /// An incident or, with scheduledFor set, a maintenance.
    struct Incident {
        QString id;
        QString name;
        QString status;
        QString impact; ///< none, minor, major, critical, maintenance.
        QDateTime startedAt; ///< started_at, else created_at; UTC.
        QDateTime createdAt; ///< When the page first said so; UTC.
        QDateTime updatedAt;
        QDateTime resolvedAt; ///< Invalid while open.
        QDateTime scheduledFor;
        QDateTime scheduledUntil;
        QUrl link; ///< http(s) only; empty without.
        QStringList componentIds; ///< What it affects; empty when the page doesn't say.
        QStringList componentNames;
        QList<Update> updates; ///< Newest first, at most 50.
        bool operator==(const Incident &) const = default;
    };

    State state = State::NotRead;
    QString trouble; ///< One English line why it isn't Readable; empty when it is.
    QDateTime at; ///< When we asked; UTC.
    QDateTime newsAt; ///< `Date` minus `Age` of the answer: how old the news is. UTC.
    QUrl source; ///< The host that answered: the page's, or its fallback.
    Indicator indicator
        = Indicator::Unknown; ///< Of the whole page; understates, so not for judging.
    QList<Component> components; ///< Groups left out.
    QList<Incident> incidents; ///< Open ones.
    QList<Incident> maintenance; ///< Upcoming and running.
    std::optional<std::chrono::seconds> clockSkew; ///< Our clock minus the page's `Date`.

    bool operator==(const PageReport &) const = default;
    [[nodiscard]] bool isReadable() const { return state == State::Readable; }
};
