// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alert.h"
#include "core/apikey.h"

#include <QString>

/// \p alert fit to leave this machine: texts cut to what alert.h promises, on one line (the body:
/// on several), without control characters, and without \p key or anything that looks like one.
[[nodiscard]] Alert presentable(Alert alert, const ApiKey &key);

/// The first \p most characters of \p text; none is cut in two.
[[nodiscard]] QString cutTo(const QString &text, qsizetype most);
