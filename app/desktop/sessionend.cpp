// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/sessionend.h"

#include <QFile>
#include <QGuiApplication>
#include <QSessionManager>
#include <QStringList>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {
/// How this program was started, with the window \p open or not.
QStringList command(bool open)
{
    QStringList words = QCoreApplication::arguments();
    words[0] = QCoreApplication::applicationFilePath();
    words.removeAll(u"--minimized"_s);
    if (!open) {
        words.append(u"--minimized"_s);
    }
    return words;
}

/// Qt's own command would have the next session begin with the window open.
void tellHowToStart(QSessionManager &session)
{
    const QStringList hidden = command(false);
    const bool isForOnce = std::any_of(hidden.cbegin(), hidden.cend(), [](const QString &argument) {
        return argument.startsWith(u"--demo") || argument.startsWith(u"--scenario")
            || argument.startsWith(u"--exit-after-startup");
    });
    session.setRestartHint(isForOnce ? QSessionManager::RestartNever
                                     : QSessionManager::RestartIfRunning);
    session.setRestartCommand(hidden);
}
}

int orStartAgain(int exitCode)
{
    if (exitCode != AgainHidden && exitCode != AgainOpen) {
        return exitCode;
    }
    QList<QByteArray> words;
    for (const QString &word : command(exitCode == AgainOpen)) {
        words.append(QFile::encodeName(word));
    }
    std::vector<char *> pointers;
    std::ranges::transform(words, std::back_inserter(pointers),
                           [](QByteArray &word) { return word.data(); });
    pointers.push_back(nullptr);
    execv(words.constFirst().constData(), pointers.data());
    execv("/proc/self/exe", pointers.data()); // its file is gone; the process's name will be "exe"
    return EXIT_FAILURE;
}

void keepSession(QGuiApplication &application)
{
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &application,
                     &tellHowToStart, Qt::DirectConnection);
    QObject::connect(&application, &QGuiApplication::saveStateRequest, &application,
                     &tellHowToStart, Qt::DirectConnection);
}
