// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/addressrace.h"

#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr auto stagger = 250ms;
constexpr qsizetype mostAddresses = 8;

std::chrono::microseconds since(const QElapsedTimer &start)
{
    return std::chrono::microseconds(start.nsecsElapsed() / 1000);
}
}

Observation::Failure connectFailure(QAbstractSocket::SocketError error, bool proxied)
{
    using enum Observation::Failure;
    switch (static_cast<int>(error)) {
    case QAbstractSocket::HostNotFoundError:
        return Name;
    case QAbstractSocket::NetworkError:
        return NoRoute;
    case QAbstractSocket::SocketTimeoutError:
        return Timeout;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return Proxy;
    case QAbstractSocket::SocketAccessError: // A proxy's "denied"; without one a firewall's.
        return proxied ? Proxy : Connect;
    default:
        return Connect;
    }
}

QList<QHostAddress> raceOrder(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses) {
        if (address.protocol() == addresses.constFirst().protocol()) {
            first.append(address);
        } else {
            second.append(address);
        }
    }
    QList<QHostAddress> order;
    for (qsizetype at = 0; at < addresses.size() && order.size() < mostAddresses; ++at) {
        order += first.mid(at, 1) + second.mid(at, 1);
    }
    return order.mid(0, mostAddresses);
}

AddressRace::AddressRace(MakeSocket makeSocket, QObject *parent)
    : QObject(parent)
    , m_makeSocket(std::move(makeSocket))
{
    m_stagger.setInterval(stagger);
    m_stagger.setSingleShot(true);
    connect(&m_stagger, &QTimer::timeout, this, &AddressRace::startNext);
}

void AddressRace::start(const QList<QHostAddress> &addresses, quint16 port)
{
    m_waiting = raceOrder(addresses);
    m_port = port;
    startNext();
}

void AddressRace::startThrough(const QNetworkProxy &proxy, const QString &host, quint16 port)
{
    QTcpSocket *socket = addRunner();
    socket->setProxy(proxy);
    socket->connectToHost(host, port);
}

QTcpSocket *AddressRace::addRunner()
{
    QTcpSocket *socket = m_makeSocket();
    socket->setParent(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    m_running.append(socket);
    QElapsedTimer begun;
    begun.start();
    connect(socket, &QTcpSocket::connected, this,
            [this, socket, begun] { finish(socket, since(begun)); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket](auto error) {
        const bool proxied = socket->proxy().type() != QNetworkProxy::NoProxy;
        drop(socket, connectFailure(error, proxied), socket->errorString());
    });
    return socket;
}

void AddressRace::startNext()
{
    if (m_waiting.isEmpty()) {
        return;
    }
    m_stagger.start();
    const QHostAddress address = m_waiting.takeFirst();
    addRunner()->connectToHost(address, m_port);
}

void AddressRace::finish(QTcpSocket *winner, std::chrono::microseconds took)
{
    m_stagger.stop();
    m_waiting.clear();
    for (QTcpSocket *socket : std::exchange(m_running, {})) {
        disconnect(socket, nullptr, this, nullptr);
        if (socket != winner) {
            socket->abort();
            socket->deleteLater();
        }
    }
    Q_EMIT won(winner, took);
}

void AddressRace::drop(QTcpSocket *loser, Observation::Failure failure, const QString &why)
{
    m_running.removeOne(loser);
    loser->deleteLater();
    if (m_failure == Observation::Failure::None) {
        m_failure = failure;
        m_why = why;
    }
    if (!m_waiting.isEmpty()) {
        startNext();
    } else if (m_running.isEmpty()) {
        m_stagger.stop();
        Q_EMIT lost(m_failure, m_why);
    }
}
