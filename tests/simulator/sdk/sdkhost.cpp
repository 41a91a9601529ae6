// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a command with the URL of a stand-in as its last argument; ends with the command's code.

#include "simulator/simulator.h"

#include <QCoreApplication>
#include <QProcess>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    auto arguments = QCoreApplication::arguments().mid(1);
    Simulator simulator;
    simulator.allowCommands(true);
    QString trouble;
    if (arguments.isEmpty() || !simulator.listen(0, &trouble)) {
        qCritical("Usage: sdkhost COMMAND [ARGUMENT ...]. %s", qPrintable(trouble));
        return 64;
    }

    QProcess command;
    command.setProcessChannelMode(QProcess::ForwardedChannels);
    QObject::connect(&command, &QProcess::finished, &application, &QCoreApplication::exit);
    QObject::connect(&command, &QProcess::errorOccurred, &application,
                     [] { QCoreApplication::exit(1); });
    const auto program = arguments.takeFirst();
    command.start(program, arguments << simulator.url().toString());
    return QCoreApplication::exec();
}
