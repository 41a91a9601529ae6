// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/addressrace.h"

#include "stubserver.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;
using Failure = Observation::Failure;

namespace {
QList<QHostAddress> addresses(const QStringList &texts)
{
    QList<QHostAddress> all;
    for (const QString &text : texts) {
        all.append(QHostAddress(text));
    }
    return all;
}

/// Listens at 127.0.0.2 and lets nobody in: its queue is full, so that a handshake never ends.
class DeafServer
{
public:
    explicit DeafServer(quint16 port)
    {
        m_server.setListenBacklogSize(0);
        if (m_server.listen(QHostAddress(u"127.0.0.2"_s), port)) {
            m_server.pauseAccepting();
            for (QTcpSocket &filler : m_fillers) {
                filler.connectToHost(m_server.serverAddress(), port);
            }
        }
    }

    [[nodiscard]] bool isListening() const { return m_server.isListening(); }

private:
    QTcpServer m_server;
    std::array<QTcpSocket, 3> m_fillers;
};
}

class AddressRaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsTheFamiliesTakeTurns_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("none") << QStringList{} << QStringList{};
        QTest::newRow("one family")
            << QStringList{u"1.1.1.1"_s, u"1.1.1.2"_s} << QStringList{u"1.1.1.1"_s, u"1.1.1.2"_s};
        QTest::newRow("the first family stays first")
            << QStringList{u"::1"_s, u"::2"_s, u"::3"_s, u"1.1.1.1"_s}
            << QStringList{u"::1"_s, u"1.1.1.1"_s, u"::2"_s, u"::3"_s};
        QTest::newRow("at most eight")
            << QStringList{u"::1"_s,     u"::2"_s,     u"::3"_s,     u"::4"_s,     u"::5"_s,
                           u"1.1.1.1"_s, u"1.1.1.2"_s, u"1.1.1.3"_s, u"1.1.1.4"_s, u"1.1.1.5"_s}
            << QStringList{u"::1"_s, u"1.1.1.1"_s, u"::2"_s, u"1.1.1.2"_s,
                           u"::3"_s, u"1.1.1.3"_s, u"::4"_s, u"1.1.1.4"_s};
    }

    void letsTheFamiliesTakeTurns()
    {
        QFETCH(const QStringList, given);
        QFETCH(const QStringList, order);
        QCOMPARE(raceOrder(addresses(given)), addresses(order));
    }

    void winsWithTheAddressThatAnswers()
    {
        StubServer server(StubServer::hangs());
        AddressRace race([] { return new QTcpSocket; });
        const QSignalSpy won(&race, &AddressRace::won);
        const QSignalSpy lost(&race, &AddressRace::lost);

        race.start(addresses({u"127.0.0.2"_s, u"127.0.0.1"_s}), server.port()); // .2 refuses

        QTRY_COMPARE(won.size(), 1);
        const auto *socket = won.constFirst().constFirst().value<QTcpSocket *>();
        QCOMPARE(socket->peerAddress(), QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(lost.size(), 0);
    }

    void doesNotWaitForAnAddressThatHangs()
    {
        StubServer server(StubServer::hangs());
        const DeafServer deaf(server.port());
        QVERIFY(deaf.isListening());
        QTest::qWait(50); // until its queue is full
        AddressRace race([] { return new QTcpSocket; });
        const QSignalSpy won(&race, &AddressRace::won);

        race.start(addresses({u"127.0.0.2"_s, u"127.0.0.1"_s}), server.port());

        QTRY_COMPARE(won.size(), 1);
        const auto *socket = won.constFirst().constFirst().value<QTcpSocket *>();
        QCOMPARE(socket->peerAddress(), QHostAddress(QHostAddress::LocalHost));
    }

    void losesOnceAllFailed()
    {
        auto server = std::make_unique<StubServer>(StubServer::hangs());
        const quint16 port = server->port();
        server.reset();
        AddressRace race([] { return new QTcpSocket; });
        const QSignalSpy won(&race, &AddressRace::won);
        const QSignalSpy lost(&race, &AddressRace::lost);

        race.start(addresses({u"127.0.0.2"_s, u"127.0.0.1"_s}), port);

        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(lost.constFirst().constFirst().value<Failure>(), Failure::Connect);
        QVERIFY(!lost.constFirst().at(1).toString().isEmpty());
        QCOMPARE(won.size(), 0);
    }

    void namesWhatStoppedAConnection_data()
    {
        QTest::addColumn<QAbstractSocket::SocketError>("error");
        QTest::addColumn<bool>("proxied");
        QTest::addColumn<Failure>("expected");

        using enum Observation::Failure;
        QTest::newRow("nobody listens")
            << QAbstractSocket::ConnectionRefusedError << false << Connect;
        QTest::newRow("no route") << QAbstractSocket::NetworkError << false << NoRoute;
        QTest::newRow("no answer") << QAbstractSocket::SocketTimeoutError << false << Timeout;
        QTest::newRow("a firewall") << QAbstractSocket::SocketAccessError << false << Connect;
        QTest::newRow("a proxy denies") << QAbstractSocket::SocketAccessError << true << Proxy;
        QTest::newRow("a proxy wants a login")
            << QAbstractSocket::ProxyAuthenticationRequiredError << true << Proxy;
        QTest::newRow("no proxy there")
            << QAbstractSocket::ProxyConnectionRefusedError << true << Proxy;
        QTest::newRow("the proxy can't find the name")
            << QAbstractSocket::HostNotFoundError << true << Name;
    }

    void namesWhatStoppedAConnection()
    {
        QFETCH(const QAbstractSocket::SocketError, error);
        QFETCH(const bool, proxied);
        QFETCH(const Failure, expected);
        QCOMPARE(connectFailure(error, proxied), expected);
    }
};

QTEST_GUILESS_MAIN(AddressRaceTest)
#include "addressracetest.moc"
