// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "desktop/page.h"
#include "store/autostart.h"

class Card;
class KeyCard;
class MessageModes;
class PlainLabel;
class QCheckBox;
class QPushButton;

/// What the window shows once, when the program has never run before, instead of the overview: what
/// it does, a key, the price of test messages, start at login. Nothing has to be filled in.
class FirstRunPage : public Page
{
    Q_OBJECT

public:
    explicit FirstRunPage(Clock clock, QWidget *parent = nullptr);

    /// Whether it was neither seen nor has become pointless.
    [[nodiscard]] static bool isDue(const Settings &settings);

    void refresh(const Known &known) override;

public Q_SLOTS:
    /// Done without a change; what was chosen here is forgotten.
    void skip();

private:
    [[nodiscard]] Card *makeWelcome();
    [[nodiscard]] Card *makeQuestion();
    void start();
    void finish(Settings::MessageMode mode);

    Autostart m_autostart;
    Settings m_settings;
    bool m_filled = false;
    KeyCard *m_key;
    MessageModes *m_modes;
    QCheckBox *m_atLogin;
    PlainLabel *m_trouble;
    QPushButton *m_start;
};
