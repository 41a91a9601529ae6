// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/exchange.h"

#include "probe/addressrace.h"
#include "probe/namelookup.h"
#include "probe/requestbytes.h"
#include "probe/tlstrouble.h"

#include <QAuthenticator>
#include <QSslSocket>
#include <QTcpSocket>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;

namespace {
constexpr qint64 mostBuffered = 65'536;
}

Exchange::Exchange(Request request, Route route, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_route(std::move(route))
    , m_start(this)
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        end(Observation::Failure::Timeout,
            u"No whole answer within %1 ms"_s.arg(m_request.deadline.count()));
    });
    m_start.setSingleShot(true);
    connect(&m_start, &QTimer::timeout, this, &Exchange::begin);
    m_start.start(0ms);
}

void Exchange::cancel()
{
    m_ended = true;
    stop();
}

void Exchange::begin()
{
    m_deadline.start(m_request.deadline);
    m_clock.start();
    if (m_route.proxy.type() == QNetworkProxy::NoProxy) {
        lookUp();
        return;
    }
    m_answer.proxy = u"%1:%2"_s.arg(m_route.proxy.hostName()).arg(m_route.proxy.port());
    connectTo({});
}

void Exchange::lookUp()
{
    const QHostAddress literal(m_request.url.host());
    if (!literal.isNull()) {
        connectTo({literal});
        return;
    }
    auto *lookup = new NameLookup(this);
    connect(lookup, &NameLookup::found, this, [this](const QList<QHostAddress> &addresses) {
        m_answer.phases.name = elapsed();
        connectTo(addresses);
        tellPhases();
    });
    connect(lookup, &NameLookup::failed, this, [this](const QString &why) {
        end(Observation::Failure::Name, u"%1 can't be found: %2"_s.arg(m_request.url.host(), why));
    });
    lookup->start(m_request.url.host(QUrl::FullyEncoded));
}

void Exchange::connectTo(const QList<QHostAddress> &addresses)
{
    auto *race = new AddressRace([this] { return makeSocket(); }, this);
    connect(race, &AddressRace::lost, this, &Exchange::end);
    connect(race, &AddressRace::won, this, [this](QTcpSocket *socket, microseconds took) {
        m_answer.phases.connect = took;
        adopt(socket);
        tellPhases();
    });
    if (addresses.isEmpty()) {
        race->startThrough(m_route.proxy, m_request.url.host(QUrl::FullyEncoded), port());
    } else {
        race->start(addresses, port());
    }
}

void Exchange::adopt(QTcpSocket *socket)
{
    m_socket = socket;
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &Exchange::receive);
    auto *secure = qobject_cast<QSslSocket *>(socket);
    if (secure != nullptr) {
        handShake(secure);
        return;
    }
    connect(socket, &QTcpSocket::bytesWritten, this, &Exchange::noteSent);
    connect(socket, &QTcpSocket::errorOccurred, this, &Exchange::close);
    sendRequest();
}

void Exchange::handShake(QSslSocket *socket)
{
    const microseconds begun = elapsed();
    connect(socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_sslErrors = errors; // Not ignored, so the handshake fails.
    });
    connect(socket, &QSslSocket::encrypted, this, [this, socket, begun] {
        m_answer.phases.tls = elapsed() - begun;
        m_answer.certificate = describe(socket->peerCertificate());
        sendRequest();
        tellPhases();
    });
    connect(socket, &QSslSocket::encryptedBytesWritten, this, &Exchange::noteSent);
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket](auto error) {
        if (m_answer.phases.tls) {
            close(error);
            return;
        }
        m_answer.certificate = describe(socket->peerCertificate());
        const TlsTrouble trouble
            = tlsTrouble(m_sslErrors, m_answer.certificate, socket->errorString());
        end(trouble.failure, trouble.text);
    });
    socket->setSslConfiguration(*m_route.tls);
    socket->setPeerVerifyName(m_request.url.host(QUrl::FullyEncoded));
    socket->startClientEncryption();
}

void Exchange::sendRequest()
{
    m_socket->write(bytesOf(m_request));
    m_socket->flush();
    noteSent();
}

void Exchange::noteSent()
{
    const auto *secure = qobject_cast<QSslSocket *>(m_socket);
    const qint64 left
        = m_socket->bytesToWrite() + (secure != nullptr ? secure->encryptedBytesToWrite() : 0);
    const bool written = left == 0 && (secure == nullptr || m_answer.phases.tls);
    if (written && !m_sentAt) {
        m_sentAt = elapsed();
    }
}

void Exchange::receive()
{
    const microseconds now = elapsed();
    std::array<char, 16'384> buffer{};
    while (!m_ended && m_socket->bytesAvailable() > 0) {
        const qint64 size = m_socket->read(buffer.data(), buffer.size());
        if (size <= 0) {
            return;
        }
        // An answer may overtake the request's last byte: an error that refuses a long body.
        const microseconds sinceSent = now - m_sentAt.value_or(now);
        if (!m_answer.phases.firstByte) {
            m_answer.phases.firstByte = sinceSent;
            tellPhases();
        }
        const ResponseReader::State state = m_reader.feed({buffer.data(), size});
        const QByteArray piece = m_reader.takeNewBody();
        if (!piece.isEmpty()) {
            Q_EMIT bodyReceived(piece, sinceSent);
        }
        if (state != ResponseReader::State::Reading) {
            end(m_reader.failure(), m_reader.failureText());
        }
    }
}

void Exchange::tellPhases()
{
    if (!m_ended) {
        Q_EMIT advanced(m_answer.phases);
    }
}

void Exchange::close(QAbstractSocket::SocketError why)
{
    receive();
    if (why == QAbstractSocket::RemoteHostClosedError) {
        m_reader.finish();
        end(m_reader.failure(), m_reader.failureText());
    } else {
        end(Observation::Failure::Reset, m_socket->errorString());
    }
}

void Exchange::stop()
{
    m_start.stop();
    m_deadline.stop();
    if (m_socket != nullptr) {
        disconnect(m_socket, nullptr, this, nullptr);
        m_socket->abort();
    }
    const auto parts = findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly);
    for (QObject *part : parts) { // Lookup and race must not speak up any more.
        disconnect(part, nullptr, this, nullptr);
    }
    deleteLater();
}

void Exchange::end(Observation::Failure failure, const QString &text)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_answer.phases.total = elapsed();
    m_answer.failure = failure;
    m_answer.failureText = text;
    const bool isLoginWanted = failure == Observation::Failure::Proxy && m_isLoginWanted;
    m_answer.status = isLoginWanted ? 407 : m_reader.status(); // Qt keeps the proxy's answer.
    m_answer.statusLine = m_reader.statusLine();
    m_answer.headers = m_reader.headers();
    m_answer.body = m_reader.body();
    stop();
    Q_EMIT finished(m_answer);
}

microseconds Exchange::elapsed() const
{
    return microseconds(m_clock.nsecsElapsed() / 1000);
}

QTcpSocket *Exchange::makeSocket()
{
    QTcpSocket *socket = m_route.tls ? new QSslSocket : new QTcpSocket;
    socket->setReadBufferSize(mostBuffered);
    connect(socket, &QTcpSocket::proxyAuthenticationRequired, this,
            [this] { m_isLoginWanted = true; });
    return socket;
}

quint16 Exchange::port() const
{
    return static_cast<quint16>(m_request.url.port(m_route.tls ? 443 : 80));
}
