// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

#include <functional>

/// Explains the marks of a picture in as many lines as it takes.
class GridLegend : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        QString text;
        /// Paints the mark into a box of a line's height, in the colours of the palette.
        std::function<void(QPainter &, const QRectF &, const QPalette &)> paint;
    };

    explicit GridLegend(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<QRect> places(int width) const;

    QList<Entry> m_entries;
};
