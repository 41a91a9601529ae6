// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/period.h"
#include "desktop/cellgrid.h"

#include <QList>
#include <QLocale>

/// Days as a calendar, each with the mark of its worst state; days without data are a faint dot.
///
/// Up to six weeks go week by week, with a date and the time down in each day. More go month by
/// month, as large as the room allows, and tell their figures when pointed at.
class DayGrid : public CellGrid
{
    Q_OBJECT

public:
    explicit DayGrid(QWidget *parent = nullptr);

    /// \p days follow each other.
    void setDays(const QList<DayFigures> &days, const QDate &today);
    [[nodiscard]] const QList<DayFigures> &days() const { return m_days; }

    [[nodiscard]] int cells() const override { return static_cast<int>(m_days.size()); }
    [[nodiscard]] QRectF cellRect(int cell) const override;
    [[nodiscard]] QString describe(int cell) const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

    /// The mark of a day in \p box, as its legend shows it, too.
    static void paintMark(QPainter &painter, const QRectF &box, DayFigures::State state,
                          const QPalette &palette);

protected:
    [[nodiscard]] int neighbour(int cell, int key) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Measures in pixels.
    struct Sheets {
        int perRow = 1;
        int side = 0; ///< Of a day.
        int gap = 0; ///< Between months.
        int head = 0; ///< The month's name and the days of the week.
        int foot = 0;
        [[nodiscard]] int width() const { return 7 * side + gap; }
        [[nodiscard]] int height() const { return head + 6 * side + foot; }
    };

    [[nodiscard]] bool isWeekByWeek() const;
    [[nodiscard]] QRectF weekCell(int cell) const;
    [[nodiscard]] Sheets sheets(int width) const;
    [[nodiscard]] QPoint sheetAt(int month, const Sheets &measures) const;
    [[nodiscard]] int months() const;
    [[nodiscard]] int monthOf(const QDate &date) const;
    void paintWeekdays(QPainter &painter, const QRectF &box, QLocale::FormatType format) const;
    void paintMonths(QPainter &painter) const;
    void paintToday(QPainter &painter, const QRectF &box) const;
    void paintNarrow(QPainter &painter, int cell) const;
    void paintBroad(QPainter &painter, int cell) const;

    QList<DayFigures> m_days;
    QDate m_today;
};
