// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

/// A word or two in a rounded frame, such as whose fault it is. Plain text, one line.
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
