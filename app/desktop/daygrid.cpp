// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/daygrid.h"

#include "core/wording.h"
#include "desktop/historywords.h"
#include "desktop/lighticon.h"
#include "desktop/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>

#include <algorithm>
#include <chrono>
#include <ratio>

namespace {
constexpr int week = 7;

/// 0 for the first day of the week where the user lives.
int columnOf(const QDate &date)
{
    return (date.dayOfWeek() - QLocale().firstDayOfWeek() + week) % week;
}

int rowOf(const QDate &date)
{
    const QDate first(date.year(), date.month(), 1);
    return (columnOf(first) + date.day() - 1) / week;
}

/// Kept, for a year has 365 of them and each would be read from its drawing.
QPixmap markOf(DayFigures::State state, int side, qreal ratio)
{
    const QString key
        = QStringLiteral("day %1 %2 %3").arg(static_cast<int>(state)).arg(side).arg(ratio);
    QPixmap mark;
    if (!QPixmapCache::find(key, &mark)) {
        mark = lightPixmap(lightOf(state), false, side, ratio);
        QPixmapCache::insert(key, mark);
    }
    return mark;
}

/// What there is to say of a day in a word, longest first.
QStringList notesOf(const DayFigures &day)
{
    if (day.time.down.count() > 0) {
        const double hours = std::chrono::duration<double, std::ratio<3600>>(day.time.down).count();
        //: A duration: hours with one decimal
        return {inWords(day.time.down), DayGrid::tr("%1 h").arg(QLocale().toString(hours, 'f', 1))};
    }
    if (day.state() == DayFigures::State::Amber) {
        //: In a day of the calendar, very short: the status page posted an incident
        return {DayGrid::tr("posted")};
    }
    return {};
}
}

DayGrid::DayGrid(QWidget *parent)
    : CellGrid(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Calendar of days"));
}

void DayGrid::setDays(const QList<DayFigures> &days, const QDate &today)
{
    m_days = days;
    m_today = today;
    renew();
}

int DayGrid::months() const
{
    return m_days.isEmpty() ? 0 : monthOf(m_days.last().date) + 1;
}

int DayGrid::monthOf(const QDate &date) const
{
    const QDate first = m_days.constFirst().date;
    return (date.year() - first.year()) * 12 + date.month() - first.month();
}

DayGrid::Sheets DayGrid::sheets(int width) const
{
    const int em = fontMetrics().height();
    const int count = std::max(months(), 1);
    const int smallest = em * 3 / 4;
    const int largest = em * 2;
    Sheets all{.gap = em * 3 / 2, .head = em * 5 / 2, .foot = em / 2};
    constexpr int fewMonths = 4;
    const int wanted = count <= fewMonths ? count : (count + 1) / 2;
    const int fitting = (width + all.gap) / (week * smallest + all.gap);
    all.perRow = std::clamp(wanted, 1, std::max(fitting, 1));
    all.side = std::clamp(((width + all.gap) / all.perRow - all.gap) / week, smallest, largest);
    return all;
}

QPoint DayGrid::sheetAt(int month, const Sheets &measures) const
{
    return {(month % measures.perRow) * measures.width(),
            (month / measures.perRow) * measures.height()};
}

bool DayGrid::isWeekByWeek() const
{
    constexpr int most = 6 * week;
    return m_days.size() <= most;
}

QRectF DayGrid::weekCell(int cell) const
{
    const int em = fontMetrics().height();
    const int place = columnOf(m_days.constFirst().date) + cell;
    const int column = isRightToLeft() ? week - 1 - place % week : place % week;
    const int left = qRound(column * width() / 7.0);
    const int high = em * 2;
    const int row = place / week;
    return QRectF(left, em * 5 / 4.0 + row * high, qRound((column + 1) * width() / 7.0) - left,
                  high);
}

QRectF DayGrid::cellRect(int cell) const
{
    if (isWeekByWeek()) {
        return weekCell(cell);
    }
    const Sheets measures = sheets(width());
    const QDate date = m_days.at(cell).date;
    const QPoint corner = sheetAt(monthOf(date), measures);
    const int side = measures.side;
    const int left = corner.x() + columnOf(date) * side;
    return QRectF(isRightToLeft() ? width() - left - side : left,
                  corner.y() + measures.head + rowOf(date) * side, side, side);
}

QString DayGrid::describe(int cell) const
{
    return ::describe(m_days.at(cell));
}

QSize DayGrid::sizeHint() const
{
    const int width = fontMetrics().height() * 44;
    return {width, heightForWidth(width)};
}

QSize DayGrid::minimumSizeHint() const
{
    return {fontMetrics().height() * 16, fontMetrics().height() * 6};
}

int DayGrid::heightForWidth(int width) const
{
    if (isWeekByWeek()) {
        return m_days.isEmpty() ? 0 : qRound(weekCell(cells() - 1).bottom());
    }
    const Sheets measures = sheets(width);
    const int rows = (months() + measures.perRow - 1) / measures.perRow;
    return rows * measures.height() - measures.foot;
}

int DayGrid::neighbour(int cell, int key) const
{
    switch (key) {
    case Qt::Key_Up:
        return cell - week;
    case Qt::Key_Down:
        return cell + week;
    case Qt::Key_Left:
        return cell + (isRightToLeft() ? 1 : -1);
    default:
        return cell + (isRightToLeft() ? -1 : 1);
    }
}

void DayGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isWeekByWeek()) {
        paintWeekdays(painter, QRectF(0, 0, width(), fontMetrics().height()), QLocale::ShortFormat);
    } else {
        paintMonths(painter);
    }
    for (int cell = 0; cell < cells(); ++cell) {
        if (isWeekByWeek()) {
            paintBroad(painter, cell);
        } else {
            paintNarrow(painter, cell);
        }
    }
    paintPointer(painter);
}

void DayGrid::paintWeekdays(QPainter &painter, const QRectF &box, QLocale::FormatType format) const
{
    painter.setFont(scaled(font(), 0.8));
    painter.setPen(faded(palette(), 0.66F));
    const QLocale locale;
    const qreal across = box.width() / week;
    for (int column = 0; column < week; ++column) {
        const int day = (locale.firstDayOfWeek() - 1 + column) % week + 1;
        const int place = isRightToLeft() ? week - 1 - column : column;
        painter.drawText(QRectF(box.left() + place * across, box.top(), across, box.height()),
                         Qt::AlignCenter, locale.standaloneDayName(day, format));
    }
}

void DayGrid::paintMonths(QPainter &painter) const
{
    const QLocale locale;
    const Sheets measures = sheets(width());
    const int em = fontMetrics().height();
    const int across = week * measures.side;
    const QFont bold = scaled(font(), 1.0, true);
    bool fits = true;
    for (int month = 1; month <= 12; ++month) {
        const QString title = monthTitle({m_today.year(), month, 1});
        fits = fits && QFontMetrics(bold).horizontalAdvance(title) <= across;
    }
    for (int month = 0; month < months(); ++month) {
        const QDate first = m_days.constFirst().date.addMonths(month);
        const QPoint corner = sheetAt(month, measures);
        const int left = isRightToLeft() ? width() - corner.x() - across : corner.x();
        QString title = monthTitle(first);
        if (!fits) {
            title = locale.standaloneMonthName(first.month(), QLocale::ShortFormat);
            title += month == 0 || first.month() == 1 ? QStringLiteral(" %1").arg(first.year())
                                                      : QString();
        }
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(left, corner.y(), across, em),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip, title);
        paintWeekdays(painter, QRectF(left, corner.y() + em * 5 / 4.0, across, em),
                      QLocale::NarrowFormat);
    }
}

void DayGrid::paintToday(QPainter &painter, const QRectF &box) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faded(palette(), 0.5F), 1));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void DayGrid::paintNarrow(QPainter &painter, int cell) const
{
    if (m_days.at(cell).date == m_today) {
        paintToday(painter, cellRect(cell));
    }
    paintMark(painter, cellRect(cell), m_days.at(cell).state(), palette());
}

/// With its date and what there is to say in a few words.
void DayGrid::paintBroad(QPainter &painter, int cell) const
{
    const DayFigures &day = m_days.at(cell);
    const QRectF box = cellRect(cell).adjusted(1, 1, -1, -1);
    const int em = fontMetrics().height();
    QColor tint = lightColor(lightOf(day.state()), palette());
    tint.setAlphaF(day.state() == DayFigures::State::Unwatched ? 0.04F : 0.13F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(box, 4, 4);
    if (day.date == m_today) {
        paintToday(painter, box);
    }

    const QRect inner = box.toRect().adjusted(em / 3, 0, -em / 3, 0);
    const auto visual
        = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), inner, part); };
    paintMark(painter, visual({inner.left(), inner.top(), em, inner.height()}), day.state(),
              palette());
    const QRect room = inner.adjusted(em + em / 4, 0, 0, 0);
    const bool named = cell == 0 || day.date.day() == 1;
    const QString date = named ? dayTitle(day.date) : QString::number(day.date.day());
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(visual(room), Qt::AlignLeading | Qt::AlignVCenter, date);

    painter.setPen(faded(palette(), 0.8F));
    const int left = room.width() - fontMetrics().horizontalAdvance(date) - em / 3;
    painter.setFont(scaled(font(), 0.85));
    for (const QString &note : notesOf(day)) {
        if (painter.fontMetrics().horizontalAdvance(note) <= left) {
            painter.drawText(visual(room), Qt::AlignTrailing | Qt::AlignVCenter, note);
            break;
        }
    }
}

void DayGrid::paintMark(QPainter &painter, const QRectF &box, DayFigures::State state,
                        const QPalette &palette)
{
    if (state == DayFigures::State::Unwatched) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(palette, 0.45F));
        painter.drawEllipse(box.center(), 1.5, 1.5);
        return;
    }
    const int side = qRound(std::min(box.width(), box.height()) * 0.8);
    const QPoint corner(qRound(box.center().x() - side / 2.0),
                        qRound(box.center().y() - side / 2.0));
    painter.drawPixmap(corner, markOf(state, side, painter.device()->devicePixelRatioF()));
}
