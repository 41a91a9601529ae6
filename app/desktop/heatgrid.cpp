// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/heatgrid.h"

#include "core/wording.h"
#include "desktop/chartlegend.h"
#include "desktop/historywords.h"
#include "desktop/names.h"
#include "desktop/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {
QColor stepColor(HeatMetric metric, int step, int steps, const QPalette &palette)
{
    if (metric == HeatMetric::Errors && step == 0) {
        return faded(palette, 0.07F); // nothing failed
    }
    QColor color = metric == HeatMetric::Errors ? lightColor(Verdict::Light::Red, palette)
                                                : medianColor(palette);
    const double share = steps < 2 ? 0 : static_cast<double>(step) / (steps - 1);
    color.setAlphaF(static_cast<float>(0.1 + 0.9 * std::pow(share, 1.2)));
    return color;
}

void paintHatch(QPainter &painter, const QRectF &box, const QPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(faded(palette, 0.3F), Qt::BDiagPattern));
    painter.drawRoundedRect(box, 3, 3);
}

void paintNothing(QPainter &painter, const QRectF &box, const QPalette &palette)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faded(palette, 0.15F), 1));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void paintOfficeFrame(QPainter &painter, const QRectF &box, const QPalette &palette)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faded(palette, 0.75F), 1, Qt::DashLine));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

QString milliseconds(double ms)
{
    return latencyInWords(std::chrono::microseconds(std::lround(ms * 1000)));
}
}

int weekdayIn(int row)
{
    return (QLocale().firstDayOfWeek() - 1 + row) % HeatMap::days + 1;
}

QString heatText(const HeatCell &cell, HeatMetric metric)
{
    if (metric == HeatMetric::Errors) {
        const auto share = cell.errorShare();
        return share ? shareText(*share) : dash();
    }
    const auto latency = cell.latency();
    return latency ? latencyInWords(*latency) : dash();
}

HeatGrid::HeatGrid(QWidget *parent)
    : CellGrid(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatGrid::setMap(const HeatMap &map, HeatMetric metric, bool officeHours)
{
    m_map = map;
    m_metric = metric;
    m_scale = metric == HeatMetric::Errors ? errorScale() : latencyScale(map);
    m_officeHours = officeHours;
    setAccessibleName(metric == HeatMetric::Errors
                          ? tr("Heat map of failed checks, hours by days of the week")
                          : tr("Heat map of the latency, hours by days of the week"));
    renew();
}

QString HeatGrid::stepText(int step) const
{
    const bool errors = m_metric == HeatMetric::Errors;
    if (m_scale.steps() == 1) {
        //: Legend of the heat map: all hours are about as fast
        return tr("Hardly any difference");
    }
    if (errors && step == 0) {
        return tr("None failed");
    }
    const bool isLast = step == m_scale.steps() - 1;
    const double end = isLast ? m_scale.ends.last() : m_scale.ends.at(step);
    const QString value = errors ? shareText(end) : milliseconds(end);
    //: Legend of a scale: more than %1; then up to %1
    return isLast ? tr("> %1").arg(value) : tr("≤ %1").arg(value);
}

QList<GridLegend::Entry> HeatGrid::legend() const
{
    QList<GridLegend::Entry> entries;
    for (int step = 0; step < m_scale.steps(); ++step) {
        entries.append({stepText(step),
                        [metric = m_metric, step, steps = m_scale.steps()](
                            QPainter &painter, const QRectF &box, const QPalette &palette) {
                            painter.setPen(Qt::NoPen);
                            painter.setBrush(stepColor(metric, step, steps, palette));
                            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
                        }});
    }
    entries.append({tr("Too few checks"), paintHatch});
    if (m_officeHours) {
        entries.append({tr("Working hours in California"), paintOfficeFrame});
    }
    return entries;
}

int HeatGrid::cells() const
{
    return HeatMap::days * HeatMap::hours;
}

int HeatGrid::gutter() const
{
    int widest = 0;
    for (int weekday = 1; weekday <= HeatMap::days; ++weekday) {
        widest = std::max(widest,
                          fontMetrics().horizontalAdvance(
                              QLocale().standaloneDayName(weekday, QLocale::ShortFormat)));
    }
    return widest + fontMetrics().height() / 2;
}

QRectF HeatGrid::cellRect(int cell) const
{
    const int em = fontMetrics().height();
    const int top = em * 5 / 4;
    const double pitch = static_cast<double>(width() - gutter()) / HeatMap::hours;
    const double high = static_cast<double>(height() - top) / HeatMap::days;
    const int hour = cell % HeatMap::hours;
    const int row = cell / HeatMap::hours;
    // On whole pixels: a blurred grid is no grid.
    const int left = gutter() + qRound(hour * pitch);
    const int right = gutter() + qRound((hour + 1) * pitch);
    const int upper = top + qRound(row * high);
    const int lower = top + qRound((row + 1) * high);
    const int x = isRightToLeft() ? width() - right : left;
    return QRectF(x, upper, right - left, lower - upper);
}

const HeatCell &HeatGrid::at(int cell) const
{
    return m_map.at(weekdayIn(cell / HeatMap::hours), cell % HeatMap::hours);
}

std::optional<int> HeatGrid::stepOf(const HeatCell &cell) const
{
    if (m_metric == HeatMetric::Errors) {
        const auto share = cell.errorShare();
        return share ? std::optional(m_scale.stepOf(*share)) : std::nullopt;
    }
    const auto latency = cell.latency();
    return latency
        ? std::optional(m_scale.stepOf(std::chrono::duration<double, std::milli>(*latency).count()))
        : std::nullopt;
}

QString HeatGrid::describe(int cell) const
{
    const HeatCell &seen = at(cell);
    QStringList lines{hourTitle(weekdayIn(cell / HeatMap::hours), cell % HeatMap::hours)};
    if (seen.checks() == 0) {
        lines << tr("Nothing was checked");
    } else {
        //: %1 a share: how many of the checks failed
        lines << tr("%1 failed").arg(heatText(seen, HeatMetric::Errors))
              //: %1 a duration, %2 a kind of check such as "Message"
              << tr("Half are answered within %1 (%2)")
                     .arg(heatText(seen, HeatMetric::Latency), titleOf(m_map.rung))
              << tr("%n check(s)", nullptr, static_cast<int>(seen.checks()));
    }
    if (seen.checks() > 0 && !stepOf(seen)) {
        lines << tr("Too few checks to tell");
    }
    return lines.join(u'\n');
}

QSize HeatGrid::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 44, em * 5 / 4 + HeatMap::days * em * 3 / 2};
}

QSize HeatGrid::minimumSizeHint() const
{
    return {fontMetrics().height() * 16, sizeHint().height()};
}

int HeatGrid::neighbour(int cell, int key) const
{
    const int hour = cell % HeatMap::hours;
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    switch (key) {
    case Qt::Key_Up:
        return cell - HeatMap::hours;
    case Qt::Key_Down:
        return cell + HeatMap::hours;
    default:
        break;
    }
    const int next = hour + (key == forward ? 1 : -1);
    return next < 0 || next >= HeatMap::hours ? -1 : cell - hour + next;
}

void HeatGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    for (int cell = 0; cell < cells(); ++cell) {
        const QRectF box = cellRect(cell).adjusted(1, 1, -1, -1);
        const HeatCell &seen = at(cell);
        if (const auto step = stepOf(seen)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(stepColor(m_metric, *step, m_scale.steps(), palette()));
            painter.drawRoundedRect(box, 3, 3);
        } else if (seen.checks() > 0) {
            paintHatch(painter, box, palette());
        } else {
            paintNothing(painter, box, palette());
        }
    }
    if (m_officeHours) {
        paintOfficeHours(painter);
    }
    paintPointer(painter);
}

void HeatGrid::paintAxes(QPainter &painter) const
{
    constexpr int every = 3;
    painter.setPen(faded(palette(), 0.72F));
    painter.setFont(scaled(font(), 0.85));
    for (int row = 0; row < HeatMap::days; ++row) {
        const QRectF first = cellRect(row * HeatMap::hours);
        const int side = isRightToLeft() ? width() - gutter() : 0;
        painter.drawText(QRectF(side, first.top(), gutter(), first.height()),
                         Qt::AlignLeading | Qt::AlignVCenter,
                         QLocale().standaloneDayName(weekdayIn(row), QLocale::ShortFormat));
    }
    for (int hour = 0; hour < HeatMap::hours; hour += every) {
        const QRectF above = cellRect(hour);
        const QString text = QStringLiteral("%1:00").arg(hour, 2, 10, QChar(u'0'));
        painter.drawText(QRectF(above.left() + 1, 0, above.width() * every, above.top()),
                         Qt::AlignLeading | Qt::AlignVCenter, text);
    }
}

void HeatGrid::paintOfficeHours(QPainter &painter) const
{
    constexpr int from = 9;
    constexpr int until = 16; // the last hour
    QRectF frame;
    for (int row = 0; row < HeatMap::days; ++row) {
        if (weekdayIn(row) <= Qt::Friday) {
            const int first = row * HeatMap::hours;
            frame = frame.united(cellRect(first + from)).united(cellRect(first + until));
        }
    }
    paintOfficeFrame(painter, frame, palette());
}
