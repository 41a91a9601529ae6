// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/verdict.h"

#include <QWidget>

/// A light as a picture in the text: its shape and colour, named for screen readers.
class LightMark : public QWidget
{
    Q_OBJECT

public:
    /// \p lines: its side in heights of a line of text.
    explicit LightMark(qreal lines, QWidget *parent = nullptr);

    /// \p you: with the badge of causes on the user's side.
    void setLight(Verdict::Light light, bool you = false);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal m_lines;
    Verdict::Light m_light = Verdict::Light::Grey;
    bool m_you = false;
};
