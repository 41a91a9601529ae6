// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apikey.h"

#include <QObject>
#include <QString>

/// The user's API key in the desktop's keyring, asked for without ever blocking.
class Keyring : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Waiting, ///< Asked; told by waiting() once it takes longer than 5 s.
        Found,
        Empty, ///< The keyring works and holds no key of ours.
        Unavailable, ///< No keyring, locked, or broken.
    };
    Q_ENUM(State)

    explicit Keyring(QObject *parent = nullptr);

    /// Asks for the key; ends with exactly one answered().
    void ask();
    /// Keeps or, when empty, removes the key; ends with exactly one written().
    void write(const ApiKey &key);

Q_SIGNALS:
    void answered(Keyring::State state, const ApiKey &key, const QString &trouble);
    void waiting();
    void written(bool ok, const QString &trouble);
};
