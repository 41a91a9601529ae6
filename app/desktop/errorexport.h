// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class ErrorModel;
class QFileDialog;
class QWidget;

enum class ExportFormat { Csv, JsonLines };

/// By the end of \p file's name; where that says nothing, by the dialog's \p filter.
[[nodiscard]] ExportFormat exportFormatOf(const QString &file, const QString &filter);

/// Writes the rows that \p model shows, in their order, as `telltalectl history` prints them: the
/// whole file or, when that fails, none of it. Gives one sentence of what went wrong, else nothing.
[[nodiscard]] QString exportErrors(const ErrorModel &model, const QString &file,
                                   ExportFormat format);

/// A dialog that asks for the file, with \p name proposed (without an end). Not shown yet.
[[nodiscard]] QFileDialog *makeExportDialog(const QString &name, QWidget *parent);
