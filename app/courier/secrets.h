// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/secretentry.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QString>

/// What a destination can't be reached without: a webhook's address, a mail server's password.
///
/// A file "telltale-ID" of the credentials directory (systemd's, for servers) outranks the
/// keyring. Without either a secret lasts until the program ends.
class Secrets : public QObject
{
    Q_OBJECT

public:
    enum class Where {
        Asked, ///< Not known yet.
        Nowhere,
        Credential, ///< In the credentials directory.
        Keyring,
        Memory, ///< The keyring did not take it.
    };
    Q_ENUM(Where)

    /// \p credentials: $CREDENTIALS_DIRECTORY; empty: there is none.
    explicit Secrets(QString credentials, QObject *parent = nullptr);

    /// Looks for the secret of destination \p id; ends with changed(), maybe at once.
    void ask(const QString &id);
    [[nodiscard]] QByteArray secret(const QString &id) const;
    [[nodiscard]] Where where(const QString &id) const;
    /// What the keyring complains of, in a sentence; empty when it doesn't.
    [[nodiscard]] QString trouble(const QString &id) const;

    /// In force at once, and kept in the keyring if that works.
    void set(const QString &id, const QByteArray &secret);
    /// In the keyring, too.
    void forget(const QString &id);

Q_SIGNALS:
    void changed(const QString &id);

private:
    struct Known {
        QByteArray secret;
        Where where = Where::Nowhere;
        QString trouble;
    };

    [[nodiscard]] QByteArray credential(const QString &id) const;
    [[nodiscard]] SecretEntry *entry(const QString &id);
    void learn(const QString &id, const Known &known);

    QString m_credentials;
    QMap<QString, Known> m_known;
    QMap<QString, SecretEntry *> m_entries;
};
