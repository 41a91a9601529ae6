// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/unifiedlimits.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr auto prefix = "anthropic-ratelimit-unified-"_L1;

QDateTime instantOf(const QString &text)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    constexpr qint64 latest = 253'402'300'799; // the year 9999
    if (isNumber) {
        return seconds > 0 && seconds <= latest ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                                                : QDateTime();
    }
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

std::optional<double> shareOf(const QString &text)
{
    bool isNumber = false;
    const double share = text.toDouble(&isNumber);
    return isNumber && std::isfinite(share) && share >= 0 ? std::optional(share) : std::nullopt;
}

/// The part of \p key between the prefix and \p suffix; empty when it isn't such a key.
QString windowOf(const QString &key, QLatin1StringView suffix)
{
    return key.startsWith(prefix) && key.endsWith(suffix)
            && key.size() > prefix.size() + suffix.size()
        ? key.sliced(prefix.size(), key.size() - prefix.size() - suffix.size())
        : QString();
}
}

UnifiedLimits unifiedLimits(const QMap<QString, QString> &others)
{
    UnifiedLimits limits{.rest = others};
    limits.status = limits.rest.take(prefix + "status"_L1);
    limits.reset = instantOf(limits.rest.take(prefix + "reset"_L1));
    QMap<QString, UnifiedWindow> windows;
    for (auto other = others.cbegin(); other != others.cend(); ++other) {
        const QString used = windowOf(other.key(), "-utilization"_L1);
        const QString reset = windowOf(other.key(), "-reset"_L1);
        const auto share = used.isEmpty() ? std::nullopt : shareOf(other.value());
        const QDateTime at = reset.isEmpty() ? QDateTime() : instantOf(other.value());
        if (share) {
            windows[used].used = share;
        } else if (at.isValid()) {
            windows[reset].reset = at;
        } else {
            continue;
        }
        limits.rest.remove(other.key());
    }
    for (auto window = windows.begin(); window != windows.end(); ++window) {
        window->name = window.key();
        window->status = limits.rest.take(prefix + window.key() + "-status"_L1);
        limits.windows.append(*window);
    }
    return limits;
}
