// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/settingscard.h"
#include "store/autostart.h"

class QCheckBox;

/// Whether the program starts by itself, and with the window or without.
class StartCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit StartCard(QWidget *parent = nullptr);

    void fill(const Settings &settings) override;
    void apply(Settings &settings) const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setAtLogin(bool on);
    void readBack();

    Autostart m_autostart;
    QCheckBox *m_atLogin;
    PlainLabel *m_trouble;
    QCheckBox *m_hidden;
};
