// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errorchart.h"

#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "desktop/theme.h"
#include "desktop/timeticks.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace {
constexpr int lookCount = static_cast<int>(ErrorCounts::mostCodes) + 1;
constexpr qreal barShare = 0.8; // of a column; the rest keeps bars apart

struct Look {
    QColor light; // on a light window
    QColor dark;
    Qt::BrushStyle pattern = Qt::SolidPattern;
};

const std::array<Look, lookCount> &looks()
{
    static const std::array<Look, lookCount> all{{
        {QColor(0xb8, 0x1d, 0x2b), QColor(0xfa, 0x4b, 0x52), Qt::SolidPattern},
        {QColor(0x12, 0x65, 0xb0), QColor(0x58, 0xb0, 0xf0), Qt::BDiagPattern},
        {QColor(0x8f, 0x5b, 0x00), QColor(0xff, 0xb0, 0x1f), Qt::VerPattern},
        {QColor(0x6f, 0x2d, 0x9e), QColor(0xc0, 0x8c, 0xf2), Qt::HorPattern},
        {QColor(0x0b, 0x73, 0x6b), QColor(0x3c, 0xc4, 0xb4), Qt::DiagCrossPattern},
        {QColor(0x5b, 0x63, 0x6b), QColor(0xa3, 0xab, 0xb3), Qt::NoBrush},
    }};
    return all;
}

/// A round, even number of at least \p most.
qsizetype axisEnd(qsizetype most)
{
    static constexpr std::array<qsizetype, 4> factors{2, 4, 6, 10};
    qsizetype power = 1;
    while (factors.back() * power < most) {
        power *= 10;
    }
    const auto *const fits = std::find_if(factors.cbegin(), factors.cend(),
                                          [&](qsizetype factor) { return factor * power >= most; });
    return *fits * power;
}

QString shortTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}
}

ErrorChart::ErrorChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How often each code came"));
}

void ErrorChart::setCounts(const ErrorCounts &counts)
{
    m_counts = counts;
    if (m_current >= counts.time.count) {
        m_current = -1;
    }
    chooseLooks();
    QStringList spoken;
    for (qsizetype i = 0; i < counts.codes.size(); ++i) {
        spoken << legendText(i);
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

void ErrorChart::chooseLooks()
{
    QHash<QString, int> chosen;
    std::array<bool, lookCount> taken{};
    const auto choose = [&](const QString &code, int look) {
        chosen.insert(code, look);
        taken.at(static_cast<std::size_t>(look)) = true;
    };
    if (m_counts.hasOthers) {
        choose(m_counts.codes.constLast(), lookCount - 1);
    }
    for (const QString &code : std::as_const(m_counts.codes)) {
        const int last = m_looks.value(code, -1);
        if (last >= 0 && !chosen.contains(code) && !taken.at(static_cast<std::size_t>(last))) {
            choose(code, last);
        }
    }
    for (const QString &code : std::as_const(m_counts.codes)) {
        if (!chosen.contains(code)) {
            const auto *const free = std::find(taken.cbegin(), taken.cend(), false);
            choose(code, static_cast<int>(std::distance(taken.cbegin(), free)));
        }
    }
    m_looks = chosen;
}

QString ErrorChart::describe(qsizetype index) const
{
    //: Two times of day or dates with times: from, until
    QStringList lines{tr("%1 – %2").arg(shortTime(m_counts.time.startOf(index)),
                                        shortTime(m_counts.time.startOf(index + 1)))};
    const QList<qsizetype> &numbers = m_counts.columns.at(index);
    for (qsizetype code = 0; code < numbers.size(); ++code) {
        if (numbers.at(code) > 0) {
            //: %1 a code such as 529, %2 how often it came
            lines << tr("%1: %2").arg(m_counts.codes.at(code),
                                      QLocale().toString(numbers.at(code)));
        }
    }
    if (lines.size() == 1) {
        lines << tr("nothing");
    }
    return lines.join(u'\n');
}

QString ErrorChart::legendText(qsizetype index) const
{
    //: Legend of a chart: %1 a code such as 529, %2 how often it came
    return tr("%1: %2").arg(m_counts.codes.at(index),
                            QLocale().toString(m_counts.totals.at(index)));
}

QSize ErrorChart::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 30, em * 7};
}

QSize ErrorChart::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 12, em * 7};
}

QRect ErrorChart::legendBox(qsizetype index) const
{
    const int em = fontMetrics().height();
    int left = 0;
    for (qsizetype i = 0; i < index; ++i) {
        left += em * 8 / 3 + fontMetrics().horizontalAdvance(legendText(i));
    }
    return {left, 0, em * 5 / 3 + fontMetrics().horizontalAdvance(legendText(index)), em};
}

QRectF ErrorChart::plot() const
{
    const int em = fontMetrics().height();
    const int left
        = fontMetrics().horizontalAdvance(QLocale().toString(axisEnd(m_counts.highest()))) + em / 2;
    return QRectF(rect()).adjusted(left, em * 1.75, -em * 0.25, -em * 1.25);
}

QRectF ErrorChart::columnBox(qsizetype index) const
{
    const QRectF area = plot();
    const qreal wide
        = area.width() / static_cast<qreal>(std::max<qsizetype>(1, m_counts.time.count));
    return {area.left() + wide * static_cast<qreal>(index), area.top(), wide, area.height()};
}

qsizetype ErrorChart::columnAt(const QPoint &where) const
{
    for (qsizetype i = 0; i < m_counts.columns.size(); ++i) {
        const QRectF box = columnBox(i);
        if (where.x() >= box.left() && where.x() < box.right() && where.y() >= box.top()
            && where.y() <= box.bottom()) {
            return i;
        }
    }
    return -1;
}

void ErrorChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawLegend(&painter);
    drawAxes(&painter);
    for (qsizetype i = 0; i < m_counts.columns.size(); ++i) {
        drawColumn(&painter, i);
    }
    if (m_current >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(columnBox(m_current).adjusted(0, 0, -1, 0));
    }
}

void ErrorChart::drawLegend(QPainter *painter) const
{
    const int em = fontMetrics().height();
    for (qsizetype i = 0; i < m_counts.codes.size(); ++i) {
        const QRect box = legendBox(i);
        drawSegment(painter, QRect(box.left(), box.top() + 2, em * 4 / 3, em - 4),
                    m_looks.value(m_counts.codes.at(i)));
        painter->setPen(palette().color(QPalette::WindowText));
        painter->drawText(box.adjusted(em * 5 / 3, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          legendText(i));
    }
}

void ErrorChart::drawAxes(QPainter *painter) const
{
    const int em = fontMetrics().height();
    const QRectF area = plot();
    const qsizetype end = axisEnd(m_counts.highest());
    for (int line = 0; line <= 2; ++line) {
        const qreal y = std::round(area.bottom() - area.height() * line / 2) - 0.5;
        painter->setPen(faded(palette(), line == 0 ? 0.5F : 0.15F));
        painter->drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter->setPen(faded(palette(), 0.72F));
        painter->drawText(QRectF(0, y - em / 2.0, area.left() - em / 3.0, em),
                          Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(end * line / 2));
    }
    const TimeColumns &time = m_counts.time;
    if (time.count == 0) {
        return;
    }
    const auto span = static_cast<qreal>((time.end() - time.from).count());
    const int most = std::max(2, static_cast<int>(area.width()) / (em * 5));
    const QList<TimeTick> ticks = timeTicks(time.from, time.end(), most);
    for (const TimeTick &tick : ticks) {
        const qreal x
            = area.left() + area.width() * static_cast<qreal>((tick.at - time.from).count()) / span;
        const int wide = fontMetrics().horizontalAdvance(tick.label);
        const QRectF label(x - wide / 2.0, area.bottom() + 2, wide, em);
        if (label.left() >= area.left() - em / 2.0 && label.right() <= width()) {
            painter->drawText(label, Qt::AlignCenter, tick.label);
            painter->drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
        }
    }
}

void ErrorChart::drawColumn(QPainter *painter, qsizetype index) const
{
    const QRectF box = columnBox(index);
    const qreal wide = std::max(2.0, std::floor(box.width() * barShare));
    const qreal left = std::round(box.center().x() - wide / 2);
    const qreal unit = box.height() / static_cast<qreal>(axisEnd(m_counts.highest()));
    const QList<qsizetype> &numbers = m_counts.columns.at(index);
    qsizetype below = 0;
    qreal bottom = box.bottom();
    for (qsizetype code = 0; code < numbers.size(); ++code) {
        if (numbers.at(code) == 0) {
            continue;
        }
        below += numbers.at(code);
        // At least two pixels, lest one error among thousands be invisible.
        const qreal top
            = std::min(std::round(box.bottom() - unit * static_cast<qreal>(below)), bottom - 2);
        drawSegment(painter, {left, top, wide, bottom - top},
                    m_looks.value(m_counts.codes.at(code)));
        bottom = top;
    }
}

void ErrorChart::drawSegment(QPainter *painter, const QRectF &box, int look) const
{
    const Look &chosen = looks().at(static_cast<std::size_t>(look));
    const QColor color = isDark(palette()) ? chosen.dark : chosen.light;
    QColor ground = color;
    ground.setAlphaF(0.25F);
    if (chosen.pattern != Qt::NoBrush) {
        painter->fillRect(box, ground);
        painter->fillRect(box, QBrush(color, chosen.pattern));
    }
    painter->setPen(color);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

bool ErrorChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype index = columnAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : plainToolTip(describe(index)),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void ErrorChart::keyPressEvent(QKeyEvent *event)
{
    const qsizetype last = m_counts.columns.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        pick(m_current < 0 ? last : m_current - 1);
        return;
    case Qt::Key_Right:
        pick(m_current + 1);
        return;
    case Qt::Key_Home:
        pick(0);
        return;
    case Qt::Key_End:
        pick(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ErrorChart::mousePressEvent(QMouseEvent *event)
{
    const qsizetype index = columnAt(event->position().toPoint());
    if (index >= 0) {
        m_current = index;
        update();
        activate(index);
    }
}

void ErrorChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_current = -1;
    update();
}

void ErrorChart::pick(qsizetype index)
{
    if (m_counts.columns.isEmpty()) {
        return;
    }
    m_current = std::clamp<qsizetype>(index, 0, m_counts.columns.size() - 1);
    const QString text = describe(m_current);
    setAccessibleDescription(text);
    QToolTip::showText(mapToGlobal(columnBox(m_current).bottomLeft().toPoint()), plainToolTip(text),
                       this);
    update();
}

void ErrorChart::activate(qsizetype index)
{
    if (index >= 0) {
        Q_EMIT activated(m_counts.time.startOf(index), m_counts.time.startOf(index + 1));
    }
}
