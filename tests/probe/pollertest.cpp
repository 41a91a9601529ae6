// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe/poller.h"

#include "simulator/simulator.h"
#include "stubserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = Observation::Outcome;
using Rung = Observation::Rung;

class PollerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_simulator = std::make_unique<Simulator>();
        QVERIFY(m_simulator->listen());
        m_settings = {};
        m_settings.apiUrl = m_simulator->url();
        m_settings.statusUrl = m_simulator->url();
        m_settings.statusFallbackUrl.clear();
        m_poller = std::make_unique<Poller>(Clock{.steady = [] { return 0ms; }});
        m_poller->setSettings(m_settings, m_key);
        m_observed = std::make_unique<QSignalSpy>(m_poller.get(), &Poller::observed);
    }

    void cleanup()
    {
        m_observed.reset();
        m_poller.reset();
        m_simulator.reset();
    }

    void tellsEachProbeOnce()
    {
        m_poller->probe(Rung::Edge, 0ms);
        QTRY_COMPARE(m_observed->size(), 1);
        QCOMPARE(seen(0).rung, Rung::Edge);
        QCOMPARE(seen(0).outcome, Outcome::Ok);

        QTest::qWait(50);
        QCOMPARE(m_observed->size(), 1);
    }

    void asksThePlannedProbeThatWasNamedLast()
    {
        m_poller->probe(Rung::Link, 1h);
        m_poller->probe(Rung::Key, 0ms);
        m_poller->probe(Rung::Edge, 10ms);

        QTRY_COMPARE(m_observed->size(), 1);
        QCOMPARE(seen(0).rung, Rung::Edge);
    }

    void finishesAProbeBeforeTheNext()
    {
        m_simulator->setFaults({{.delay = 200ms}});
        m_poller->probe(Rung::Edge, 0ms);
        QTRY_COMPARE(m_simulator->requests().size(), 1);
        m_poller->probe(Rung::Link, 0ms);
        m_poller->probe(Rung::Key, 0ms);

        QTRY_COMPARE(m_observed->size(), 2);
        QCOMPARE(seen(0).rung, Rung::Edge);
        QCOMPARE(seen(1).rung, Rung::Key);
    }

    void asksAnewWhatWasUnderWayOnAnotherNetwork()
    {
        m_simulator->setFaults({{.kind = Fault::Kind::Hanging, .next = 1}});
        m_poller->probe(Rung::Edge, 0ms);
        QTRY_COMPARE(m_simulator->requests().size(), 1);

        m_poller->restart();

        QTRY_COMPARE(m_observed->size(), 1);
        QCOMPARE(seen(0).rung, Rung::Edge);
        QCOMPARE(seen(0).outcome, Outcome::Ok);
        QCOMPARE(m_simulator->requests().size(), 2);
    }

    void restartsTheReadOfThePageToo()
    {
        m_simulator->setPage({.fault = {.kind = Fault::Kind::Hanging, .next = 1}});
        const QSignalSpy read(m_poller.get(), &Poller::pageRead);
        m_poller->readPage();
        QTRY_COMPARE(m_simulator->requests().size(), 1);

        m_poller->restart();

        QTRY_COMPARE(read.size(), 1);
        QVERIFY(read.constFirst().constFirst().value<PageReport>().isReadable());
    }

    void findsAModelFirst()
    {
        const QSignalSpy models(m_poller.get(), &Poller::modelsRead);
        m_poller->probe(Rung::Message, 0ms);

        QTRY_COMPARE(m_observed->size(), 2);
        QCOMPARE(seen(0).rung, Rung::Key);
        QCOMPARE(seen(1).rung, Rung::Message);
        QCOMPARE(seen(1).outcome, Outcome::Ok);
        QVERIFY(seen(1).model.contains(u"haiku"_s));
        QCOMPARE(models.size(), 1);

        m_poller->probe(Rung::Count, 0ms); // known by now
        QTRY_COMPARE(m_observed->size(), 3);
        QCOMPARE(seen(2).rung, Rung::Count);
    }

    void tellsOnlyTheKeyWhenNoModelCanBeFound()
    {
        m_simulator->setFaults({{.kind = Fault::Kind::RefusedKey}});
        m_poller->probe(Rung::Message, 0ms);

        QTRY_COMPARE(m_observed->size(), 1);
        QTest::qWait(50);
        QCOMPARE(m_observed->size(), 1);
        QCOMPARE(seen(0).rung, Rung::Key);
        QCOMPARE(seen(0).outcome, Outcome::Refused);
    }

    void saysWhenTheFamilyHasNoModel()
    {
        m_settings.family = u"nosuchfamily"_s;
        m_poller->setSettings(m_settings, m_key);
        m_poller->probe(Rung::Message, 0ms);

        QTRY_COMPARE(m_observed->size(), 2);
        QCOMPARE(seen(1).rung, Rung::Message);
        QCOMPARE(seen(1).outcome, Outcome::BadRequest);
    }

    void asksTheFixedModel()
    {
        m_settings.model = u"claude-sonnet-5-5"_s;
        m_poller->setSettings(m_settings, m_key);
        m_poller->probe(Rung::Message, 0ms);

        QTRY_COMPARE(m_observed->size(), 1);
        QCOMPARE(seen(0).model, u"claude-sonnet-5-5"_s);
    }

    void goesThroughTheChosenProxy()
    {
        m_settings.apiUrl = QUrl(u"https://api.invalid"_s);
        m_settings.proxy = m_simulator->url(); // which is none, and says so
        m_poller->setSettings(m_settings, m_key);
        m_poller->probe(Rung::Edge, 0ms);

        QTRY_COMPARE(m_observed->size(), 1);
        QCOMPARE(seen(0).proxy, u"127.0.0.1:%1"_s.arg(m_simulator->url().port()));

        m_settings.proxy = QUrl(); // none at all
        m_settings.apiUrl = m_simulator->url();
        m_poller->setSettings(m_settings, m_key);
        m_poller->probe(Rung::Edge, 0ms);
        QTRY_COMPARE(m_observed->size(), 2);
        QCOMPARE(seen(1).proxy, QString());
        QCOMPARE(seen(1).outcome, Outcome::Ok);
    }

    void readsTheModelsAnewOnceOneIsGone()
    {
        m_poller->probe(Rung::Message, 0ms);
        QTRY_COMPARE(m_observed->size(), 2);
        m_simulator->setFaults(
            {{.kind = Fault::Kind::UnknownModel, .on = {Fault::Target::Messages}, .next = 1}});

        m_poller->probe(Rung::Message, 0ms);
        QTRY_COMPARE(m_observed->size(), 3);
        QCOMPARE(seen(2).outcome, Outcome::BadRequest);
        m_poller->probe(Rung::Message, 0ms);
        QTRY_COMPARE(m_observed->size(), 5);
        QCOMPARE(seen(3).rung, Rung::Key);
        QCOMPARE(seen(4).outcome, Outcome::Ok);
    }

    void tellsTheControlCheckThatAFailureNeeded()
    {
        const QSignalSpy controlled(m_poller.get(), &Poller::controlChecked);
        m_simulator->setFaults({{.kind = Fault::Kind::Reset, .on = {Fault::Target::Hello}}});
        m_poller->probe(Rung::Edge, 0ms);

        QTRY_COMPARE(m_observed->size(), 1);
        QCOMPARE(seen(0).outcome, Outcome::Unreachable);
        QCOMPARE(controlled.size(), 1);
    }

    void takesThePageForAControlCheck_data()
    {
        QTest::addColumn<bool>("hasOwnControl");
        QTest::addColumn<int>("checks");
        QTest::newRow("when it is read anyway") << false << 0;
        QTest::newRow("not when the user named another") << true << 1;
    }

    void takesThePageForAControlCheck()
    {
        QFETCH(const bool, hasOwnControl);
        QFETCH(const int, checks);
        StubServer other(StubServer::says(StubServer::ok("hello")));
        m_settings.controlUrl = hasOwnControl ? other.url() : QUrl();
        m_poller->setSettings(m_settings, m_key);
        const QSignalSpy pages(m_poller.get(), &Poller::pageRead);
        const QSignalSpy controlled(m_poller.get(), &Poller::controlChecked);
        m_poller->readPage();
        QTRY_COMPARE(pages.size(), 1);

        m_simulator->setFaults({{.kind = Fault::Kind::Reset, .on = {Fault::Target::Hello}}});
        m_poller->probe(Rung::Edge, 0ms);

        QTRY_COMPARE(m_observed->size(), 1);
        QCOMPARE(seen(0).outcome, Outcome::Unreachable);
        QCOMPARE(controlled.size(), checks);
        QCOMPARE(other.requests.size(), checks);
    }

    void readsThePageAgainByItself()
    {
        m_settings.pageInterval = 1s;
        m_poller->setSettings(m_settings, m_key);
        const QSignalSpy pages(m_poller.get(), &Poller::pageRead);

        m_poller->readPage();

        QTRY_COMPARE(pages.size(), 2);
        QVERIFY(pages.constLast().constFirst().value<PageReport>().isReadable());
    }

    void restsWhilePaused()
    {
        m_settings.pageInterval = 1s;
        m_poller->setSettings(m_settings, m_key);
        const QSignalSpy pages(m_poller.get(), &Poller::pageRead);
        m_poller->readPage();
        m_poller->probe(Rung::Edge, 100ms);
        m_poller->pause();

        QTest::qWait(1300);
        QCOMPARE(pages.size(), 1); // was under way
        QCOMPARE(m_observed->size(), 0);
    }

    void testsWithWhatTheUserAsks()
    {
        QSignalSpy tested(m_poller.get(), &Poller::tested);
        m_poller->test({});

        QVERIFY(tested.wait());
        const auto result = tested.constFirst().constFirst().value<TestResult>();
        QCOMPARE(result.seen.outcome, Outcome::Ok);
        QCOMPARE(result.asked.model, result.seen.model);
        QVERIFY(!result.asked.model.isEmpty());
        QVERIFY(!result.reply.isEmpty());
        QVERIFY(result.curl.contains(u"$ANTHROPIC_API_KEY"_s));
        QVERIFY(result.curl.contains(result.asked.model));
        QVERIFY(!result.curl.contains(u"sk-ant"_s));
        QVERIFY2(result.raw.text.startsWith(u"HTTP/1.1 200 OK\n"_s), qPrintable(result.raw.text));
        QVERIFY(result.raw.text.contains(u"\nrequest-id: "_s + result.seen.requestId));
        QVERIFY(result.raw.text.contains(u"\n\nevent: message_start\n"_s));
        QCOMPARE(m_observed->size(), 0); // a test is no probe
    }

    void tellsThePhasesOfATestAsTheyEnd()
    {
        QSignalSpy advanced(m_poller.get(), &Poller::testAdvanced);
        QSignalSpy tested(m_poller.get(), &Poller::tested);
        m_poller->probe(Rung::Edge, 0ms); // its phases are nobody's business
        QTRY_COMPARE(m_observed->size(), 1);
        QCOMPARE(advanced.size(), 0);
        m_poller->test({.model = u"claude-sonnet-5-5"_s});

        QVERIFY(tested.wait());
        const auto result = tested.constFirst().constFirst().value<TestResult>();
        const auto soFar = [&](qsizetype i) { return advanced.value(i).value(0).value<Phases>(); };
        QCOMPARE(advanced.size(), 4);
        QCOMPARE(soFar(0), Phases{});
        QCOMPARE(soFar(1).connect, result.seen.phases.connect);
        QVERIFY(!soFar(1).firstByte);
        QCOMPARE(soFar(2).firstByte, result.seen.phases.firstByte);
        QCOMPARE(soFar(3).firstToken, result.seen.phases.firstToken);
    }

    void namesWhatFollowsTheModelOfATest()
    {
        QSignalSpy tested(m_poller.get(), &Poller::tested);
        m_poller->test({}); // learns the models
        QVERIFY(tested.wait());
        m_poller->test({.model = u"claude-3-5-haiku-20241022"_s});
        QVERIFY(tested.wait());
        const auto result = tested.constLast().constFirst().value<TestResult>();
        QVERIFY2(result.successor.contains(u"haiku"_s), qPrintable(result.successor));
        QVERIFY(result.successor != result.asked.model);
    }

    void countsTheTokensOfWhatTheUserAsks()
    {
        QSignalSpy tested(m_poller.get(), &Poller::tested);
        m_poller->test({.prompt = u"one two three four five six"_s, .countOnly = true});

        QVERIFY(tested.wait());
        const auto result = tested.constFirst().constFirst().value<TestResult>();
        QCOMPARE(result.seen.rung, Rung::Count);
        QCOMPARE(result.seen.outcome, Outcome::Ok);
        QVERIFY(result.seen.inputTokens.value_or(0) > 0);
        QVERIFY(result.curl.contains(u"/v1/messages/count_tokens"_s));
        QVERIFY(result.curl.contains(u"five six"_s));
        const auto requests = m_simulator->requests();
        QVERIFY(std::none_of(requests.cbegin(), requests.cend(), [](const auto &request) {
            return request.path == "/v1/messages"_L1;
        }));
    }

    void testsWithoutAStream()
    {
        QSignalSpy tested(m_poller.get(), &Poller::tested);
        m_poller->test({.model = u"claude-sonnet-5-5"_s, .stream = false});

        QVERIFY(tested.wait());
        const auto result = tested.constFirst().constFirst().value<TestResult>();
        QCOMPARE(result.seen.outcome, Outcome::Ok);
        QCOMPARE(result.seen.model, u"claude-sonnet-5-5"_s);
        QVERIFY(!result.seen.phases.firstToken);
        QVERIFY(!result.reply.isEmpty());
    }

    void tellsTheKeysTroubleAsTheTests()
    {
        m_simulator->setFaults({{.kind = Fault::Kind::RefusedKey}});
        QSignalSpy tested(m_poller.get(), &Poller::tested);
        m_poller->test({});

        QVERIFY(tested.wait());
        QCOMPARE(tested.constFirst().constFirst().value<TestResult>().seen.outcome,
                 Outcome::Refused);
    }

    void cancelsATest()
    {
        m_simulator->setFaults({{.delay = 100ms}});
        QSignalSpy tested(m_poller.get(), &Poller::tested);
        m_poller->test({.prompt = u"first"_s});
        m_poller->test({.prompt = u"second"_s}); // replaces it
        QVERIFY(tested.wait());
        QCOMPARE(tested.constFirst().constFirst().value<TestResult>().asked.prompt, u"second"_s);

        m_poller->test({});
        m_poller->cancelTest();
        QTest::qWait(250);
        QCOMPARE(tested.size(), 1);
    }

    void endsQuietlyInItsThread()
    {
        m_simulator->setFaults({{.kind = Fault::Kind::Hanging}});
        m_simulator->setPage({.fault = {.kind = Fault::Kind::Hanging}});
        QThread worker;
        auto *poller = new Poller({});
        poller->moveToThread(&worker);
        connect(&worker, &QThread::finished, poller, &QObject::deleteLater);
        const QSignalSpy observed(poller, &Poller::observed);
        connect(&worker, &QThread::started, poller, [this, poller] {
            poller->setSettings(m_settings, m_key);
            poller->readPage();
            poller->probe(Rung::Edge, 0ms);
            poller->test({});
        });
        worker.start();
        QTRY_COMPARE(m_simulator->requests().size(), 3);

        worker.quit();
        QVERIFY(worker.wait(5000));
        QCoreApplication::processEvents(); // the sanitizers speak up if an answer finds a ghost
        QCOMPARE(observed.size(), 0);
    }

private:
    [[nodiscard]] Observation seen(qsizetype index) const
    {
        return m_observed->value(index).value(0).value<Observation>();
    }

    ApiKey m_key = ApiKey::parse(u"sk-ant-api03-test").value_or(ApiKey());
    Settings m_settings;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Poller> m_poller;
    std::unique_ptr<QSignalSpy> m_observed;
};

QTEST_GUILESS_MAIN(PollerTest)
#include "pollertest.moc"
