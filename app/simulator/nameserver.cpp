// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/nameserver.h"

#include <QNetworkDatagram>

NameServer::NameServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &NameServer::readAll);
}

bool NameServer::listen(quint16 port)
{
    return m_socket.bind(QHostAddress(QHostAddress::LocalHost), port);
}

quint16 NameServer::port() const
{
    return m_socket.localPort();
}

QString NameServer::errorString() const
{
    return m_socket.errorString();
}

void NameServer::setState(NameService::State state)
{
    m_state = state;
}

void NameServer::setStateOf(const QString &host, NameService::State state)
{
    m_ofHosts.insert(host.toLatin1(), state);
}

NameService::State NameServer::stateOf(const QByteArray &host) const
{
    return m_ofHosts.value(host, m_state);
}

void NameServer::readAll()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        const auto question = readQuestion(datagram.data());
        if (!question) {
            continue;
        }
        const auto state = stateOf(question->name);
        const QByteArray answer = answerTo(*question, state);
        if (!answer.isEmpty()) {
            m_socket.writeDatagram(datagram.makeReply(answer));
        }
        Q_EMIT asked(QString::fromLatin1(question->name), responseCode(state));
    }
}
