// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command line and the headless agent: the same brain as the tray program, without a display.

#include "agent/commandline.h"
#include "store/secrecy.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    QCoreApplication::setApplicationName(QStringLiteral("telltale"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TELLTALE_VERSION));
    const QCoreApplication app(argc, argv);

    return runCommandLine(QCoreApplication::arguments());
}
