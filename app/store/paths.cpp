// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/paths.h"

#include <QDir>
#include <QStandardPaths>

QString dataDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/telltale");
}

QString stateFilePath()
{
    // Not QStandardPaths, which makes up a directory in /tmp, where others could wait for us.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir::isAbsolutePath(runtime) ? runtime + QStringLiteral("/telltale/state.json")
                                         : QString();
}
