// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Against a real mail server on loopback: aiosmtpd, with TLS by an authority of the test's own.

#include "courier/mailer.h"

#include "courier/mailmessage.h"
#include "stubauthority.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = Delivery::Outcome;
using Security = Destination::Security;

namespace {
/// smtpserver.py
class MailServer
{
public:
    explicit MailServer(const QString &mode, const StubAuthority::Files &files = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TEST_COURIER "/smtpserver.py"),
                        {mode, files.certificate, files.key});
        m_port = line().toInt();
    }

    ~MailServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    Q_DISABLE_COPY_MOVE(MailServer)

    [[nodiscard]] int port() const { return m_port; }

    /// The next mail that it took; empty when none came in time.
    QJsonObject mail() { return QJsonDocument::fromJson(line()).object(); }
    bool hasMail() { return m_process.canReadLine() || m_process.waitForReadyRead(200); }

private:
    QByteArray line()
    {
        constexpr int patience = 10'000;
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) { }
        return m_process.readLine();
    }

    QProcess m_process;
    int m_port = 0;
};

Destination mailTo(const MailServer &server, Security security)
{
    return {.id = u"ops"_s,
            .kind = Destination::Kind::Mail,
            .name = u"Ops"_s,
            .server = u"127.0.0.1"_s,
            .port = server.port(),
            .security = security,
            .sender = u"telltale@example.com"_s,
            .recipients = {u"a@example.com"_s, u"b@example.com"_s}};
}

QByteArray message(const Destination &destination)
{
    const Alert alert{.title = u"Störung"_s,
                      .body = u".\nA line of one dot."_s,
                      .at = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC)};
    return mailMessage(alert, destination, u"abc"_s);
}
}

class MailerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_files = m_authority.issue(u"IP:127.0.0.1"_s);
        m_foreign = m_authority.issue(u"DNS:mail.example.com"_s);
    }

    void deliversOnce_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<Security>("security");
        QTest::addColumn<bool>("login");

        QTest::newRow("TLS") << u"tls"_s << Security::Tls << false;
        QTest::newRow("TLS with a login") << u"tls+login"_s << Security::Tls << true;
        QTest::newRow("STARTTLS") << u"starttls"_s << Security::StartTls << false;
        QTest::newRow("STARTTLS with a login") << u"starttls+login"_s << Security::StartTls << true;
        QTest::newRow("without, on this machine") << u"plain"_s << Security::None << false;
    }

    void deliversOnce()
    {
        QFETCH(const QString, mode);
        QFETCH(const Security, security);
        QFETCH(const bool, login);

        MailServer server(mode, m_files);
        Destination destination = mailTo(server, security);
        destination.user = login ? u"me"_s : QString();
        const Delivery delivery = send(destination, "right");
        QCOMPARE(delivery, Delivery());
        const QJsonObject mail = server.mail();
        QCOMPARE(mail[u"from"_s], u"telltale@example.com"_s);
        QCOMPARE(mail[u"to"_s], (QJsonArray{u"a@example.com"_s, u"b@example.com"_s}));
        QCOMPARE(mail[u"login"_s], login);
        QCOMPARE(mail[u"tls"_s], security != Security::None);
        QCOMPARE(mail[u"hello"_s], u"localhost"_s); // not this machine's name
        QCOMPARE(mail[u"text"_s].toString().toLatin1(), message(destination));
        QVERIFY(!mail[u"text"_s].toString().contains("right"_L1));
        QVERIFY(!server.hasMail());
    }

    void saysWhoMustAct_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<Security>("security");
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<Outcome>("expected");

        const auto somebody = u"a@example.com"_s;
        QTest::newRow("nobody of that name")
            << u"tls"_s << Security::Tls << u"unknown@example.com"_s << QByteArray()
            << Outcome::Refused;
        QTest::newRow("not now") << u"tls"_s << Security::Tls << u"busy@example.com"_s
                                 << QByteArray() << Outcome::Later;
        QTest::newRow("the wrong password") << u"tls+login"_s << Security::Tls << somebody
                                            << QByteArray("wrong") << Outcome::Refused;
        QTest::newRow("a server without TLS is told nothing")
            << u"plain"_s << Security::StartTls << somebody << QByteArray() << Outcome::Refused;
        QTest::newRow("TLS where there is none")
            << u"plain"_s << Security::Tls << somebody << QByteArray() << Outcome::Later;
    }

    void saysWhoMustAct()
    {
        QFETCH(const QString, mode);
        QFETCH(const Security, security);
        QFETCH(const QString, recipient);
        QFETCH(const QByteArray, password);
        QFETCH(const Outcome, expected);

        MailServer server(mode, m_files);
        Destination destination = mailTo(server, security);
        destination.recipients = {recipient};
        destination.user = password.isEmpty() ? QString() : u"me"_s;
        const Delivery delivery = send(destination, password);
        QCOMPARE(delivery.outcome, expected);
        QVERIFY(!delivery.text.isEmpty());
        QVERIFY(!server.hasMail());
    }

    void trustsNoStranger_data()
    {
        QTest::addColumn<bool>("knowsAuthority");
        QTest::addColumn<bool>("isForeign");

        QTest::newRow("an authority that nobody vouches for") << false << false;
        QTest::newRow("a certificate for another host") << true << true;
    }

    void trustsNoStranger()
    {
        QFETCH(const bool, knowsAuthority);
        QFETCH(const bool, isForeign);

        for (const auto security : {Security::Tls, Security::StartTls}) {
            MailServer server(security == Security::Tls ? u"tls"_s : u"starttls"_s,
                              isForeign ? m_foreign : m_files);
            m_caFile = knowsAuthority ? m_authority.caFile() : QString();
            const Delivery delivery = send(mailTo(server, security));
            m_caFile = m_authority.caFile();
            QCOMPARE(delivery.outcome, Outcome::Later);
            QVERIFY2(delivery.text.contains("certificate"_L1), qPrintable(delivery.text));
            QVERIFY(!server.hasMail());
        }
    }

    void outlastsAServerThatHangs()
    {
        const MailServer server(u"hang"_s);
        QCOMPARE(send(mailTo(server, Security::Tls), {}, 500ms).outcome, Outcome::Later);
    }

    void saysWhenNobodyIsThere()
    {
        std::optional<Destination> gone;
        {
            const MailServer server(u"hang"_s);
            gone = mailTo(server, Security::Tls);
        }
        QCOMPARE(send(*gone).outcome, Outcome::Later);
    }

    void breaksOffWhenTheProgramEnds()
    {
        const MailServer server(u"hang"_s);
        const Destination destination = mailTo(server, Security::StartTls);
        auto mailer = std::make_unique<Mailer>();
        mailer->send({.destination = destination, .message = message(destination)},
                     [](const Delivery &) { QFAIL("It is gone."); });
        QTest::qWait(100);
        QElapsedTimer quitting;
        quitting.start();
        mailer.reset();
        QCOMPARE_LT(quitting.elapsed(), 2000);
        QCoreApplication::processEvents();
    }

private:
    Delivery send(const Destination &destination, const QByteArray &password = {},
                  std::chrono::milliseconds deadline = 15s)
    {
        Mailer mailer;
        mailer.setRoute({}, m_caFile);
        QList<Delivery> endings;
        mailer.send({.destination = destination,
                     .password = password,
                     .message = message(destination),
                     .deadline = deadline},
                    [&endings](const Delivery &delivery) { endings.append(delivery); });
        const bool ended = QTest::qWaitFor([&endings] { return !endings.isEmpty(); }, 20'000);
        return ended ? endings.constFirst() : Delivery{.text = u"It never ended."_s};
    }

    StubAuthority m_authority;
    QString m_caFile = m_authority.caFile();
    StubAuthority::Files m_files;
    StubAuthority::Files m_foreign;
};

QTEST_GUILESS_MAIN(MailerTest)
#include "mailertest.moc"
