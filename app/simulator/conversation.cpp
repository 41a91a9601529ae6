// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/conversation.h"

#include <chrono>
#include <sys/socket.h>
#include <utility>

using namespace std::chrono_literals;

void resetConnection(QTcpSocket &socket)
{
    // Linux answers with RST when a socket that may not linger is closed.
    const linger none{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none,
               sizeof none);
    socket.abort();
}

Conversation::Conversation(QSslSocket *socket, Opening opening, Answer answer, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_answer(std::move(answer))
    , m_isGreeted(opening == Opening::Plain)
{
    socket->setParent(this);
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    m_patience.setSingleShot(true);
    m_patience.setInterval(2min);

    connect(&m_next, &QTimer::timeout, this, &Conversation::writeNext);
    connect(&m_patience, &QTimer::timeout, socket, [socket] { resetConnection(*socket); });
    connect(socket, &QTcpSocket::readyRead, this, &Conversation::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_patience.start();
    read();
}

/// Tells CONNECT from TLS, whose first byte is no letter.
void Conversation::greet()
{
    const QByteArray first = m_socket->peek(1);
    m_isGreeted = !first.isEmpty();
    if (m_isGreeted && first != "C") {
        m_socket->startServerEncryption();
    }
}

void Conversation::read()
{
    if (!m_isGreeted) {
        greet();
    }
    if (!m_isGreeted) {
        return;
    }
    if (m_isAnswering) {
        // The next request waits in the socket. Where none may come, what still comes is thrown
        // away: a socket closed with unread bytes is reset, and the client would lose the answer.
        if (m_script.end != ReplyScript::End::KeepOpen) {
            m_socket->readAll();
        }
        return;
    }
    m_buffer += m_socket->readAll();
    ReceivedHttp request;
    const auto state = readRequest(m_buffer, request);
    if (state == ReadState::Incomplete) {
        return;
    }
    if (state != ReadState::Complete) {
        refuse(state);
        return;
    }
    auto script = m_answer(request);
    if (!request.keepsOpen && script.end == ReplyScript::End::KeepOpen) {
        script.end = ReplyScript::End::Close;
    }
    start(script);
}

void Conversation::refuse(ReadState state)
{
    CannedReply reply{.status = state == ReadState::HeadTooLarge ? 431 : 400};
    reply.headers.emplaceBack("content-type", "application/json");
    reply.body = R"({"type":"error","error":{"type":"invalid_request_error",)"
                 R"("message":"The request could not be read"}})";
    if (state == ReadState::BodyTooLarge) {
        reply.status = 413;
        reply.body = R"({"type":"error","error":{"type":"request_too_large",)"
                     R"("message":"Request exceeds the maximum size"}})";
    }
    auto script = scriptOf(reply);
    script.pieces.append({{}, 200ms}); // the rest of the request is still on its way
    script.end = ReplyScript::End::Close;
    start(script);
}

void Conversation::start(const ReplyScript &script)
{
    m_script = script;
    m_written = 0;
    m_isAnswering = true;
    m_patience.start();
    if (script.pieces.isEmpty()) {
        finish();
        return;
    }
    m_next.start(script.pieces.first().after);
}

void Conversation::writeNext()
{
    m_patience.start();
    m_socket->write(m_script.pieces.at(m_written).bytes);
    m_socket->flush();
    ++m_written;
    if (m_written == m_script.pieces.size()) {
        finish();
        return;
    }
    m_next.start(m_script.pieces.at(m_written).after);
}

void Conversation::finish()
{
    switch (m_script.end) {
    case ReplyScript::End::KeepOpen:
        m_isAnswering = false;
        // A request may have come meanwhile; another readyRead for it won't.
        read();
        return;
    case ReplyScript::End::Close:
        m_socket->disconnectFromHost();
        return;
    case ReplyScript::End::Reset:
        resetConnection(*m_socket);
        return;
    case ReplyScript::End::Hang:
        return;
    case ReplyScript::End::Tunnel:
        m_isAnswering = false;
        m_socket->startServerEncryption();
        return;
    }
}
