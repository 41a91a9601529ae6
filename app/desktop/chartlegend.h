// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/latencypicture.h"

#include <QBrush>
#include <QList>
#include <QPen>
#include <QWidget>

#include <array>

class QPainter;
class QRectF;

/// The marks of the charts, drawn alike in the charts and in their legend. \p area is what they
/// cover; colours come from \p palette.
void paintOurIncident(QPainter *painter, const QRectF &area, const QPalette &palette);
void paintPostedIncident(QPainter *painter, const QRectF &area, const QPalette &palette);
void paintNormalRange(QPainter *painter, const QRectF &area, const QPalette &palette);
void paintFailure(QPainter *painter, const QPointF &foot, const QPalette &palette);
void paintSpike(QPainter *painter, const QPointF &top, const QPalette &palette);
[[nodiscard]] QColor medianColor(const QPalette &palette);
[[nodiscard]] QColor bandColor(const QPalette &palette);
[[nodiscard]] QPen slowLimitPen(const QPalette &palette);
/// The network's parts plain, in shades of one colour; the server's in another, hatched where it
/// may be the network's, too.
[[nodiscard]] QBrush phaseBrush(PhaseBucket::Part part, const QPalette &palette);
[[nodiscard]] QString titleOf(PhaseBucket::Part part);
/// In which order the parts are piled up: the network's at the bottom, the server's on top.
[[nodiscard]] std::array<PhaseBucket::Part, PhaseBucket::PartCount> phasesFromBelow();

/// Explains the marks of a latency chart in as many lines as it takes.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    /// Explains just what \p picture shows.
    void setPicture(const LatencyPicture &picture);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect place(qsizetype index, int width) const;

    QList<int> m_marks;
};
