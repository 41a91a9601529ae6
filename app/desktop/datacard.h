// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/settingscard.h"

class History;

/// How long what was seen is kept, and where.
class DataCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit DataCard(const History &history, QWidget *parent = nullptr);

    void fill(const Settings &settings) override;
    void apply(Settings &settings) const override;

private:
    QSpinBox *m_rawDays;
};
