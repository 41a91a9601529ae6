// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>

// Between values and columns. Absent, empty and invalid values are NULL.

[[nodiscard]] inline QVariant column(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// For columns that may not be NULL.
[[nodiscard]] inline QVariant textColumn(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

[[nodiscard]] inline QVariant column(const QDateTime &at)
{
    return at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant();
}

[[nodiscard]] inline QVariant column(std::optional<int> number)
{
    return number ? QVariant(*number) : QVariant();
}

template <typename Duration>
[[nodiscard]] QVariant durationColumn(const std::optional<Duration> &span)
{
    return span ? QVariant(static_cast<qint64>(span->count())) : QVariant();
}

[[nodiscard]] inline QDateTime instantOf(const QVariant &column)
{
    return column.isNull() ? QDateTime()
                           : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

[[nodiscard]] inline std::optional<int> numberOf(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(column.toInt());
}

template <typename Duration>
[[nodiscard]] std::optional<Duration> durationOf(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional(Duration(column.toLongLong()));
}
