// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// Runs the real tray program, without a display, beside this process's event loop.
class TrayProgram
{
public:
    QProcessEnvironment environment; ///< Beside what shuts out this user's own.

    ~TrayProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    TrayProgram()
    {
        for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
            environment.insert(QString::fromLatin1(place), m_home.path());
        }
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("none:"));
        environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("none:"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("ANTHROPIC_API_KEY"), QStringLiteral("k"));
    }
    Q_DISABLE_COPY_MOVE(TrayProgram)

    /// Watches the API and the page at \p url.
    void start(const QString &url, const QStringList &more = {})
    {
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TELLTALE),
                        QStringList{QStringLiteral("--minimized"), QStringLiteral("--api-url"), url,
                                    QStringLiteral("--status-url"), url}
                            + more);
    }

    /// Its verdict's JSON as it stands now; empty before the first.
    [[nodiscard]] QJsonObject verdict() const
    {
        QFile file(m_home.filePath(QStringLiteral("telltale/state.json")));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }

    /// "green none": light and cause of it.
    [[nodiscard]] QString light() const
    {
        const QJsonObject now = verdict();
        return now[QStringLiteral("state")].toString() + u' '
            + now[QStringLiteral("cause")].toString();
    }

    [[nodiscard]] QString home() const { return m_home.path(); } ///< All its directories.
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    /// As when the session ends. False when it doesn't end in good order within 10 s.
    [[nodiscard]] bool terminate()
    {
        m_process.terminate();
        return m_process.waitForFinished(10'000) && m_process.exitStatus() == QProcess::NormalExit
            && m_process.exitCode() == 0;
    }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};
