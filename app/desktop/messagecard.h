// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model.h"
#include "core/settings.h"
#include "desktop/card.h"

#include <QList>

#include <array>

class QPushButton;

/// Asks, once, how often messages may be sent as checks, and shows what each choice costs.
class MessageCard : public Card
{
    Q_OBJECT

public:
    explicit MessageCard(QWidget *parent = nullptr);

    void setPrices(const Settings &settings, const QList<Model> &models);

Q_SIGNALS:
    void chosen(Settings::MessageMode mode);

private:
    std::array<QPushButton *, 3> m_choices{}; // by MessageMode
    std::array<PlainLabel *, 3> m_prices{};
};
