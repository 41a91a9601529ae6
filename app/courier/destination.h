// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

/// Where alerts are carried to besides this desktop. Holds no secret: see Secrets (secrets.h).
struct Destination {
    Q_GADGET
public:
    enum class Kind {
        Slack, ///< An incoming webhook; its address is the secret. So of Discord and Teams.
        Discord,
        Teams, ///< A workflow's webhook, which takes adaptive cards only.
        Webhook, ///< Our own JSON, to any address, which may be a secret as well.
        Mail, ///< By SMTP; the secret is the password.
        Command, ///< A program of this machine; no secret.
    };
    Q_ENUM(Kind)

    /// How the way to the mail server is made safe.
    enum class Security {
        Tls, ///< From the first byte, usually on port 465.
        StartTls, ///< Demanded before anything is told, usually on port 587.
        None, ///< For a server on this machine only.
    };
    Q_ENUM(Security)

    static constexpr qsizetype most = 10; ///< Of them in all.

    QString id; ///< Never changes: secret and queue go by it. Letters, digits, - and _.
    Kind kind = Kind::Slack;
    QString name; ///< As the user calls it; at most 60 characters.
    bool enabled = true;
    Alert::Severity from = Alert::Severity::Info; ///< What is less severe isn't carried there.

    QString server; ///< Mail: a host, without port.
    int port = 465;
    Security security = Security::Tls;
    QString user; ///< Mail: empty, the server wants no login.
    QString sender; ///< Mail: an address such as "telltale@example.com".
    QStringList recipients; ///< Mail: 1 to 10 addresses.

    QStringList command; ///< A program's absolute path, then its arguments as they are.

    bool operator==(const Destination &) const = default;
};

/// An id that no other destination has.
[[nodiscard]] QString newDestinationId();
/// Whether it goes out as an HTTP request to an address that is its secret.
[[nodiscard]] bool isByWeb(Destination::Kind kind);
/// Whether it can't be used before its secret is known.
[[nodiscard]] bool needsSecret(const Destination &destination);
/// Whether \p host names this machine itself.
[[nodiscard]] bool isThisMachine(const QString &host);

// What is wrong with a field, as one sentence for the user; empty when it will do. No sentence
// quotes an address that may hold a secret.

/// https, or http to this machine; with path and query as they are.
[[nodiscard]] QString troubleWithWebAddress(const QString &text);
[[nodiscard]] QString troubleWithName(const QString &text);
[[nodiscard]] QString troubleWithHost(const QString &text);
/// One address such as "name@example.com", in ASCII.
[[nodiscard]] QString troubleWithMailAddress(const QString &text);
[[nodiscard]] QString troubleWithCommand(const QStringList &command);
/// The first thing that is wrong with any of its fields, the secret aside.
[[nodiscard]] QString troubleWith(const Destination &destination);

/// As it stands in destinations.json.
[[nodiscard]] QJsonObject toJson(const Destination &destination);
/// None when \p object is no destination that could be used; \p trouble then says why.
[[nodiscard]] std::optional<Destination> destinationFromJson(const QJsonObject &object,
                                                             QString *trouble = nullptr);
