// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apikey.h"

#include <QObject>
#include <QString>

#include <chrono>

namespace QKeychain {
class Job;
}

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

    /// How long to wait for a keyring that may be asking the user for its password.
    struct Patience {
        std::chrono::milliseconds waiting{5'000}; ///< Until waiting() is told.
        std::chrono::milliseconds giveUp{30'000}; ///< Until it counts as Unavailable.
    };

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
    void answer(QKeychain::Job *job);

    Patience m_patience;
};
