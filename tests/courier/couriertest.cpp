// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real servers on loopback, real files; only the clock is made up: it runs a thousand times as
// fast, so that the pauses between attempts last milliseconds.

#include "courier/courier.h"

#include "probe/stubserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Destination::Kind;

namespace {
constexpr int pace = 1000;

Clock fastClock()
{
    auto running = std::make_shared<QElapsedTimer>();
    running->start();
    return {.utc =
                [running] {
                    return QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC)
                        .addMSecs(running->elapsed() * pace);
                },
            .pace = pace};
}

Alert alertOf(const QString &title, Alert::Severity severity = Alert::Severity::Warning)
{
    return {.severity = severity,
            .subject = u"incident"_s,
            .title = title,
            .light = Verdict::Light::Red,
            .cause = Verdict::Cause::Provider,
            .at = QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC)};
}

Destination hook(Kind kind = Kind::Webhook)
{
    return {.id = u"hook"_s, .kind = kind, .name = u"Hook"_s};
}

QJsonObject bodyOf(const QByteArray &request)
{
    return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
}

QStringList titlesOf(const QList<QByteArray> &requests)
{
    QStringList titles;
    for (const QByteArray &request : requests) {
        titles.append(bodyOf(request)[u"title"_s].toString());
    }
    return titles;
}

/// Answers the first requests as listed, then 200.
StubServer::Answer answersInTurn(QList<QByteArray> answers)
{
    auto left = std::make_shared<QList<QByteArray>>(std::move(answers));
    return [left](QTcpSocket *socket, const QByteArray &) {
        socket->write(left->isEmpty() ? StubServer::ok("ok") : left->takeFirst());
        socket->disconnectFromHost();
    };
}

QByteArray status(const QByteArray &line, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + line + "\r\n" + headers + "Content-Length: 6\r\n\r\nremote";
}
}

class CourierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_place = {.destinations = m_folder->filePath(u"config/destinations.json"_s),
                   .queue = m_folder->filePath(u"data/outbox.json"_s),
                   .credentials = m_folder->path()};
    }

    void deliversOnceAndInOrder()
    {
        const StubServer server(answersInTurn({}));
        Courier courier(m_place, fastClock());
        courier.start();
        courier.change(hook(), server.url(u"/secret"_s).toEncoded());
        for (const auto &title : {u"a"_s, u"b"_s, u"c"_s}) {
            courier.tell(alertOf(title), {});
        }
        QTRY_COMPARE(courier.stateOf(u"hook"_s).waiting, 0);
        QTest::qWait(100); // nothing comes twice
        QCOMPARE(titlesOf(server.requests), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(courier.stateOf(u"hook"_s).failure.isEmpty());
        QVERIFY(courier.stateOf(u"hook"_s).deliveredAt.isValid());
    }

    void triesAgainAsLongAsThereIsHope_data()
    {
        QTest::addColumn<QList<QByteArray>>("answers");

        QTest::newRow("429") << QList{status("429 Too Many Requests")};
        QTest::newRow("429 with Retry-After")
            << QList{status("429 Too Many Requests", "Retry-After: 40\r\n")};
        QTest::newRow("500") << QList{status("500 Internal Server Error")};
        QTest::newRow("503, three times") << QList<QByteArray>(3, status("503 Unavailable"));
        QTest::newRow("a close without an answer") << QList{QByteArray("")};
        QTest::newRow("something that isn't HTTP") << QList{QByteArray("220 smtp ready\r\n")};
    }

    void triesAgainAsLongAsThereIsHope()
    {
        QFETCH(const QList<QByteArray>, answers);

        const StubServer server(answersInTurn(answers));
        Courier courier(m_place, fastClock());
        courier.start();
        courier.change(hook(), server.url().toEncoded());
        courier.tell(alertOf(u"a"_s), {});
        courier.tell(alertOf(u"b"_s), {});
        QTRY_COMPARE(courier.stateOf(u"hook"_s).waiting, 0);
        QStringList expected(answers.size() + 1, u"a"_s);
        QCOMPARE(titlesOf(server.requests), expected << u"b"_s);
        QCOMPARE(bodyOf(server.requests.first())[u"id"_s], bodyOf(server.requests.at(1))[u"id"_s]);
    }

    void waitsAsLongAsTheServerAsks()
    {
        const StubServer server(
            answersInTurn({status("429 Too Many Requests", "Retry-After: 600\r\n")}));
        const Clock clock = fastClock();
        Courier courier(m_place, clock);
        courier.start();
        courier.change(hook(), server.url().toEncoded());
        courier.tell(alertOf(u"a"_s), {});
        QTRY_VERIFY(!courier.stateOf(u"hook"_s).failure.isEmpty());
        const QDateTime refused = courier.stateOf(u"hook"_s).failedAt;
        QTRY_COMPARE(server.requests.size(), 2);
        QVERIFY(clock.utc() - refused >= 590s);
    }

    void givesUpWhatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("told");

        QTest::newRow("400") << status("400 Bad Request") << u"400"_s;
        QTest::newRow("404") << status("404 Not Found") << u"404"_s;
        QTest::newRow("410") << status("410 Gone") << u"no longer good"_s;
        QTest::newRow("a redirect")
            << status("302 Found", "Location: http://127.0.0.1:1/other\r\n") << u"not followed"_s;
        QTest::newRow("a redirect that keeps the method")
            << status("307 Temporary Redirect", "Location: /other\r\n") << u"not followed"_s;
    }

    void givesUpWhatIsRefused()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, told);

        const StubServer server(answersInTurn({answer}));
        Courier courier(m_place, fastClock());
        courier.start();
        courier.change(hook(), server.url().toEncoded());
        courier.tell(alertOf(u"a"_s), {});
        QTRY_COMPARE(courier.stateOf(u"hook"_s).waiting, 0);
        QVERIFY(courier.stateOf(u"hook"_s).failure.contains(told));
        QVERIFY(!courier.stateOf(u"hook"_s).failure.contains("remote"_L1));
        QVERIFY(courier.stateOf(u"hook"_s).failedAt.isValid());
        QTest::qWait(50);
        QCOMPARE(server.requests.size(), 1);
    }

    void outlastsAServerThatHangs()
    {
        bool hangs = true;
        const StubServer server([&hangs](QTcpSocket *socket, const QByteArray &) {
            if (!hangs) {
                socket->write(StubServer::ok("ok"));
                socket->disconnectFromHost();
            }
        });
        Courier courier(m_place, fastClock());
        courier.start();
        courier.change(hook(), server.url().toEncoded());
        courier.tell(alertOf(u"a"_s), {});
        QTRY_COMPARE(server.requests.size(), 1);
        hangs = false;
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 2, 15'000);
        QTRY_COMPARE(courier.stateOf(u"hook"_s).waiting, 0);
    }

    void carriesOnAfterARestart()
    {
        auto server = std::make_unique<StubServer>(StubServer::hangs());
        {
            Courier courier(m_place, fastClock());
            courier.start();
            courier.change(hook(), server->url().toEncoded());
            courier.tell(alertOf(u"a"_s), {});
            courier.tell(alertOf(u"b"_s), {});
            QTRY_COMPARE(server->requests.size(), 1);
        }
        const StubServer again(answersInTurn({}));
        writeCredential(again.url().toEncoded());
        Courier courier(m_place, fastClock());
        courier.start();
        QTRY_COMPARE(courier.stateOf(u"hook"_s).waiting, 0);
        QCOMPARE(titlesOf(again.requests), (QStringList{u"a"_s, u"b"_s}));
    }

    void leavesTheQueueToWhoeverHoldsIt()
    {
        const StubServer server(answersInTurn({}));
        writeCredential(server.url().toEncoded());
        Courier first(m_place, fastClock());
        first.change(hook());
        first.start();
        Courier second(m_place, fastClock());
        second.start();
        first.tell(alertOf(u"a"_s), {});
        second.tell(alertOf(u"a"_s), {});
        QTRY_COMPARE(first.stateOf(u"hook"_s).waiting, 0);
        QTest::qWait(50);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(second.trouble().size(), 1);
    }

    void carriesOnlyWhatTheFilterLetsThrough()
    {
        const StubServer server(answersInTurn({}));
        Courier courier(m_place, fastClock());
        courier.start();
        Destination severe = hook();
        severe.from = Alert::Severity::Warning;
        courier.change(severe, server.url().toEncoded());
        Alert over = alertOf(u"over"_s, Alert::Severity::Info);
        over.kind = Alert::Kind::Recovered;
        courier.tell(over, {}); // of something that was told nowhere
        courier.tell(alertOf(u"mild"_s, Alert::Severity::Info), {});
        courier.tell(alertOf(u"bad"_s), {});
        courier.tell(over, {});
        QTRY_COMPARE(courier.stateOf(u"hook"_s).waiting, 0);
        QCOMPARE(titlesOf(server.requests), (QStringList{u"bad"_s, u"over"_s}));
    }

    void sendsNothingOnceSwitchedOff()
    {
        const StubServer server(answersInTurn({}));
        Courier courier(m_place, fastClock());
        courier.start();
        Destination off = hook();
        off.enabled = false;
        courier.change(off, server.url().toEncoded());
        courier.tell(alertOf(u"a"_s), {});
        QTest::qWait(50);
        QVERIFY(server.requests.isEmpty());
        courier.test(u"hook"_s); // which asks for it
        QTRY_COMPARE(server.requests.size(), 1);
    }

    void answersATest_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("failure");

        QTest::newRow("delivered") << StubServer::ok("ok") << QString();
        QTest::newRow("refused") << status("404 Not Found") << u"404"_s;
        QTest::newRow("not now") << status("500 Oops") << u"500"_s;
    }

    void answersATest()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, failure);

        const StubServer server(answersInTurn({answer}));
        Courier courier(m_place, fastClock());
        courier.start();
        courier.change(hook(), server.url().toEncoded());
        courier.test(u"hook"_s);
        QVERIFY(courier.stateOf(u"hook"_s).testing);
        QTRY_VERIFY(!courier.stateOf(u"hook"_s).testing);
        QVERIFY(courier.stateOf(u"hook"_s).testedAt.isValid());
        QCOMPARE(courier.stateOf(u"hook"_s).testFailure.isEmpty(), failure.isEmpty());
        QVERIFY(courier.stateOf(u"hook"_s).testFailure.contains(failure));
        QCOMPARE(bodyOf(server.requests.first())[u"kind"_s], u"test"_s);
        QTest::qWait(50);
        QCOMPARE(server.requests.size(), 1); // once, whatever came of it
    }

    void leaksNothing()
    {
        const StubServer server(answersInTurn(
            {status("500 Oops", "Set-Cookie: id=secret-cookie\r\n"), status("404 Not Found")}));
        const QByteArray key = "sk-ant-api03-AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH";
        Courier courier(m_place, fastClock());
        courier.setSettings({}, ApiKey::parse(QString::fromLatin1(key)).value());
        courier.start();
        courier.change(hook(), server.url(u"/path-that-is-secret"_s).toEncoded());
        courier.tell(alertOf(u"Bad "_s + QString::fromLatin1(key)), {});
        QTRY_COMPARE(courier.stateOf(u"hook"_s).waiting, 0);
        QCOMPARE(server.requests.size(), 2);
        for (const QByteArray &request : server.requests) {
            const QByteArray lower = request.toLower();
            QVERIFY(!lower.contains("aaaabbbb"));
            QVERIFY(!lower.contains("cookie"));
            QVERIFY(!lower.contains("authorization"));
            QVERIFY(!lower.contains("x-api-key"));
            QVERIFY(!lower.contains("referer"));
        }
        for (const QString &path : {m_place.destinations, m_place.queue}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(!content.contains("AAAABBBB"));
            QVERIFY(!content.contains("path-that-is-secret"));
            QVERIFY(!content.contains("remote"));
            QCOMPARE(file.permissions()
                         & (QFileDevice::ReadGroup | QFileDevice::ReadOther
                            | QFileDevice::WriteGroup | QFileDevice::WriteOther),
                     QFileDevice::Permissions());
        }
        QVERIFY(!courier.stateOf(u"hook"_s).failure.contains("secret"_L1));
    }

    void asksNoAddressThatIsNotSafe()
    {
        writeCredential("http://example.com/hook"); // as only a hand can write
        Courier courier(m_place, fastClock());
        courier.change(hook());
        courier.start();
        courier.tell(alertOf(u"a"_s), {});
        QTRY_VERIFY(!courier.stateOf(u"hook"_s).failure.isEmpty());
        QCOMPARE(courier.stateOf(u"hook"_s).waiting, 0);
    }

    void runsACommandWithTheReport()
    {
        const QString out = m_folder->filePath(u"out"_s);
        qputenv("ANTHROPIC_API_KEY", "sk-ant-api03-AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH");
        Courier courier(m_place, fastClock());
        courier.start();
        courier.change(
            {.id = u"run"_s,
             .kind = Kind::Command,
             .name = u"Run"_s,
             .command = {u"/bin/sh"_s, u"-c"_s,
                         u"{ env; cat; } > \"$1.part\" && mv \"$1.part\" \"$1\""_s, u"sh"_s, out}});
        courier.tell(alertOf(u"$(touch pwned); 'quoted'"_s),
                     {.light = Verdict::Light::Red, .headline = u"Down"_s});
        QTRY_VERIFY(QFile::exists(out));
        QTRY_COMPARE(courier.stateOf(u"run"_s).waiting, 0);
        qunsetenv("ANTHROPIC_API_KEY");
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("TELLTALE_TITLE=$(touch pwned); 'quoted'\n"));
        QVERIFY(content.contains("TELLTALE_STATE=red\n"));
        QVERIFY(content.contains("\"headline\":\"Down\""));
        QVERIFY(!content.contains("AAAABBBB"));
        QVERIFY(!content.contains("CREDENTIALS_DIRECTORY"));
    }

    void remembersTheListButNoSecret()
    {
        {
            Courier courier(m_place, fastClock());
            courier.start();
            courier.change(hook(), "https://chat.example/path-that-is-secret");
            QCOMPARE(courier.stateOf(u"hook"_s).secret, Secrets::Where::Memory);
        }
        Courier courier(m_place, fastClock());
        courier.start();
        QCOMPARE(courier.destinations(), QList{hook()});
        courier.remove(u"hook"_s);
        QVERIFY(courier.destinations().isEmpty());
        Courier again(m_place, fastClock());
        again.start();
        QVERIFY(again.destinations().isEmpty());
    }

    void holdsTenAtMost()
    {
        Courier courier(m_place, fastClock());
        for (int i = 0; i < 12; ++i) {
            courier.change({.id = QString::number(i), .name = u"x"_s});
        }
        QCOMPARE(courier.destinations().size(), 10);
    }

    void endsQuietlyInTheMiddleOfEverything()
    {
        const StubServer server(StubServer::hangs());
        auto courier = std::make_unique<Courier>(m_place, fastClock());
        courier->start();
        courier->change(hook(), server.url().toEncoded());
        courier->change({.id = u"run"_s,
                         .kind = Kind::Command,
                         .name = u"Run"_s,
                         .command = {u"/bin/sleep"_s, u"60"_s}});
        courier->change({.id = u"mail"_s,
                         .kind = Kind::Mail,
                         .name = u"Mail"_s,
                         .server = u"127.0.0.1"_s,
                         .port = server.port(),
                         .security = Destination::Security::None,
                         .sender = u"a@example.com"_s,
                         .recipients = {u"b@example.com"_s}});
        courier->tell(alertOf(u"a"_s), {});
        QTRY_COMPARE(server.requests.size(), 1);
        QElapsedTimer quitting;
        quitting.start();
        courier.reset();
        QVERIFY2(quitting.elapsed() < 2500, qPrintable(QString::number(quitting.elapsed())));
        QCoreApplication::processEvents();
    }

private:
    void writeCredential(const QByteArray &secret) const
    {
        QFile file(m_folder->filePath(u"telltale-hook"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(secret + '\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Courier::Place m_place;
};

QTEST_GUILESS_MAIN(CourierTest)
#include "couriertest.moc"
