// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/keyholder.h"

KeyHolder::KeyHolder(Keyring &keyring, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
{
    connect(&m_keyring, &Keyring::answered, this, &KeyHolder::answer);
    connect(&m_keyring, &Keyring::written, this, &KeyHolder::told);
    connect(&m_keyring, &Keyring::waiting, this,
            [this] { set(m_key, tr("Waiting for the keyring ...")); });
}

void KeyHolder::start(const QString &fromEnvironment)
{
    if (const auto found = ApiKey::parse(fromEnvironment)) {
        set(*found, tr("From the environment variable ANTHROPIC_API_KEY."));
        return;
    }
    m_keyring.ask();
}

void KeyHolder::use(const ApiKey &key, const QString &where)
{
    set(key, where);
}

void KeyHolder::change(const ApiKey &key, bool keep)
{
    const bool wasKept = m_state.keyringWorks;
    if (keep || (key.isEmpty() && wasKept)) {
        m_keyring.write(key);
    }
    m_isKept = key.isEmpty(); // until the keyring has said so
    if (key.isEmpty()) {
        set(key, tr("There is no key. Without one only the API's edge can be watched."));
    } else {
        set(key,
            keep ? tr("Being kept in the keyring ...") : tr("Only in memory, until you quit."));
    }
}

void KeyHolder::answer(Keyring::State state, const ApiKey &key, const QString &trouble)
{
    switch (state) {
    case Keyring::State::Found:
        set(key, tr("In the desktop's keyring."));
        return;
    case Keyring::State::Empty:
        set({}, tr("There is no key. Without one only the API's edge can be watched."));
        return;
    case Keyring::State::Unavailable:
        m_state.keyringWorks = false;
        //: %1 is a sentence that says what is wrong with the keyring.
        set({}, tr("The keyring can't be used, so a key lasts until you quit. %1").arg(trouble));
        return;
    case Keyring::State::Waiting:
        return;
    }
}

void KeyHolder::told(bool ok, const QString &trouble)
{
    if (m_key.isEmpty()) {
        return;
    }
    m_isKept = ok;
    if (ok) {
        set(m_key, tr("In the desktop's keyring."));
        return;
    }
    m_state.keyringWorks = false;
    //: %1 is a sentence that says what is wrong with the keyring.
    set(m_key, tr("Only in memory, until you quit: the keyring did not take it. %1").arg(trouble));
}

void KeyHolder::set(const ApiKey &key, const QString &where)
{
    m_key = key;
    m_state.present = !key.isEmpty();
    m_state.masked = key.masked();
    m_state.where = where;
    Q_EMIT changed(m_state);
}
