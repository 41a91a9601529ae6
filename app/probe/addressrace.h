// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/observation.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QString>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>

/// Connects to whichever of a host's addresses answers first.
///
/// The families take turns; the next address starts 250 ms after the last, or at once when one
/// fails. (Qt's own sockets wait for one to fail before they try another.) At most 8 are tried.
class AddressRace : public QObject
{
    Q_OBJECT

public:
    /// Makes a fresh socket; its parent is this race until it has won.
    using MakeSocket = std::function<QTcpSocket *()>;

    explicit AddressRace(MakeSocket makeSocket, QObject *parent = nullptr);

    /// One of these, once; it ends with one signal unless destroyed before.
    void start(const QList<QHostAddress> &addresses, quint16 port);
    void startThrough(const QNetworkProxy &proxy, const QString &host, quint16 port);

Q_SIGNALS:
    /// \p socket is connected and belongs to the receiver. \p took: of this address alone.
    void won(QTcpSocket *socket, std::chrono::microseconds took);
    /// All failed: how the first did, \p why in one English line.
    void lost(Observation::Failure failure, const QString &why);

private:
    QTcpSocket *addRunner();
    void startNext();
    void finish(QTcpSocket *winner, std::chrono::microseconds took);
    void drop(QTcpSocket *loser, Observation::Failure failure, const QString &why);

    MakeSocket m_makeSocket;
    QList<QHostAddress> m_waiting;
    QList<QTcpSocket *> m_running;
    QTimer m_stagger;
    quint16 m_port = 0;
    Observation::Failure m_failure = Observation::Failure::None;
    QString m_why;
};

/// What stopped a connection before it stood. \p proxied: whether a proxy was in between.
[[nodiscard]] Observation::Failure connectFailure(QAbstractSocket::SocketError error, bool proxied);

/// The \p addresses in the order of the race: families in turns, the first one's first; at most 8.
[[nodiscard]] QList<QHostAddress> raceOrder(const QList<QHostAddress> &addresses);
