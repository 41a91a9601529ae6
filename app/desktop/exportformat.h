// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QByteArray>
#include <QString>

class QFileDialog;
class QWidget;

enum class ExportFormat { Csv, JsonLines };

/// By the end of \p file's name; where that says nothing, by the dialog's \p filter.
[[nodiscard]] ExportFormat exportFormatOf(const QString &file, const QString &filter);

/// What stands above all lines; empty for JSON Lines.
[[nodiscard]] QByteArray exportHead(ExportFormat format);
/// One observation as `telltalectl history` prints it, with the line's end.
[[nodiscard]] QByteArray exportLine(const Observation &seen, ExportFormat format);

/// A dialog that asks for the file, with \p name proposed (without an end). Not shown yet.
[[nodiscard]] QFileDialog *makeExportDialog(const QString &title, const QString &name,
                                            QWidget *parent);
