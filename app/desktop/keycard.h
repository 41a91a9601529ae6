// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/apikey.h"
#include "core/clock.h"
#include "desktop/card.h"
#include "desktop/known.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

/// The API key: where it is kept, whether the API takes it, a new one, and away with it. Acts at
/// once.
class KeyCard : public Card
{
    Q_OBJECT

public:
    explicit KeyCard(Clock clock, QWidget *parent = nullptr);

    void setKey(const KeyState &key);
    /// Says how the check went that checkWanted() asked for, once \p probes hold it.
    void showTest(const QList<Observation> &probes);
    /// Puts the cursor where the key is typed in.
    void startEntry();
    /// Uses what was typed in, as the button does. False when it can't be a key.
    bool takeEntry();

Q_SIGNALS:
    /// An empty \p key: forget it. \p keep: in the keyring, else for this session only.
    void keyChanged(const ApiKey &key, bool keep);
    void checkWanted();

private:
    void test();
    void use();

    Clock m_clock;
    QDateTime m_testedAt; // invalid when no result is awaited
    KeyState m_key;
    PlainLabel *m_where;
    QLineEdit *m_entry;
    PlainLabel *m_trouble;
    QRadioButton *m_keep;
    QRadioButton *m_sessionOnly;
    QPushButton *m_use;
    QPushButton *m_remove;
    QPushButton *m_test;
    PlainLabel *m_result;
};
