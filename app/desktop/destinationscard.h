// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "courier/destination.h"
#include "desktop/card.h"

#include <QList>

class Courier;
class DestinationRow;
class PlainLabel;
class QPushButton;
class QVBoxLayout;

/// Where alerts are carried to besides this desktop. Everything here acts at once.
class DestinationsCard : public Card
{
    Q_OBJECT

public:
    /// \p courier must outlive it.
    DestinationsCard(Courier &courier, Clock clock, QWidget *parent = nullptr);

private:
    void refresh();
    [[nodiscard]] DestinationRow *makeRow(const QString &id);
    [[nodiscard]] Destination destination(const QString &id) const;
    void edit(const Destination &destination, bool isNew);
    void askToRemove(const Destination &destination);

    Courier &m_courier;
    Clock m_clock;
    QVBoxLayout *m_rows;
    QStringList m_ids; ///< Of the rows, in their order.
    QList<DestinationRow *> m_shown;
    PlainLabel *m_trouble;
    QPushButton *m_add;
};
