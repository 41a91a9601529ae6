// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

/// How much of something is left, as half a ring that empties, with the share in its midst. Under
/// lowShare it changes its colour and gets a mark: a triangle, then a square when all is gone.
class ArcGauge : public QWidget
{
    Q_OBJECT

public:
    explicit ArcGauge(QWidget *parent = nullptr);

    /// From 0 to 1; none: not told. \p warns: whether little left is worth a warning.
    void setShare(std::optional<double> share, bool warns = true);
    [[nodiscard]] std::optional<double> share() const { return m_share; }
    [[nodiscard]] bool isLow() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintArc(QPainter &painter, const QRectF &ring, double from, double to,
                  const QColor &color) const;

    std::optional<double> m_share;
    bool m_warns = true;
};
