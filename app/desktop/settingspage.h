// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "desktop/page.h"

#include <QList>

#include <array>

class Card;
class CheckedField;
class History;
class InterestCard;
class KeyCard;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

/// Everything that can be set. The key acts at once, all else with "Save".
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(const History &history, Clock clock, QWidget *parent = nullptr);

    void refresh(const Known &known) override;
    /// Puts the cursor where the key is typed in.
    void startKeyEntry();

private:
    [[nodiscard]] Card *makeMessages();
    [[nodiscard]] Card *makePace();
    [[nodiscard]] Card *makeAddresses();
    [[nodiscard]] Card *makeRest();
    [[nodiscard]] QWidget *makeFooter();
    CheckedField *field(QString (*trouble)(const QString &), const QString &name);
    void fill();
    void fillMessages();
    void offerModels();
    void edited();
    void showPrices();
    void save();
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] Settings wanted() const;
    [[nodiscard]] Settings::MessageMode mode() const;

    const History &m_history;
    Clock m_clock;
    Settings m_saved;
    QList<Model> m_models;
    bool m_filled = false;
    QList<CheckedField *> m_fields;
    KeyCard *m_key;
    InterestCard *m_interest;
    std::array<QRadioButton *, 3> m_modes{}; // by MessageMode
    std::array<PlainLabel *, 3> m_prices{};
    QDoubleSpinBox *m_budget = nullptr;
    PlainLabel *m_spent = nullptr;
    CheckedField *m_family = nullptr;
    CheckedField *m_model = nullptr;
    QComboBox *m_preset = nullptr;
    QSpinBox *m_interval = nullptr;
    QSpinBox *m_pageInterval = nullptr;
    QSpinBox *m_timeout = nullptr;
    CheckedField *m_apiUrl = nullptr;
    CheckedField *m_statusUrl = nullptr;
    CheckedField *m_controlUrl = nullptr;
    CheckedField *m_version = nullptr;
    CheckedField *m_caFile = nullptr;
    QCheckBox *m_bearer = nullptr;
    QCheckBox *m_notify = nullptr;
    QSpinBox *m_rawDays = nullptr;
    QComboBox *m_language = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_undo = nullptr;
    PlainLabel *m_note = nullptr;
};
