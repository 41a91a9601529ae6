// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/exportformat.h"

#include "core/csv.h"
#include "core/verdictjson.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ErrorExport)
};

QString jsonFilter()
{
    return Texts::tr("JSON Lines (*.jsonl)");
}
}

ExportFormat exportFormatOf(const QString &file, const QString &filter)
{
    if (file.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        return ExportFormat::Csv;
    }
    const bool lines = file.endsWith(".jsonl"_L1, Qt::CaseInsensitive) || filter == jsonFilter();
    return lines ? ExportFormat::JsonLines : ExportFormat::Csv;
}

QByteArray exportHead(ExportFormat format)
{
    return format == ExportFormat::Csv ? csvHeader().toUtf8() + '\n' : QByteArray();
}

QByteArray exportLine(const Observation &seen, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return csvLine(seen).toUtf8() + '\n';
    case ExportFormat::JsonLines:
        return QJsonDocument(toJson(seen)).toJson(QJsonDocument::Compact) + '\n';
    }
    return {};
}

QFileDialog *makeExportDialog(const QString &title, const QString &name, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({Texts::tr("CSV, for spreadsheets (*.csv)"), jsonFilter()});
    dialog->setDefaultSuffix(u"csv"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter == jsonFilter() ? u"jsonl"_s : u"csv"_s);
    });
    dialog->selectFile(name);
    return dialog;
}
