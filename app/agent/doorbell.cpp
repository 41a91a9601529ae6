// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agent/doorbell.h"

#include <QLocalSocket>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace {
constexpr qint64 longestLine = 256;
constexpr qsizetype mostCallers = 100;

bool isSameUser(const QLocalSocket &caller)
{
    ucred who = {};
    socklen_t size = sizeof who;
    const auto descriptor = static_cast<int>(caller.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &who, &size) == 0
        && (who.uid == geteuid() || who.uid == 0);
}
}

Doorbell::Doorbell(int listener, Answer answer, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_answer(std::move(answer))
    , m_patience(patience)
{
    connect(&m_server, &QLocalServer::newConnection, this, &Doorbell::welcome);
    if (listener >= 0) {
        m_server.listen(listener);
    }
}

void Doorbell::welcome()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        if (!isSameUser(*caller) || m_server.findChildren<QLocalSocket *>().size() > mostCallers) {
            caller->abort();
            continue;
        }
        caller->setReadBufferSize(longestLine);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { hear(caller); });
        auto *const end = new QTimer(caller);
        connect(end, &QTimer::timeout, caller, &QLocalSocket::abort);
        end->start(m_patience);
        hear(caller);
    }
}

void Doorbell::hear(QLocalSocket *caller) const
{
    if (caller->canReadLine()) {
        const QString trouble = m_answer(caller->readLine(longestLine + 1));
        caller->write(trouble.isEmpty() ? QByteArray("ok\n") : trouble.toUtf8() + '\n');
        caller->disconnectFromServer();
    } else if (caller->bytesAvailable() >= longestLine) {
        caller->abort();
    }
}
