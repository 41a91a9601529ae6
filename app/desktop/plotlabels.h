// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/plotframe.h"

#include <QString>

class QPainter;
class QPalette;

/// A line at \p x over the whole height, and beside it \p text, which may be remote, in a box.
void paintReadout(QPainter *painter, const PlotFrame &frame, double x, const QString &text,
                  const QPalette &palette);

/// What a drag over the chart has chosen so far, with its beginning and end.
void paintChosen(QPainter *painter, const PlotFrame &frame, const TimeWindow &window,
                 const QPalette &palette);
