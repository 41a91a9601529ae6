// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/series.h"

#include <QDateTime>
#include <QList>

class QCategoryAxis;
class QValueAxis;

/// Where the latency axis ends, in ms: above every median and nearly every 95th percentile, so
/// that a few slow answers don't press all others flat. Those get a mark at the top.
[[nodiscard]] double latencyEnd(const QList<Bucket> &buckets);

/// Gives \p axis even steps from 0 to latencyEnd() and labels in ms.
void fitLatencyAxis(QValueAxis *axis, const QList<Bucket> &buckets);

/// Gives \p axis lines at round local times, at most \p most; its values are ms since the epoch.
void fitTimeAxis(QCategoryAxis *axis, const QDateTime &from, const QDateTime &until, int most);
