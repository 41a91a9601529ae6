// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/settingscard.h"

class QCheckBox;

/// What is told without being asked.
class NotificationCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit NotificationCard(QWidget *parent = nullptr);

    void fill(const Settings &settings) override;
    void apply(Settings &settings) const override;

private:
    QCheckBox *m_notify;
};
