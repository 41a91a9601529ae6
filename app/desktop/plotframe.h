// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/latencypicture.h"

#include <QRectF>

#include <algorithm>
#include <chrono>

/// Where in a widget a chart lies, and how time and latency become its pixels.
struct PlotFrame {
    QRectF area;
    TimeWindow window;
    double end = 1; ///< The latency at its top edge, in ms.

    [[nodiscard]] double x(const QDateTime &at) const
    {
        return area.left() + area.width() * window.shareOf(at);
    }
    /// Of a lone observation its instant, of several the middle of their column.
    [[nodiscard]] double x(const Bucket &bucket, int columns) const
    {
        const bool isLone = bucket.count + bucket.failures == 1;
        return x(bucket.from) + (isLone ? 0 : area.width() / std::max(columns, 1) / 2);
    }
    /// Not beyond the top edge.
    [[nodiscard]] double y(std::chrono::microseconds span) const
    {
        const double share = static_cast<double>(span.count()) / 1000 / end;
        return area.bottom() - area.height() * std::min(share, 1.0);
    }
    [[nodiscard]] bool isBeyond(std::chrono::microseconds span) const
    {
        return static_cast<double>(span.count()) / 1000 > end;
    }
};
