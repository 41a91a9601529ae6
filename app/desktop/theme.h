// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/verdict.h"

#include <QColor>
#include <QFont>
#include <QMargins>
#include <QPalette>

class QWidget;

/// Whether text of \p palette is lighter than what it stands on.
[[nodiscard]] bool isDark(const QPalette &palette);

/// The colour of \p light for lines and marks on \p palette's background.
[[nodiscard]] QColor lightColor(Verdict::Light light, const QPalette &palette);

/// The text colour of \p palette, let through to \p opacity: for grids, frames and side notes.
[[nodiscard]] QColor faded(const QPalette &palette, float opacity);

/// What cards are filled with: lighter than the window, and such that text fields stand out on it.
[[nodiscard]] QColor cardColor(const QPalette &palette);

/// \p base enlarged by \p factor, whatever unit it was given in.
[[nodiscard]] QFont scaled(QFont base, qreal factor, bool bold = false);

/// Margins of a layout in \p widget with room only where lines begin, or only where they end:
/// layouts mirror what is in them, but not their margins.
[[nodiscard]] QMargins withLeading(int room, const QWidget *widget);
[[nodiscard]] QMargins withTrailing(int room, const QWidget *widget);
