// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QList>
#include <QWidget>

/// The last 30 probes as a row of small lights, oldest first: shape and colour tell the outcome.
///
/// The mouse or the arrow keys pick one; a tool tip tells about it.
class ProbeStrip : public QWidget
{
    Q_OBJECT

public:
    static constexpr int most = 30;

    explicit ProbeStrip(QWidget *parent = nullptr);

    void setProbes(const QList<Observation> &probes);
    /// What the tool tip says about a probe; plain text.
    [[nodiscard]] static QString describe(const Observation &seen);
    /// Index of the picked probe; -1 when none is.
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A probe was clicked, or picked and Enter pressed.
    void activated(const Observation &seen);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF cell(int index) const;
    [[nodiscard]] int at(const QPoint &where) const;
    void pick(int index);

    QList<Observation> m_probes;
    int m_current = -1;
};
