// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/exportformat.h"

class ErrorModel;

/// Writes the rows that \p model shows, in their order, as `telltalectl history` prints them: the
/// whole file or, when that fails, none of it. Gives one sentence of what went wrong, else nothing.
[[nodiscard]] QString exportErrors(const ErrorModel &model, const QString &file,
                                   ExportFormat format);
