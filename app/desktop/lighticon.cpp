// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/lighticon.h"

#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
// The shapes are drawn in a frame of 16 units and fill its middle 14.
constexpr double frameUnits = 16;
constexpr double shapeUnits = 14;

QString fileOf(Verdict::Light light)
{
    switch (light) {
    case Verdict::Light::Green:
        return u":/icons/light-green.svg"_s;
    case Verdict::Light::Amber:
        return u":/icons/light-amber.svg"_s;
    case Verdict::Light::Red:
        return u":/icons/light-red.svg"_s;
    case Verdict::Light::Grey:
        break;
    }
    return u":/icons/light-grey.svg"_s;
}

/// Where a picture of \p side pixels holds the frame. The frame grows or shrinks a little so that
/// the shape's edges meet whole pixels: a square half a pixel off is blurred on all sides.
QRectF frameIn(int side)
{
    const double wanted = side * shapeUnits / frameUnits;
    const int margin = std::max(0, static_cast<int>(std::lround((side - wanted) / 2)));
    const double frame = (side - 2 * margin) * frameUnits / shapeUnits;
    const double corner = (side - frame) / 2;
    return {corner, corner, frame, frame};
}

/// \p picture all in one colour, where it is covered at all.
QPixmap inOneColour(QPixmap picture, const QColor &color)
{
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), color);
    return picture;
}

/// The badge in \p color, with a gap around it instead of its dark edge.
void drawPlainBadge(QPixmap &picture, const QColor &color)
{
    QPixmap badge(picture.size());
    badge.fill(Qt::transparent);
    QPainter drawing(&badge);
    QSvgRenderer(u":/icons/badge-you.svg"_s).render(&drawing, QRectF(badge.rect()));
    drawing.end();
    QImage inner = badge.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < inner.height(); ++y) {
        for (int x = 0; x < inner.width(); ++x) {
            QColor pixel = color; // its white is the person, its dark the edge
            pixel.setAlpha(inner.pixelColor(x, y).alpha() * inner.pixelColor(x, y).red() / 255);
            inner.setPixelColor(x, y, pixel);
        }
    }
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.drawPixmap(0, 0, badge);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.drawImage(0, 0, inner);
}

QPixmap plainPixmap(Verdict::Light light, bool you, int side, const QColor &color)
{
    QPixmap picture = inOneColour(lightPixmap(light, false, side), color);
    if (you) {
        drawPlainBadge(picture, color);
    }
    return picture;
}
}

QColor lightColor(Verdict::Light light, bool dark)
{
    switch (light) {
    case Verdict::Light::Green:
        return dark ? QColor(0x2f, 0xb8, 0x5a) : QColor(0x14, 0x7a, 0x3c);
    case Verdict::Light::Amber:
        return dark ? QColor(0xff, 0xb0, 0x1f) : QColor(0x8f, 0x5b, 0x00);
    case Verdict::Light::Red:
        return dark ? QColor(0xfa, 0x4b, 0x52) : QColor(0xb8, 0x1d, 0x2b);
    case Verdict::Light::Grey:
        break;
    }
    return dark ? QColor(0xa3, 0xab, 0xb3) : QColor(0x5b, 0x63, 0x6b);
}

QPixmap lightPixmap(Verdict::Light light, bool you, int size, qreal devicePixelRatio)
{
    const int side = qRound(size * devicePixelRatio);
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(fileOf(light)).render(&painter, frameIn(side));
    if (you) {
        QSvgRenderer(u":/icons/badge-you.svg"_s).render(&painter, QRectF(0, 0, side, side));
    }
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

QIcon lightIcon(Verdict::Light light, bool you, Settings::IconStyle style)
{
    const bool isColoured = style == Settings::IconStyle::Colour;
    const QColor plain = style == Settings::IconStyle::White ? Qt::white : Qt::black;
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 44, 48, 64, 96}) {
        icon.addPixmap(isColoured ? lightPixmap(light, you, side)
                                  : plainPixmap(light, you, side, plain));
    }
    return icon;
}

QIcon appIcon()
{
    const QString name = u"io.github.telltale.Telltale"_s;
    return QIcon::fromTheme(name, QIcon(":/icons/"_L1 + name + ".svg"_L1));
}
