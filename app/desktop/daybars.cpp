// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/daybars.h"

#include "core/pagewords.h"
#include "desktop/names.h"
#include "desktop/plainlabel.h"
#include "desktop/statuswords.h"
#include "desktop/theme.h"

#include <QPainter>

#include <algorithm>

namespace {
using Status = PageReport::Status;

/// Of the room that there is.
double heightOf(Status status)
{
    switch (status) {
    case Status::MajorOutage:
        return 1;
    case Status::PartialOutage:
        return 0.88;
    case Status::Degraded:
        return 0.75;
    case Status::Operational:
    case Status::Maintenance:
    case Status::Unknown:
        break;
    }
    return 0.6;
}

/// Stands on the bottom of \p room, which lies on whole pixels.
void paintBar(QPainter &painter, const QRectF &room, std::optional<Status> status,
              const QPalette &palette)
{
    if (!status) {
        painter.fillRect(QRectF(room.left(), room.bottom() - 3, room.width(), 3),
                         faded(palette, 0.16F));
        return;
    }
    QRectF bar = room;
    bar.setTop(room.bottom() - qRound(room.height() * heightOf(*status)));
    const QColor color = lightColor(lightOf(*status), palette);
    const bool isHollow = *status == Status::Maintenance || *status == Status::Degraded;
    if (!isHollow) {
        painter.fillRect(bar, color);
        return;
    }
    QColor tint = color;
    tint.setAlphaF(*status == Status::Degraded ? 0.45F : 0.0F);
    painter.setPen(QPen(color, 1));
    painter.setBrush(tint);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}
}

DayBars::DayBars(QWidget *parent)
    : CellGrid(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayBars::setDays(const QString &name, const QList<ComponentDay> &days)
{
    m_days = days;
    //: Read aloud; %1 is a component of the status page
    setAccessibleName(tr("%1, day by day").arg(bounded(name.simplified(), 100)));
    renew();
}

QList<GridLegend::Entry> DayBars::legend()
{
    const auto entry = [](const QString &text, std::optional<Status> status) {
        return GridLegend::Entry{
            text, [status](QPainter &painter, const QRectF &box, const QPalette &palette) {
                const double wide = box.width() / 2;
                const QRectF bar(qRound(box.center().x() - wide / 2), box.top(), qRound(wide),
                                 box.height());
                painter.setRenderHint(QPainter::Antialiasing, false);
                paintBar(painter, bar, status, palette);
                painter.setRenderHint(QPainter::Antialiasing);
            }};
    };
    QList<GridLegend::Entry> entries;
    for (const Status each : {Status::Operational, Status::Maintenance, Status::Degraded,
                              Status::PartialOutage, Status::MajorOutage}) {
        entries << entry(statusInWords(each), each);
    }
    return entries << entry(briefly({}), {});
}

QRectF DayBars::cellRect(int cell) const
{
    const double pitch = static_cast<double>(width()) / std::max(cells(), 1);
    const int place = isRightToLeft() ? cells() - 1 - cell : cell;
    const int left = qRound(place * pitch);
    return QRectF(left, 0, qRound((place + 1) * pitch) - left, height());
}

QString DayBars::describe(int cell) const
{
    return ::describe(m_days.at(cell));
}

QSize DayBars::sizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 40, em * 2};
}

QSize DayBars::minimumSizeHint() const
{
    const int em = fontMetrics().height();
    return {em * 16, em * 2};
}

void DayBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int cell = 0; cell < cells(); ++cell) {
        const QRectF box = cellRect(cell);
        const int gap = box.width() >= 6 ? 2 : 1;
        paintBar(painter, box.adjusted(0, 2, -gap, -1), m_days.at(cell).worst, palette());
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintPointer(painter);
}
