// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/settingscard.h"

class QComboBox;

/// How it looks and which language it speaks.
class AppearanceCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit AppearanceCard(QWidget *parent = nullptr);

    void fill(const Settings &settings) override;
    void apply(Settings &settings) const override;

private:
    QComboBox *m_icon;
    QComboBox *m_language;
};
