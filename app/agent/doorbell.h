// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLocalServer>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

class QLocalSocket;

/// Hears what other programs of this user ask of this one: a line each, answered by one line,
/// "ok" or a sentence that says why not.
///
/// Who says too much, or nothing for a while, or is another user, is cut off.
class Doorbell : public QObject
{
    Q_OBJECT

public:
    /// What to answer to a line; empty: ok.
    using Answer = std::function<QString(const QByteArray &line)>;

    /// Takes over \p listener, a listening local socket; -1: there is none to hear.
    Doorbell(int listener, Answer answer, std::chrono::milliseconds patience,
             QObject *parent = nullptr);

private:
    void welcome();
    void hear(QLocalSocket *caller) const;

    Answer m_answer;
    std::chrono::milliseconds m_patience;
    QLocalServer m_server;
};
