// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// One window of a subscription's limits, from `anthropic-ratelimit-unified-NAME-*`.
struct UnifiedWindow {
    QString name; ///< "5h", "7d", ...: remote text.
    std::optional<double> used; ///< Share: 1 is all, more is possible.
    QDateTime reset; ///< UTC; invalid when not told.
    QString status; ///< "allowed", "rejected", ...: remote text; empty when not told.

    bool operator==(const UnifiedWindow &) const = default;
};

/// The limits of a subscription. Not documented by the vendor, so all of it may be missing.
struct UnifiedLimits {
    QString status; ///< Of all windows together: remote text; empty when not told.
    QDateTime reset; ///< UTC; invalid when not told.
    QList<UnifiedWindow> windows; ///< By name; only those that tell a share or a reset.
    QMap<QString, QString> rest; ///< The headers that are none of these.

    bool operator==(const UnifiedLimits &) const = default;
    [[nodiscard]] bool isEmpty() const
    {
        return status.isEmpty() && !reset.isValid() && windows.isEmpty();
    }
};

/// Out of RateLimits::others. Instants come as seconds since 1970 or as RFC 3339.
[[nodiscard]] UnifiedLimits unifiedLimits(const QMap<QString, QString> &others);
