// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// Writes \p content to \p path atomically, for its owner alone; makes its folder. False when that
/// failed; what was there stays then.
[[nodiscard]] bool writePrivately(const QString &path, const QByteArray &content);

/// The file's content; none when it can't be read or is larger than \p most bytes. A file that
/// doesn't exist is an empty one.
[[nodiscard]] std::optional<QByteArray> readBounded(const QString &path, qint64 most);
