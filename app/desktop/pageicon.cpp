// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/pageicon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {
QString fileOf(PageId page)
{
    switch (page) {
    case PageId::Overview:
        return u":/icons/page-overview.svg"_s;
    case PageId::Latency:
        return u":/icons/page-latency.svg"_s;
    case PageId::History:
        return u":/icons/page-history.svg"_s;
    case PageId::Errors:
        return u":/icons/page-errors.svg"_s;
    case PageId::Status:
        return u":/icons/page-status.svg"_s;
    case PageId::Limits:
        return u":/icons/page-limits.svg"_s;
    case PageId::Test:
        return u":/icons/page-test.svg"_s;
    case PageId::Settings:
        return u":/icons/page-settings.svg"_s;
    }
    return {};
}

QPixmap drawn(const QByteArray &drawing, const QColor &color, int side)
{
    QByteArray tinted = drawing;
    tinted.replace("#000000", color.name().toLatin1());
    // Wider than high: the room beside it keeps it off the edge of the side bar.
    QPixmap picture(side * 2, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(tinted).render(&painter, QRectF(side * 0.65, 0, side, side));
    return picture;
}
}

QIcon pageIcon(PageId page, const QPalette &palette)
{
    QFile file(fileOf(page));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray drawing = file.readAll();
    QIcon icon;
    for (const int side : {16, 20, 24, 32, 40, 48}) {
        icon.addPixmap(drawn(drawing, palette.color(QPalette::WindowText), side));
        icon.addPixmap(drawn(drawing, palette.color(QPalette::HighlightedText), side),
                       QIcon::Selected);
    }
    return icon;
}
