// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/wire.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <functional>

/// Ends the connection with RST instead of FIN.
void resetConnection(QTcpSocket &socket);

/// One connection: reads requests one after the other and plays the script that answers each.
///
/// Deletes itself when the connection ends, at the latest after two minutes of silence.
class Conversation : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<ReplyScript(const ReceivedHttp &)>;

    /// How the client begins.
    enum class Opening { Plain, Tls };

    /// Takes \p socket, connected, as its child. With Opening::Tls it must know its certificate; a
    /// client may all the same begin with CONNECT, as it would to a proxy.
    Conversation(QSslSocket *socket, Opening opening, Answer answer, QObject *parent);

private:
    void greet();
    void read();
    void refuse(ReadState state);
    void start(const ReplyScript &script);
    void writeNext();
    void finish();

    QSslSocket *m_socket;
    Answer m_answer;
    QByteArray m_buffer;
    ReplyScript m_script;
    qsizetype m_written = 0; ///< Pieces of the script.
    bool m_isGreeted = false; ///< Whether it is known how the client begins.
    bool m_isAnswering = false;
    QTimer m_next;
    QTimer m_patience;
};
