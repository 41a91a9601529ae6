// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/errorexport.h"

#include "desktop/errormodel.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ErrorExport)
};
}

QString exportErrors(const ErrorModel &model, const QString &file, ExportFormat format)
{
    QSaveFile out(file);
    bool written = out.open(QIODevice::WriteOnly);
    if (written) {
        out.write(exportHead(format));
    }
    for (int row = 0; written && row < model.rowCount(); ++row) {
        written = out.write(exportLine(model.at(row), format)) > 0;
    }
    if (written && out.commit()) {
        return {};
    }
    //: %1 is the reason as the system gives it
    return Texts::tr("The file could not be written: %1").arg(out.errorString());
}
