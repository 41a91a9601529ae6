// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// The user's API key. It leaves this class only as the one request header.
///
/// Deliberately without operator<<, toString() or conversion to QVariant.
class ApiKey
{
public:
    /// A key that can't be any: isEmpty() is true.
    ApiKey() = default;

    /// Takes \p text as typed or read from the environment: blanks and one pair of quotes around
    /// it are dropped. None for empty text or text with control characters or blanks inside,
    /// which no header may carry. Unknown prefixes are accepted.
    [[nodiscard]] static std::optional<ApiKey> parse(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_secret.isEmpty(); }

    /// "sk-ant-api03-...9wAA": enough to recognise it by, too little to use it. Of a key shorter
    /// than 32 characters no end is shown. Empty for an empty key.
    [[nodiscard]] QString masked() const;

    /// The header's value; for the request builder and the keyring only.
    [[nodiscard]] const QByteArray &secret() const { return m_secret; }

    bool operator==(const ApiKey &) const = default;

private:
    QByteArray m_secret;
};

/// \p text with everything that looks like a key (`sk-ant-...`, or what follows `Bearer`) masked.
[[nodiscard]] QString withoutKeys(QString text);
