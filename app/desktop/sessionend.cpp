// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/sessionend.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Qt's own command would have the next session begin with the window open.
void tellHowToStart(QSessionManager &session)
{
    QStringList command = QCoreApplication::arguments();
    command[0] = QCoreApplication::applicationFilePath();
    if (!command.contains(u"--minimized"_s)) {
        command.append(u"--minimized"_s);
    }
    const bool isForOnce
        = std::any_of(command.cbegin(), command.cend(), [](const QString &argument) {
              return argument.startsWith(u"--demo") || argument.startsWith(u"--scenario")
                  || argument.startsWith(u"--exit-after-startup");
          });
    session.setRestartHint(isForOnce ? QSessionManager::RestartNever
                                     : QSessionManager::RestartIfRunning);
    session.setRestartCommand(command);
}
}

void keepSession(QGuiApplication &application)
{
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &application,
                     &tellHowToStart, Qt::DirectConnection);
    QObject::connect(&application, &QGuiApplication::saveStateRequest, &application,
                     &tellHowToStart, Qt::DirectConnection);
}
