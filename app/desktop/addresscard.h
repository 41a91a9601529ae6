// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/settingscard.h"

class QCheckBox;

/// Who is asked, and in which manner.
class AddressCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit AddressCard(QWidget *parent = nullptr);

    void fill(const Settings &settings) override;
    void apply(Settings &settings) const override;

private:
    CheckedField *m_apiUrl;
    CheckedField *m_statusUrl;
    CheckedField *m_controlUrl;
    CheckedField *m_version;
    QCheckBox *m_bearer = nullptr;
};
