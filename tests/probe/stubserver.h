// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

/// A server on loopback that answers each request as the test says.
class StubServer
{
public:
    using Answer = std::function<void(QTcpSocket *socket, const QByteArray &request)>;

    /// Over TLS when \p tls is set. \p answer gets each request once it is whole.
    explicit StubServer(Answer answer, const QSslConfiguration *tls = nullptr,
                        const QHostAddress &address = QHostAddress::LocalHost)
        : m_answer(std::move(answer))
        , m_isSecure(tls != nullptr)
    {
        if (tls != nullptr) {
            auto secure = std::make_unique<QSslServer>();
            secure->setSslConfiguration(*tls);
            m_server = std::move(secure);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                         [this] { accept(); });
        m_server->listen(address);
    }

    /// Sends \p bytes, then closes.
    static Answer says(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket *socket, const QByteArray &) {
            socket->write(bytes);
            socket->disconnectFromHost();
        };
    }

    /// Never answers.
    static Answer hangs()
    {
        return [](QTcpSocket *, const QByteArray &) {};
    }

    static QByteArray ok(const QByteArray &body)
    {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
            + body;
    }

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                        .arg(m_isSecure ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(port())
                        .arg(path));
    }

    QList<QByteArray> requests; ///< In the order in which they came.

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            auto take = [this, socket, whole = std::make_shared<QByteArray>()] {
                *whole += socket->readAll();
                if (isWhole(*whole)) {
                    requests.append(*whole);
                    m_answer(socket, std::exchange(*whole, {}));
                }
            };
            QObject::connect(socket, &QTcpSocket::readyRead, socket, take);
            take();
        }
    }

    static bool isWhole(const QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        const QByteArray name = "content-length:";
        const qsizetype at = bytes.left(end).toLower().indexOf(name);
        const qsizetype from = at + name.size();
        const qsizetype length
            = at < 0 ? 0 : bytes.mid(from, bytes.indexOf('\r', from) - from).trimmed().toLongLong();
        return bytes.size() >= end + 4 + length;
    }

    Answer m_answer;
    bool m_isSecure;
    std::unique_ptr<QTcpServer> m_server;
};
