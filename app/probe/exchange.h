// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/request.h"
#include "probe/answer.h"
#include "probe/responsereader.h"

#include <QAbstractSocket>
#include <QByteArray>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <chrono>
#include <optional>

class QSslSocket;
class QTcpSocket;

/// One request under way, made by Carrier::send(): name, race, TLS, request, answer.
class Exchange : public QObject
{
    Q_OBJECT

public:
    /// How to get there.
    struct Route {
        QNetworkProxy proxy; ///< Of type NoProxy, or one that is to be used.
        std::optional<QSslConfiguration> tls; ///< Absent for http.
    };

    /// Begins on the next turn of the event loop; then the deadline begins to run.
    Exchange(Request request, Route route, QObject *parent = nullptr);

    /// Drops it: no signal comes any more.
    void cancel();

Q_SIGNALS:
    /// Another phase has ended; \p soFar holds those that have. Told after the next one began.
    void advanced(const Phases &soFar);
    /// Each piece of the decoded body as it comes, \p sinceSent after the request was sent.
    void bodyReceived(const QByteArray &piece, std::chrono::microseconds sinceSent);
    /// Once and last, whatever happened, unless cancelled or destroyed before.
    void finished(const Answer &answer);

private:
    void begin();
    void lookUp();
    void connectTo(const QList<QHostAddress> &addresses);
    void adopt(QTcpSocket *socket);
    void handShake(QSslSocket *socket);
    void sendRequest();
    void noteSent();
    void receive();
    void tellPhases();
    void close(QAbstractSocket::SocketError why);
    void stop();
    void end(Observation::Failure failure, const QString &text);

    [[nodiscard]] std::chrono::microseconds elapsed() const;
    [[nodiscard]] QTcpSocket *makeSocket();
    [[nodiscard]] quint16 port() const;

    Request m_request;
    Route m_route;
    QElapsedTimer m_clock; // Monotonic, in nanoseconds.
    QTimer m_start;
    QTimer m_deadline;
    QTcpSocket *m_socket = nullptr;
    QList<QSslError> m_sslErrors;
    std::optional<std::chrono::microseconds> m_sentAt;
    ResponseReader m_reader;
    Answer m_answer;
    bool m_isLoginWanted = false; // By the proxy.
    bool m_ended = false;
};
