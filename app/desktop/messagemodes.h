// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model.h"
#include "core/settings.h"

#include <QList>
#include <QWidget>

#include <array>

class PlainLabel;
class QRadioButton;

/// How often messages may be sent as checks, with what each choice costs a month.
class MessageModes : public QWidget
{
    Q_OBJECT

public:
    explicit MessageModes(QWidget *parent = nullptr);

    void setPrices(const Settings &settings, const QList<Model> &models);
    void setMode(Settings::MessageMode mode);
    [[nodiscard]] Settings::MessageMode mode() const;

Q_SIGNALS:
    void changed();

private:
    std::array<QRadioButton *, 3> m_choices{}; // by MessageMode
    std::array<PlainLabel *, 3> m_prices{};
};
