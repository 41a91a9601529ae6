// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

/// Ends the program in good order when the system asks it to: on SIGTERM (the session ends), SIGINT
/// and SIGHUP. A second one ends it at once. What the process sends itself ends nothing: a library
/// does so when the message bus ends, which the program outlives.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    /// At most one, with the application object alive.
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

private:
    int m_pipe[2] = {-1, -1}; // NOLINT(modernize-avoid-c-arrays): pipe()'s
};
