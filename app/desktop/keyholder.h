// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apikey.h"
#include "desktop/known.h"
#include "store/keyring.h"

#include <QObject>
#include <QString>

/// Holds the key while the program runs, and knows where it came from.
///
/// The environment outranks the keyring; what the user types in outranks both.
class KeyHolder : public QObject
{
    Q_OBJECT

public:
    /// \p keyring must outlive it.
    explicit KeyHolder(Keyring &keyring, QObject *parent = nullptr);

    /// Takes \p fromEnvironment (as ANTHROPIC_API_KEY holds it), else asks the keyring.
    void start(const QString &fromEnvironment);
    /// Takes a key that is kept nowhere, such as the demo's.
    void use(const ApiKey &key, const QString &where);

    [[nodiscard]] const ApiKey &key() const { return m_key; }
    [[nodiscard]] const KeyState &state() const { return m_state; }
    /// Whether another start of the program would have the key, too; so it would none.
    [[nodiscard]] bool isKept() const { return m_isKept; }

public Q_SLOTS:
    /// An empty \p key is forgotten, in the keyring too. \p keep: in the keyring.
    void change(const ApiKey &key, bool keep);

Q_SIGNALS:
    /// Key or state is another one now.
    void changed(const KeyState &state);

private:
    void answer(Keyring::State state, const ApiKey &key, const QString &trouble);
    void told(bool ok, const QString &trouble);
    void set(const ApiKey &key, const QString &where);

    Keyring &m_keyring;
    ApiKey m_key;
    KeyState m_state;
    bool m_isKept = true;
};
