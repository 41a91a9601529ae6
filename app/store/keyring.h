// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apikey.h"
#include "store/secretentry.h"

#include <QObject>
#include <QString>

/// The user's API key in the desktop's keyring, asked for without ever blocking.
class Keyring : public QObject
{
    Q_OBJECT

public:
    using State = SecretEntry::State;
    using Patience = SecretEntry::Patience;

    explicit Keyring(QObject *parent = nullptr);
    explicit Keyring(Patience patience, QObject *parent = nullptr);

    /// Asks for the key; ends with exactly one answered().
    void ask();
    /// Keeps or, when empty, removes the key; ends with exactly one written().
    void write(const ApiKey &key);

Q_SIGNALS:
    void answered(Keyring::State state, const ApiKey &key, const QString &trouble);
    void waiting();
    void written(bool ok, const QString &trouble);

private:
    void answer(State state, const QByteArray &secret, const QString &trouble);

    SecretEntry m_entry;
};
