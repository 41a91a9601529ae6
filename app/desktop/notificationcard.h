// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alertwish.h"
#include "desktop/settingscard.h"

#include <QList>

#include <utility>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QTimeEdit;

/// What is told without being asked, and when.
class NotificationCard : public SettingsCard
{
    Q_OBJECT

public:
    explicit NotificationCard(QWidget *parent = nullptr);

    void fill(const Settings &settings) override;
    void apply(Settings &settings) const override;

Q_SIGNALS:
    void alertWanted(const AlertWish &wish);

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeTimes();
    [[nodiscard]] QWidget *makeKinds();
    void enable();

    QCheckBox *m_notify;
    QCheckBox *m_sound;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    QSpinBox *m_anHour;
    QComboBox *m_digest;
    QWidget *m_kindsBox = nullptr;
    QList<std::pair<QString, QCheckBox *>> m_kinds; ///< By the name of Alert::Kind.
};
