// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// \p remote as one line: control and direction characters gone, runs of blanks made one, keys
/// masked, at most \p limit characters (an ellipsis is the last when something was cut).
[[nodiscard]] QString plainLine(QStringView remote, qsizetype limit);

/// The same for UTF-8 bytes as they came.
[[nodiscard]] QString plainLine(QByteArrayView remote, qsizetype limit);

/// The same with line breaks kept, at most one empty line in a row.
[[nodiscard]] QString plainLines(QStringView remote, qsizetype limit);

/// \p html as text: breaks and ends of paragraphs become "\n", other tags, comments, scripts and
/// styles go, entities are decoded once. Text that only looks like a tag ("a < b") stays.
[[nodiscard]] QString withoutMarkup(QStringView html);
