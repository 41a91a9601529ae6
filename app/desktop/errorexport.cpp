// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errorexport.h"

#include "core/csv.h"
#include "core/verdictjson.h"
#include "desktop/errormodel.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ErrorExport)
};

QString jsonFilter()
{
    return Texts::tr("JSON Lines (*.jsonl)");
}

QByteArray lineOf(const Observation &seen, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return csvLine(seen).toUtf8() + '\n';
    case ExportFormat::JsonLines:
        return QJsonDocument(toJson(seen)).toJson(QJsonDocument::Compact) + '\n';
    }
    return {};
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

QString exportErrors(const ErrorModel &model, const QString &file, ExportFormat format)
{
    QSaveFile out(file);
    bool written = out.open(QIODevice::WriteOnly);
    if (written && format == ExportFormat::Csv) {
        out.write(csvHeader().toUtf8() + '\n');
    }
    for (int row = 0; written && row < model.rowCount(); ++row) {
        written = out.write(lineOf(model.at(row), format)) > 0;
    }
    if (written && out.commit()) {
        return {};
    }
    //: %1 is the reason as the system gives it
    return Texts::tr("The file could not be written: %1").arg(out.errorString());
}

QFileDialog *makeExportDialog(const QString &name, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, Texts::tr("Export the entries shown"));
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
