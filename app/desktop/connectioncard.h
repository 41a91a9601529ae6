// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"
#include "desktop/settingscard.h"

#include <QList>

class QComboBox;

/// The way to the API: which proxy, and whose certificates are trusted.
class ConnectionCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit ConnectionCard(QWidget *parent = nullptr);

    void fill(const Settings &settings) override;
    void apply(Settings &settings) const override;

    /// Says which way the newest of \p probes went.
    void showUse(const QList<Observation> &probes, const Settings &settings);

private:
    [[nodiscard]] bool isManual() const;

    QComboBox *m_choice;
    CheckedField *m_proxy;
    PlainLabel *m_use = nullptr;
    CheckedField *m_caFile;
};
