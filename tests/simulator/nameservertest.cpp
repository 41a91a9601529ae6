// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/nameserver.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using State = NameService::State;

/// Asks it as a resolver does, from a socket of its own.
class NameServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAQuestion_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("code");
        QTest::newRow("fine") << State::Fine << 0;
        QTest::newRow("unknown") << State::Unknown << 3;
        QTest::newRow("failing") << State::Failing << 2;
    }

    void answersAQuestion()
    {
        QFETCH(const State, state);
        QFETCH(const int, code);
        NameServer server;
        QVERIFY2(server.listen(0), qPrintable(server.errorString()));
        server.setState(state);
        QSignalSpy asked(&server, &NameServer::asked);

        const QByteArray answer = answerOf(server);

        QCOMPARE(answer.mid(0, 2), "id"_ba);
        QCOMPARE(answer.at(3) & 0xf, code);
        QCOMPARE(answer.endsWith("\x7f\0\0\1"_ba), state == State::Fine);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"a.example"_s);
    }

    void theDeadHearButDoNotAnswer()
    {
        NameServer server;
        QVERIFY(server.listen(0));
        server.setState(State::Dead);
        QSignalSpy asked(&server, &NameServer::asked);
        QUdpSocket socket;

        send(socket, server);
        QVERIFY(asked.wait());

        server.setState(State::Fine);
        QVERIFY(!answerOf(server).isEmpty()); // and what came before stays without an answer
        QVERIFY(!socket.hasPendingDatagrams());
    }

    void mayFailForOneHostOnly()
    {
        NameServer server;
        QVERIFY(server.listen(0));

        server.setStateOf(u"b.example"_s, State::Unknown);
        QVERIFY(answerOf(server).endsWith("\x7f\0\0\1"_ba));

        server.setStateOf(u"a.example"_s, State::Unknown);
        QCOMPARE(answerOf(server).at(3) & 0xf, 3);
    }

    void saysWhenThePortIsTaken()
    {
        NameServer first;
        QVERIFY(first.listen(0));
        NameServer second;
        QVERIFY(!second.listen(first.port()));
        QVERIFY(!second.errorString().isEmpty());
    }

private:
    static void send(QUdpSocket &socket, const NameServer &server)
    {
        socket.writeDatagram("id\1\0\0\1\0\0\0\0\0\0\1a\7example\0\0\1\0\1"_ba,
                             QHostAddress(QHostAddress::LocalHost), server.port());
    }

    static QByteArray answerOf(const NameServer &server)
    {
        QUdpSocket socket;
        QSignalSpy ready(&socket, &QUdpSocket::readyRead);
        if (!socket.bind(QHostAddress(QHostAddress::LocalHost))) {
            return {};
        }
        send(socket, server);
        return ready.wait() ? socket.receiveDatagram().data() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(NameServerTest)
#include "nameservertest.moc"
