// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings.h"
#include "core/verdict.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>

/// The colour of \p light for lines, marks and bold text on a background that is \p dark or not:
/// at least 4.5:1 against black-ish and white-ish backgrounds. The icons are filled with the dark
/// background's colours. Never the only sign: shape or words go with it.
[[nodiscard]] QColor lightColor(Verdict::Light light, bool dark);

/// The light as a picture of \p size by \p size points: disc, triangle, square or ring, with a
/// small person in the corner for causes on the user's side (\p you).
///
/// Good on light and dark backgrounds alike. Edges lie on whole pixels.
[[nodiscard]] QPixmap lightPixmap(Verdict::Light light, bool you, int size,
                                  qreal devicePixelRatio = 1);

/// The same as an icon that holds the sizes of panels and title bars, their doubles included. In
/// one colour the shape alone tells the light, and a gap parts the small person from it.
[[nodiscard]] QIcon lightIcon(Verdict::Light light, bool you = false,
                              Settings::IconStyle style = Settings::IconStyle::Colour);

/// The program's own icon: the desktop's theme's, else the built-in one.
[[nodiscard]] QIcon appIcon();
