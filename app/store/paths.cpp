// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

QString dataDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/telltale");
}

QString runtimeDirectory()
{
    // Not QStandardPaths, which makes up a directory in /tmp, where others could wait for us.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(runtime)) {
        return runtime + QStringLiteral("/telltale");
    }
    const QFileInfo session(QStringLiteral("/run/user/%1").arg(geteuid()));
    if (session.isDir() && session.isWritable() && session.ownerId() == geteuid()) {
        return session.filePath() + QStringLiteral("/telltale");
    }
    return dataDirectory() + QStringLiteral("/run");
}
