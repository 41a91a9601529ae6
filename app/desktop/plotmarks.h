// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/latencypicture.h"
#include "desktop/plotframe.h"

#include <chrono>

class QPainter;
class QPalette;

/// The layers of a latency chart, from below: areas, axes, incidents, normal, lines, failures and
/// spikes. Each is drawn into \p frame of \p painter by pixel columns: at most
/// LatencyPicture::columns of them and one more, whatever the window. Neighbours further apart than
/// \p gap aren't joined.

/// Of the median to the 95th percentile; or the phases piled up, the network's at the bottom and
/// the server's above. Nothing below shines through.
void paintAreas(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                std::chrono::milliseconds gap, const QPalette &palette);

/// Ours full over the whole height, the page's hatched.
void paintIncidents(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                    const QPalette &palette);

/// The learned range as a band between dotted lines, the slow limit as a dashed one.
void paintNormal(QPainter *painter, const PlotFrame &frame, const Normal &normal,
                 const QPalette &palette);

/// The median, and strokes to the slowest and to the quickest; where observations are few, a dot
/// for each.
void paintLines(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                std::chrono::milliseconds gap, const QPalette &palette);

/// A mark at the foot of each column with failures, and one at the top of each whose slowest
/// answer is beyond the axis.
void paintFailures(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                   const QPalette &palette);
void paintSpikes(QPainter *painter, const PlotFrame &frame, const LatencyPicture &picture,
                 const QPalette &palette);
