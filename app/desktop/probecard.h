// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model.h"
#include "desktop/settingscard.h"

#include <QList>

class MessageModes;
class QDoubleSpinBox;

/// The messages that are sent as checks: when, to which model, and for how much at most.
class ProbeCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit ProbeCard(QWidget *parent = nullptr);

    void fill(const Settings &settings) override;
    void apply(Settings &settings) const override;

    /// What can be chosen.
    void offer(const QList<Model> &models);
    /// What each choice costs with \p settings.
    void showPrices(const Settings &settings);
    void setSpent(double amount); ///< US dollars, this month.

private:
    QList<Model> m_models;
    MessageModes *m_modes;
    QDoubleSpinBox *m_budget;
    PlainLabel *m_spent;
    CheckedField *m_family;
    CheckedField *m_model;
};
