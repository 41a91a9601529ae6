// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "courier/courier.h"

#include <QWidget>

class PlainLabel;
class QCheckBox;
class QPushButton;

/// One destination in the list: on or off, how it does, and what can be done with it.
class DestinationRow : public QWidget
{
    Q_OBJECT

public:
    explicit DestinationRow(QWidget *parent = nullptr);

    /// Shows \p destination as it is at \p now (UTC).
    void show(const Destination &destination, const Courier::State &state, const QDateTime &now);

Q_SIGNALS:
    void switched(bool on);
    void testWanted();
    void editWanted();
    void removeWanted();

private:
    QCheckBox *m_on;
    PlainLabel *m_kind;
    PlainLabel *m_test;
    PlainLabel *m_state;
    QPushButton *m_try;
    QPushButton *m_edit;
    QPushButton *m_remove;
};
