// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

/// The score that decides, with its two marks: where the light turns amber, and where an
/// incident is confirmed.
class ScoreBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int amberMark = 38;

    explicit ScoreBar(QWidget *parent = nullptr);

    void setScore(int score, int threshold);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint() / 2; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qreal x(int value) const;
    void drawMark(QPainter &painter, int value, const QString &text) const;

    int m_score = 0;
    int m_threshold = 60;
};
