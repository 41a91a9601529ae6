// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apikey.h"
#include "desktop/card.h"
#include "desktop/known.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

/// The API key: where it is kept, a new one, and away with it. Acts at once.
class KeyCard : public Card
{
    Q_OBJECT

public:
    explicit KeyCard(QWidget *parent = nullptr);

    void setKey(const KeyState &key);
    /// Puts the cursor where the key is typed in.
    void startEntry();

Q_SIGNALS:
    /// An empty \p key: forget it. \p keep: in the keyring, else for this session only.
    void keyChanged(const ApiKey &key, bool keep);

private:
    void use();

    KeyState m_key;
    PlainLabel *m_where;
    QLineEdit *m_entry;
    PlainLabel *m_trouble;
    QRadioButton *m_keep;
    QRadioButton *m_sessionOnly;
    QPushButton *m_use;
    QPushButton *m_remove;
};
