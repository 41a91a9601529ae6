// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/latencypicture.h"
#include "desktop/plotframe.h"

#include <QList>
#include <QStringList>

class QFontMetrics;
class QPainter;
class QPalette;

/// Where the latency axis ends, in ms: above every median and nearly every 95th percentile, so
/// that a few slow answers don't press all others flat. Those get a mark at the top.
[[nodiscard]] double latencyEnd(const QList<Bucket> &buckets);
/// The same for what is piled up.
[[nodiscard]] double latencyEnd(const QList<PhaseBucket> &piles);

/// The even steps from 0 to \p end, in the user's way: "0 ms", "150 ms", ...
[[nodiscard]] QStringList latencyLabels(double end);

/// What of \p whole is left for the data once the labels have their place: the same for all data,
/// so that a column stays a column. In whole pixels.
[[nodiscard]] QRectF plotArea(const QRectF &whole, const QFontMetrics &metrics);

/// Grid lines and labels, around and inside \p frame. Without \p labels only the times.
void paintAxes(QPainter *painter, const PlotFrame &frame, const QStringList &labels,
               const QPalette &palette);
