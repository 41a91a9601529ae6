// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QList>
#include <QString>
#include <QWidget>

/// The parts of one request as bars below each other, each beginning where the last one ended.
class PhaseBars : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseBars(QWidget *parent = nullptr);

    void setPhases(const Phases &phases);

    /// One bar: its name, and where it lies in the request.
    struct Bar {
        QString name;
        std::chrono::microseconds from{0};
        std::chrono::microseconds took{0};
    };
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Bar> m_bars;
    std::chrono::microseconds m_total{0};
};
