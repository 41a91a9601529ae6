// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "probe/answer.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

/// What became of one attempt to deliver an alert.
struct Delivery {
    Q_GADGET
public:
    enum class Outcome {
        Delivered,
        Later, ///< Worth another try: nobody answered, or asked for patience.
        Refused, ///< Trying again won't help: the user must act.
    };
    Q_ENUM(Outcome)

    Outcome outcome = Outcome::Delivered;
    QString text; ///< One sentence for the user; never a remote text, never an address.
    std::optional<std::chrono::seconds> retryAfter; ///< As the server asks.

    bool operator==(const Delivery &) const = default;
};
Q_DECLARE_METATYPE(Delivery)

/// Reads the answer of a chat or a webhook: status and Retry-After only, at \p now. A redirect is
/// refused, because the address itself is the secret.
[[nodiscard]] Delivery deliveryOf(const Answer &answer, const QDateTime &now);

/// Reads how SMTP ended: \p code is libcurl's CURLcode, \p reply the server's last code, or 0.
[[nodiscard]] Delivery deliveryOfMail(int code, long reply);
