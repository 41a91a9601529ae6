// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keyring.h"

using namespace Qt::StringLiterals;

Keyring::Keyring(QObject *parent)
    : Keyring(Patience(), parent)
{
}

Keyring::Keyring(Patience patience, QObject *parent)
    : QObject(parent)
    , m_entry(u"anthropic-api-key"_s, patience)
{
    connect(&m_entry, &SecretEntry::answered, this, &Keyring::answer);
    connect(&m_entry, &SecretEntry::waiting, this, &Keyring::waiting);
    connect(&m_entry, &SecretEntry::written, this, &Keyring::written);
}

void Keyring::ask()
{
    m_entry.ask();
}

void Keyring::write(const ApiKey &key)
{
    m_entry.write(key.secret());
}

void Keyring::answer(State state, const QByteArray &secret, const QString &trouble)
{
    const auto key = ApiKey::parse(QString::fromUtf8(secret));
    const bool holdsNone = state == State::Found && !key;
    Q_EMIT answered(holdsNone ? State::Empty : state, key.value_or(ApiKey()), trouble);
}
