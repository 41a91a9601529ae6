// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>

namespace QKeychain {
class Job;
}

/// One secret of ours in the desktop's keyring, asked for without ever blocking.
class SecretEntry : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Waiting, ///< Asked; told by waiting() once it takes longer than 5 s.
        Found,
        Empty, ///< The keyring works and holds no such entry.
        Unavailable, ///< No keyring, locked, or broken.
    };
    Q_ENUM(State)

    /// How long to wait for a keyring that may be asking the user for its password.
    struct Patience {
        std::chrono::milliseconds waiting{5'000}; ///< Until waiting() is told.
        std::chrono::milliseconds giveUp{30'000}; ///< Until it counts as Unavailable.
    };

    /// \p name is the entry's name in the keyring, below "telltale".
    explicit SecretEntry(QString name, QObject *parent = nullptr);
    SecretEntry(QString name, Patience patience, QObject *parent = nullptr);

    /// Asks for the secret; ends with exactly one answered().
    void ask();
    /// Keeps or, when empty, removes \p secret; ends with exactly one written().
    void write(const QByteArray &secret);

Q_SIGNALS:
    void answered(SecretEntry::State state, const QByteArray &secret, const QString &trouble);
    void waiting();
    void written(bool ok, const QString &trouble);

private:
    void answer(QKeychain::Job *job);

    QString m_name;
    Patience m_patience;
};
