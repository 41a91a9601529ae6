// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

/// How the share that is left of something went, as a line over some time. Points that are too far
/// apart are not joined.
class ShareTrend : public QWidget
{
    Q_OBJECT

public:
    struct Point {
        QDateTime at;
        double share = 0; ///< From 0 to 1.
        bool operator==(const Point &) const = default;
    };

    explicit ShareTrend(QWidget *parent = nullptr);

    /// \p points, oldest first, lie between \p from and \p until.
    void setPoints(const QList<Point> &points, const QDateTime &from, const QDateTime &until);
    [[nodiscard]] const QList<Point> &points() const { return m_points; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QPointF place(const Point &point) const;

    QList<Point> m_points;
    QDateTime m_from;
    QDateTime m_until;
};
