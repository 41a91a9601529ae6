// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulator.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// What a run of telltalectl came to.
struct Run {
    int exitCode = -1; ///< -1: it crashed or did not end in time.
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// Runs the real telltalectl while this process's event loop, and so a Simulator in it, goes on.
class Program
{
public:
    QString key = QStringLiteral("k");
    QByteArray input; ///< For its standard input.

    /// Nothing of this user's settings, history or environment is seen.
    [[nodiscard]] Run run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("none:"));
        if (!key.isEmpty()) {
            environment.insert(QStringLiteral("ANTHROPIC_API_KEY"), key);
        }
        process.setProcessEnvironment(environment);
        QEventLoop waiting;
        QObject::connect(&process, &QProcess::finished, &waiting, &QEventLoop::quit);
        QObject::connect(&process, &QProcess::errorOccurred, &waiting, &QEventLoop::quit);
        process.start(QStringLiteral(TELLTALECTL), arguments);
        process.write(input);
        process.closeWriteChannel();
        waiting.exec();
        const bool ended = process.exitStatus() == QProcess::NormalExit
            && process.error() == QProcess::UnknownError;
        return {.exitCode = ended ? process.exitCode() : -1,
                .out = process.readAllStandardOutput(),
                .err = process.readAllStandardError()};
    }

    /// \p command against \p simulator, as JSON, with short deadlines.
    [[nodiscard]] Run against(const Simulator &simulator, const QString &command,
                              const QStringList &more = {}) const
    {
        const QString url = simulator.url().toString();
        return run(QStringList{command, QStringLiteral("--json"), QStringLiteral("--api-url"), url,
                               QStringLiteral("--status-url"), url, QStringLiteral("--timeout"),
                               QStringLiteral("2")}
                   + more);
    }

private:
    QTemporaryDir m_home;
};
