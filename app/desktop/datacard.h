// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "desktop/settingscard.h"

class History;
class HistoryClerk;
class QComboBox;
class QProgressBar;
class QPushButton;

/// What was seen: how long it is kept, how much there is and where; and a way out for it, into a
/// file or for good. Those two act at once.
class DataCard : public SettingsCard
{
    Q_OBJECT

public:
    /// \p history must outlive it.
    DataCard(History &history, Clock clock, QWidget *parent = nullptr);

    void fill(const Settings &settings) override;
    void apply(Settings &settings) const override;
    [[nodiscard]] bool isValid() const override;

Q_SIGNALS:
    /// Some of it was deleted.
    void historyCut();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QLayout *makeWays();
    [[nodiscard]] QLayout *makeProgress();
    void checkDays();
    void showSize();
    void showBusy(bool busy);
    void askForFile();
    void askToDelete();
    [[nodiscard]] QDateTime deletedBefore() const;
    [[nodiscard]] QString whatGoes() const;

    History &m_history;
    Clock m_clock;
    HistoryClerk *m_clerk;
    QSpinBox *m_rawDays;
    QSpinBox *m_rollupDays;
    PlainLabel *m_trouble;
    PlainLabel *m_size;
    QPushButton *m_export = nullptr;
    QPushButton *m_delete = nullptr;
    QComboBox *m_which = nullptr;
    QSpinBox *m_olderThan = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    PlainLabel *m_outcome = nullptr;
};
