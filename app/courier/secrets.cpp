// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "courier/secrets.h"

#include "courier/privatefile.h"

#include <utility>

using namespace Qt::StringLiterals;

Secrets::Secrets(QString credentials, QObject *parent)
    : QObject(parent)
    , m_credentials(std::move(credentials))
{
}

void Secrets::ask(const QString &id)
{
    const QByteArray given = credential(id);
    if (!given.isEmpty()) {
        learn(id, {.secret = given, .where = Where::Credential});
        return;
    }
    m_known[id].where = Where::Asked;
    entry(id)->ask();
}

QByteArray Secrets::secret(const QString &id) const
{
    return m_known.value(id).secret;
}

Secrets::Where Secrets::where(const QString &id) const
{
    return m_known.value(id).where;
}

QString Secrets::trouble(const QString &id) const
{
    return m_known.value(id).trouble;
}

void Secrets::set(const QString &id, const QByteArray &secret)
{
    learn(id, {.secret = secret, .where = Where::Memory});
    entry(id)->write(secret);
}

void Secrets::forget(const QString &id)
{
    const Where kept = m_known.take(id).where;
    if (kept == Where::Keyring || kept == Where::Memory) { // which may be on its way there
        entry(id)->write({});
    }
}

QByteArray Secrets::credential(const QString &id) const
{
    constexpr qint64 longest = 4096;
    if (m_credentials.isEmpty()) {
        return {};
    }
    const QString path = m_credentials + "/telltale-"_L1 + id;
    return readBounded(path, longest).value_or(QByteArray()).trimmed();
}

SecretEntry *Secrets::entry(const QString &id)
{
    if (SecretEntry *known = m_entries.value(id)) {
        return known;
    }
    auto *fresh = new SecretEntry("destination-"_L1 + id, this);
    m_entries.insert(id, fresh);
    connect(fresh, &SecretEntry::answered, this,
            [this, id](SecretEntry::State state, const QByteArray &secret, const QString &trouble) {
                if (where(id) == Where::Asked) { // nothing was typed in meanwhile
                    const bool found = state == SecretEntry::State::Found;
                    learn(id,
                          {.secret = secret,
                           .where = found ? Where::Keyring : Where::Nowhere,
                           .trouble = trouble});
                }
            });
    connect(fresh, &SecretEntry::written, this, [this, id](bool ok, const QString &trouble) {
        const auto known = m_known.constFind(id);
        if (known != m_known.cend() && !known->secret.isEmpty()) {
            learn(id,
                  {.secret = known->secret,
                   .where = ok ? Where::Keyring : Where::Memory,
                   .trouble = trouble});
        }
    });
    return fresh;
}

void Secrets::learn(const QString &id, const Known &known)
{
    m_known.insert(id, known);
    Q_EMIT changed(id);
}
