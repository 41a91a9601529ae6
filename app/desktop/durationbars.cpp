// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/durationbars.h"

#include "core/wording.h"
#include "desktop/historywords.h"
#include "desktop/theme.h"

#include <QPainter>

#include <algorithm>

namespace {
constexpr int few = 3; // one incident alone makes no high bar

void paintFilled(QPainter &painter, const QRectF &bar, Incident::Source source,
                 const QPalette &palette)
{
    const bool ours = source == Incident::Source::Ours;
    const QColor color = lightColor(ours ? Verdict::Light::Red : Verdict::Light::Amber, palette);
    painter.setPen(QPen(color, 1));
    painter.setBrush(ours ? QBrush(color) : QBrush(color, Qt::BDiagPattern));
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

/// "5–15", "> 4 h": as short as it gets, as an axis has it.
QString lengthText(const DurationBin &bin)
{
    constexpr std::chrono::hours hour{1};
    const bool hours = bin.from >= hour;
    const auto figure = [hours](std::chrono::minutes of) { return of.count() / (hours ? 60 : 1); };
    if (!bin.until) {
        //: A range of durations: longer than %1 hours
        return DurationBars::tr("> %1 h").arg(figure(bin.from));
    }
    if (bin.from.count() == 0) {
        //: A range of durations: shorter than %1 minutes
        return DurationBars::tr("< %1 min").arg(figure(*bin.until));
    }
    //: A range of durations in minutes, without the unit for want of room; then in hours
    return (hours ? DurationBars::tr("%1–%2 h") : DurationBars::tr("%1–%2"))
        .arg(figure(bin.from))
        .arg(figure(*bin.until));
}
}

DurationBars::DurationBars(QWidget *parent)
    : CellGrid(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("How long incidents lasted"));
}

void DurationBars::setBins(const QList<DurationBin> &bins)
{
    m_bins = bins;
    m_most = few;
    for (const DurationBin &bin : bins) {
        m_most = std::max({m_most, bin.ours, bin.theirs});
    }
    renew();
}

QList<GridLegend::Entry> DurationBars::legend()
{
    const auto mark = [](Incident::Source source) {
        return GridLegend::Entry{
            titleOf(source),
            [source](QPainter &painter, const QRectF &box, const QPalette &palette) {
                paintFilled(painter, box.adjusted(2, 2, -2, -2), source, palette);
            }};
    };
    return {mark(Incident::Source::Ours), mark(Incident::Source::Theirs)};
}

QRectF DurationBars::cellRect(int cell) const
{
    const double pitch = static_cast<double>(width()) / std::max(cells(), 1);
    const int place = isRightToLeft() ? cells() - 1 - cell : cell;
    const int left = qRound(place * pitch);
    return QRectF(left, 0, qRound((place + 1) * pitch) - left, height());
}

QString DurationBars::describe(int cell) const
{
    const DurationBin &bin = m_bins.at(cell);
    const QString from = inWords(bin.from);
    QString length;
    if (!bin.until) {
        //: A range of durations
        length = tr("%1 or longer").arg(from);
    } else if (bin.from.count() == 0) {
        //: A range of durations
        length = tr("less than %1").arg(inWords(*bin.until));
    } else {
        //: A range of durations
        length = tr("%1 to %2").arg(from, inWords(*bin.until));
    }
    return length + u'\n' + incidentsText(bin.ours, bin.theirs);
}

QSize DurationBars::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 22, em * 9};
}

QSize DurationBars::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 20, em * 7};
}

void DurationBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(scaled(font(), 0.8));
    const int line = painter.fontMetrics().height();
    for (int cell = 0; cell < cells(); ++cell) {
        const QRectF box = cellRect(cell);
        const DurationBin &bin = m_bins.at(cell);
        painter.setPen(faded(palette(), 0.72F));
        painter.drawText(QRectF(box.left(), box.bottom() - line, box.width(), line),
                         Qt::AlignCenter | Qt::TextDontClip, lengthText(bin));
        const QRectF room = box.adjusted(0, line, 0, -line - 4);
        const int thick = qRound(box.width() * 0.3);
        const int middle = qRound(box.center().x());
        paintBar(painter, QRectF(middle - thick - 1, room.top(), thick, room.height()), bin.ours,
                 Incident::Source::Ours);
        paintBar(painter, QRectF(middle + 1, room.top(), thick, room.height()), bin.theirs,
                 Incident::Source::Theirs);
    }
    const int line0 = qRound(height() - line - 3.0);
    painter.fillRect(0, line0, width(), 1, faded(palette(), 0.3F));
    painter.setRenderHint(QPainter::Antialiasing);
    paintPointer(painter);
}

void DurationBars::paintBar(QPainter &painter, const QRectF &room, int count,
                            Incident::Source source) const
{
    if (count == 0) {
        return;
    }
    QRectF bar = room;
    bar.setTop(room.bottom() - qRound(room.height() * count / m_most));
    paintFilled(painter, bar, source, palette());
    painter.setPen(palette().color(QPalette::WindowText));
    const int line = painter.fontMetrics().height();
    painter.drawText(QRectF(bar.left(), bar.top() - line, bar.width(), line),
                     Qt::AlignCenter | Qt::TextDontClip, QString::number(count));
}
