// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/theme.h"

#include "desktop/lighticon.h"

#include <QWidget>

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
}

QColor lightColor(Verdict::Light light, const QPalette &palette)
{
    return lightColor(light, isDark(palette));
}

QColor faded(const QPalette &palette, float opacity)
{
    QColor color = palette.color(QPalette::WindowText);
    color.setAlphaF(opacity);
    return color;
}

QColor cardColor(const QPalette &palette)
{
    // Dark styles draw the edge of a text field darker than the window: unseen on the field's
    // colour.
    constexpr int lighter = 118;
    return isDark(palette) ? palette.color(QPalette::Window).lighter(lighter)
                           : palette.color(QPalette::Base);
}

QFont scaled(QFont base, qreal factor, bool bold)
{
    if (base.pointSizeF() > 0) {
        base.setPointSizeF(base.pointSizeF() * factor);
    } else {
        base.setPixelSize(qRound(base.pixelSize() * factor));
    }
    if (bold) {
        base.setWeight(QFont::DemiBold);
    }
    return base;
}

QMargins withLeading(int room, const QWidget *widget)
{
    return widget->isRightToLeft() ? QMargins(0, 0, room, 0) : QMargins(room, 0, 0, 0);
}

QMargins withTrailing(int room, const QWidget *widget)
{
    return widget->isRightToLeft() ? QMargins(room, 0, 0, 0) : QMargins(0, 0, room, 0);
}
