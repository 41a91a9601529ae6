// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "desktop/page.h"

#include <QList>

class ConnectionCard;
class DataCard;
class History;
class InterestCard;
class KeyCard;
class NotificationCard;
class PlainLabel;
class ProbeCard;
class QPushButton;
class SettingsCard;

/// Everything that can be set. What acts at once says so, all else acts with "Save".
class SettingsPage : public Page
{
    Q_OBJECT

public:
    /// \p history must outlive it; the user may delete some of it.
    SettingsPage(History &history, Clock clock, QWidget *parent = nullptr);

    void refresh(const Known &known) override;
    /// Puts the cursor where the key is typed in.
    void startKeyEntry();

private:
    [[nodiscard]] QWidget *makeFooter();
    void fill();
    void edited();
    void save();
    [[nodiscard]] bool isValid() const;
    [[nodiscard]] Settings wanted() const;

    History &m_history;
    Clock m_clock;
    Settings m_saved;
    QList<Model> m_models;
    bool m_filled = false;
    KeyCard *m_key;
    ProbeCard *m_probes;
    InterestCard *m_interest;
    ConnectionCard *m_connection;
    NotificationCard *m_notifications;
    DataCard *m_data;
    QList<SettingsCard *> m_cards; ///< All but the key's.
    QPushButton *m_save = nullptr;
    QPushButton *m_undo = nullptr;
    PlainLabel *m_note = nullptr;
};
