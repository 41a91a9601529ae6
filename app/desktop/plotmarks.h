// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/latencypicture.h"
#include "desktop/plotframe.h"

#include <chrono>

class QPainter;
class QPalette;

/// The layers of a latency chart, each drawn into \p frame of \p painter. A layer is drawn by
/// pixel columns: at most LatencyPicture::columns of them and one more, whatever the window.

/// Ours full over the whole height, the page's hatched.
void paintIncidents(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                    const QPalette &palette);

/// The learned range as a band between dotted lines, the slow limit as a dashed one.
void paintNormal(QPainter *painter, const PlotFrame &frame, const Normal &normal,
                 const QPalette &palette);

/// The median as a line, median to 95th percentile as a band, from there to the slowest a thin
/// stroke; where observations are few, a dot for each. Neighbours further apart than \p gap aren't
/// joined.
void paintLatency(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                  std::chrono::milliseconds gap, const QPalette &palette);

/// The phases piled up: the network's at the bottom, the server's above.
void paintPhases(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                 std::chrono::milliseconds gap, const QPalette &palette);

/// A mark at the foot of each column with failures, and one at the top of each whose slowest
/// answer is beyond the axis.
void paintFailures(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                   const QPalette &palette);
void paintSpikes(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                 const QPalette &palette);
