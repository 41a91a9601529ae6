// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/latencypicture.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

/// What a latency chart shall show: which time, of which checks, of which model.
class ChoiceBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget *parent = nullptr);

    [[nodiscard]] ChartChoice choice() const;
    /// The models to choose from; the chosen one stays while it is among them.
    void setSeries(const QList<Traces::Series> &series);
    /// The choice in words, for a heading.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QComboBox *add(const QString &title, const QString &name);

    QHBoxLayout *m_row;
    QComboBox *m_measure;
    QComboBox *m_rung;
    QComboBox *m_model;
};
