// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/settingscard.h"

class QComboBox;

/// How often the API is asked, and how eagerly failures are followed.
class PaceCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit PaceCard(QWidget *parent = nullptr);

    void fill(const Settings &settings) override;
    void apply(Settings &settings) const override;

private:
    void showFigures();

    QComboBox *m_preset;
    QSpinBox *m_interval;
    QSpinBox *m_pageInterval;
    QSpinBox *m_timeout;
    PlainLabel *m_figures;
};
