// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QTimer>
#include <QWidget>

/// The parts of one request as bars below each other, each beginning where the last one ended.
class PhaseBars : public QWidget
{
    Q_OBJECT

public:
    explicit PhaseBars(QWidget *parent = nullptr);

    /// Which phases a request goes through.
    struct Way {
        bool hasName = true; ///< The host is a name, to be looked up.
        bool isSecure = true; ///< Over TLS.
        bool streams = false;
    };

    void setPhases(const Phases &phases);
    /// A request that is under way: the phase after those of \p soFar grows until the next call,
    /// redrawn ten times a second while it is seen.
    void setRunning(const Phases &soFar, const Way &way);

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
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void grow();

    QList<Bar> m_bars;
    std::chrono::microseconds m_total{0};
    bool m_running = false; // Then the last bar grows.
    QElapsedTimer m_since;
    QTimer m_tick;
};
