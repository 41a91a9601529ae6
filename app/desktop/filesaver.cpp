// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/filesaver.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

FileSaver::FileSaver(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void FileSaver::save(const QByteArray &content, const QString &name, const QString &kind)
{
    const QString suffix = QFileInfo(name).suffix();
    auto *dialog = new QFileDialog(m_window, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(kind, suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, content](const QString &file) { write(content, file); });
    dialog->open();
}

void FileSaver::write(const QByteArray &content, const QString &file)
{
    QSaveFile target(file);
    const bool isWritten = target.open(QIODevice::WriteOnly)
        && target.write(content) == content.size() && target.commit();
    const QString shown = QDir::toNativeSeparators(file);
    Q_EMIT said(isWritten ? tr("Saved as %1").arg(shown)
                          //: %1 is a file, %2 the system's reason
                          : tr("%1 can't be written: %2").arg(shown, target.errorString()));
}
