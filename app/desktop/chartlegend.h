// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPainter;
class QRectF;

/// The marks of the charts, drawn alike in the charts and in their legend. \p area is what they
/// cover; colours come from \p palette.
void paintOurIncident(QPainter *painter, const QRectF &area, const QPalette &palette);
void paintPostedIncident(QPainter *painter, const QRectF &area, const QPalette &palette);
void paintFailure(QPainter *painter, const QPointF &foot, const QPalette &palette);
[[nodiscard]] QColor medianColor(const QPalette &palette);
[[nodiscard]] QColor bandColor(const QPalette &palette);

/// Explains the marks of a latency chart in as many lines as it takes.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect place(int index, int width) const;
};
