// SPDX-FileCopyrightText: 2026 The Telltale authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "monitor/monitor.h"

#include "core/testlog.h"
#include "fakes/hands.h"
#include "monitor/alertdesk.h"
#include "store/history.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = Observation::Outcome;
using Rung = Observation::Rung;

namespace {
PageReport page(PageReport::Status api, const QDateTime &at)
{
    return {.state = PageReport::State::Readable,
            .at = at,
            .newsAt = at,
            .indicator = PageReport::Indicator::None,
            .components = {{.id = Service{}.componentId, .name = u"Claude API"_s, .status = api}}};
}
}

class MonitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hands = {};
        m_history = std::make_unique<History>(QString());
        m_monitor = std::make_unique<Monitor>(*m_history, m_hands.clock());
        m_monitor->setSettings({.message = Settings::MessageMode::Always, .model = u"m"_s}, true);
    }

    void beginsWithAProbeAndThePage()
    {
        QSignalSpy probes(m_monitor.get(), &Monitor::probeWanted);
        QSignalSpy pages(m_monitor.get(), &Monitor::pageWanted);

        m_monitor->start();

        QCOMPARE(probes.size(), 1);
        QCOMPARE(probes.constFirst().at(1).value<std::chrono::milliseconds>(), 0ms);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Grey);
    }

    void keepsTheUsersTests()
    {
        const TestResult first{.asked = {.model = u"m"_s}, .seen = {.at = m_hands.clock().utc()}};
        m_monitor->noteTest(first);
        m_monitor->noteTest({.asked = {.countOnly = true}}); // no test
        m_monitor = std::make_unique<Monitor>(*m_history, m_hands.clock());
        m_monitor->noteTest(first);

        const QList<TestResult> kept = testsFrom(m_history->kept(testLogName()));
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.constFirst().asked, first.asked);
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Grey);
    }

    void tellsOfAnIncidentOnceAndOfItsEndOnce()
    {
        AlertDesk desk(*m_history, m_hands.clock());
        connect(m_monitor.get(), &Monitor::judged, &desk, &AlertDesk::consider);
        QSignalSpy alerts(&desk, &AlertDesk::raised);
        m_monitor->start();
        see(Outcome::Ok, 20);
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Green);

        see(Outcome::Overloaded, 10);
        QCOMPARE(alerts.size(), 2); // first a part of the last ten failed, then most
        QCOMPARE(alertOf(alerts, 0).kind, Alert::Kind::Confirmed);
        QCOMPARE(alertOf(alerts, 1).kind, Alert::Kind::Worsened);
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Red);
        QCOMPARE(m_monitor->verdict().cause, Verdict::Cause::Provider);

        see(Outcome::Ok, 60);
        QCOMPARE(alerts.size(), 3);
        QCOMPARE(alertOf(alerts, 2).kind, Alert::Kind::Recovered);
        QCOMPARE(alertOf(alerts, 2).since, alertOf(alerts, 0).at);
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Green);
    }

    void slownessIsAnAlarm()
    {
        AlertDesk desk(*m_history, m_hands.clock());
        connect(m_monitor.get(), &Monitor::judged, &desk, &AlertDesk::consider);
        QSignalSpy alerts(&desk, &AlertDesk::raised);
        m_monitor->start();
        see(Outcome::Ok, 20);
        for (int i = 0; i < 10; ++i) {
            m_hands.elapsed += 15s;
            Observation slow = observation(Outcome::Ok);
            slow.phases.firstByte = 5s;
            m_monitor->observe(slow);
        }

        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Amber);
        QCOMPARE(alerts.size(), 1);
        QCOMPARE(alertOf(alerts, 0).kind, Alert::Kind::Confirmed);
    }

    void keepsIncidentsInTheHistory()
    {
        m_monitor->start();
        see(Outcome::Ok, 5);
        see(Outcome::ProviderFault, 5);
        QCOMPARE(ours().size(), 1);
        QVERIFY(!ours().constFirst().until.isValid());

        see(Outcome::Ok, 120);
        QCOMPARE(ours().size(), 1);
        QVERIFY(ours().constFirst().until.isValid());
    }

    void measuresTheLeadOverThePage()
    {
        m_monitor->start();
        see(Outcome::Ok, 5);
        see(Outcome::Overloaded, 5);
        const QDateTime knew = ours().constFirst().from;
        m_hands.elapsed += 4min;
        PageReport posted = page(PageReport::Status::PartialOutage, now());
        posted.incidents = {{.id = u"abc"_s,
                             .name = u"Elevated errors"_s,
                             .status = u"investigating"_s,
                             .createdAt = now(),
                             .componentIds = {Service{}.componentId}}};

        m_monitor->readPage(posted);

        QVERIFY(m_monitor->verdict().lead.has_value());
        QCOMPARE(std::chrono::milliseconds{*m_monitor->verdict().lead}, now() - knew);
    }

    void whatIsAcknowledgedNoLongerColoursTheLightUntilItChanges()
    {
        m_monitor->start();
        see(Outcome::Ok, 5);
        m_monitor->readPage(page(PageReport::Status::Degraded, now()));
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Amber);
        QVERIFY(m_monitor->verdict().canAcknowledge);

        m_monitor->acknowledge();
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Green);
        QVERIFY(!m_monitor->verdict().canAcknowledge);

        m_monitor = std::make_unique<Monitor>(*m_history, m_hands.clock());
        m_monitor->setSettings({.message = Settings::MessageMode::Always, .model = u"m"_s}, true);
        m_monitor->readPage(page(PageReport::Status::Degraded, now()));
        see(Outcome::Ok, 1);
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Green);

        m_monitor->readPage(page(PageReport::Status::MajorOutage, now()));
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Amber);
        m_monitor->readPage(page(PageReport::Status::Degraded, now()));
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Amber);
    }

    void aPageThatCannotBeReadTakesNothingBackForHalfAnHour()
    {
        const auto unreadable
            = [this] { return PageReport{.state = PageReport::State::Unreadable, .at = now()}; };
        m_monitor->start();
        see(Outcome::Ok, 5);
        m_monitor->readPage(unreadable());
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Green);

        m_monitor->readPage(page(PageReport::Status::Degraded, now()));
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Amber);
        m_hands.elapsed += 5min;
        see(Outcome::Ok, 1);
        m_monitor->readPage(unreadable());
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Amber);
        QVERIFY(!m_monitor->verdict().headline.isEmpty());

        m_hands.elapsed += 26min;
        see(Outcome::Ok, 1);
        m_monitor->readPage(unreadable());
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Green);
    }

    void newInterestsCountAtOnce()
    {
        m_monitor->start();
        see(Outcome::Ok, 5);
        PageReport chat = page(PageReport::Status::Operational, now());
        chat.components.append(
            {.id = u"x"_s, .name = u"claude.ai"_s, .status = PageReport::Status::MajorOutage});
        m_monitor->readPage(chat);
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Green);

        m_monitor->setSettings(
            {.message = Settings::MessageMode::Always, .model = u"m"_s, .components = {u"x"_s}},
            true);

        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Amber);
        QVERIFY(m_monitor->verdict().headline.contains(u"claude.ai"));
    }

    void asksNothingWhilePaused()
    {
        m_monitor->start();
        see(Outcome::Ok, 1);
        QSignalSpy probes(m_monitor.get(), &Monitor::probeWanted);
        QSignalSpy pauses(m_monitor.get(), &Monitor::pauseWanted);

        m_monitor->pause(1h);
        see(Outcome::Ok, 1); // one that was under way

        QCOMPARE(pauses.size(), 1);
        QCOMPARE(probes.size(), 0);
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Grey);

        m_monitor->resume();
        QCOMPARE(probes.size(), 1);
        see(Outcome::Ok, 1);
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Green);
    }

    void isGreyAfterASleepAndAsksAtOnce()
    {
        m_monitor->start();
        see(Outcome::Ok, 5);
        QSignalSpy probes(m_monitor.get(), &Monitor::probeWanted);
        QSignalSpy forgotten(m_monitor.get(), &Monitor::networkChanged);

        m_monitor->sleep();
        m_monitor->wake();

        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Grey);
        QCOMPARE(forgotten.size(), 1);
        QCOMPARE(probes.constLast().at(1).value<std::chrono::milliseconds>(), 0ms);
        see(Outcome::Ok, 1);
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Green);
    }

    void asksNothingOnTheWayToSleep()
    {
        m_monitor->start();
        QSignalSpy pauses(m_monitor.get(), &Monitor::pauseWanted);

        m_monitor->sleep();

        QCOMPARE(pauses.size(), 1);
        QVERIFY(!m_monitor->verdict().nextProbeAt.isValid());
    }

    void aPauseThatEndedInASleepIsOver()
    {
        m_monitor->start();
        see(Outcome::Ok, 1);
        m_monitor->pause(1h);
        QSignalSpy probes(m_monitor.get(), &Monitor::probeWanted);

        m_hands.elapsed += 30min;
        m_monitor->wake();
        QCOMPARE(probes.size(), 0);

        m_hands.elapsed += 30min;
        m_monitor->wake();
        QCOMPARE(probes.size(), 1);
    }

    void asksAtOnceWhenTheNetworkIsAnother()
    {
        m_monitor->start();
        see(Outcome::Ok, 5);
        QSignalSpy probes(m_monitor.get(), &Monitor::probeWanted);

        m_monitor->noteLink(link(Outcome::OwnNetwork));
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Grey);
        QCOMPARE(m_monitor->verdict().cause, Verdict::Cause::Network);

        m_monitor->noteLink(link(Outcome::Ok));
        QCOMPARE(probes.size(), 2);
        QCOMPARE(probes.constLast().at(1).value<std::chrono::milliseconds>(), 0ms);
        see(Outcome::Ok, 1);
        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Green);
    }

    void anApiThatAnswersRefutesTheSystem()
    {
        m_monitor->start();
        m_monitor->noteLink(link(Outcome::OwnNetwork));

        see(Outcome::Ok, 1);

        QCOMPARE(m_monitor->verdict().light, Verdict::Light::Green);
    }

    void obeysRetryAfterOnThatRung()
    {
        m_monitor->start();
        QSignalSpy probes(m_monitor.get(), &Monitor::probeWanted);

        Observation limited = observation(Outcome::Limited);
        limited.httpStatus = 429;
        limited.retryAfter = 300s;
        m_monitor->observe(limited);

        QVERIFY(probes.constLast().constFirst().value<Rung>() != Rung::Message);
        QCOMPARE(m_monitor->verdict().cause, Verdict::Cause::Quota);
    }

    void stopsARungWhoseRequestIsWrong()
    {
        m_monitor->start();
        QSignalSpy probes(m_monitor.get(), &Monitor::probeWanted);

        Observation wrong = observation(Outcome::BadRequest);
        wrong.httpStatus = 404;
        m_monitor->observe(wrong);
        QVERIFY(probes.constLast().constFirst().value<Rung>() != Rung::Message);

        m_monitor->setSettings({.message = Settings::MessageMode::Always, .model = u"n"_s}, true);
        m_monitor->checkNow();
        QCOMPARE(probes.constLast().constFirst().value<Rung>(), Rung::Key); // the models, first
        Observation models = observation(Outcome::Ok);
        models.rung = Rung::Key;
        m_monitor->observe(models);
        QCOMPARE(probes.constLast().constFirst().value<Rung>(), Rung::Message);
    }

    void stopsPayingAtTheBudget()
    {
        m_monitor->setSettings(
            {.message = Settings::MessageMode::Always, .budgetCents = 0, .model = u"m"_s}, true);
        QSignalSpy probes(m_monitor.get(), &Monitor::probeWanted);

        m_monitor->start();

        QVERIFY(probes.constLast().constFirst().value<Rung>() != Rung::Message);
    }

    void readsThePageAtOnceWhenTheScoreRises()
    {
        m_monitor->start();
        see(Outcome::Ok, 1);
        QSignalSpy pages(m_monitor.get(), &Monitor::pageWanted);

        see(Outcome::Ok, 1);
        QCOMPARE(pages.size(), 0);
        see(Outcome::Overloaded, 1);
        QCOMPARE(pages.size(), 1);
    }

    void anIncidentOutlivesARestartWithoutASecondAlarm()
    {
        m_monitor->start();
        see(Outcome::Ok, 5);
        see(Outcome::Overloaded, 10);
        const QDateTime since = m_monitor->verdict().incidentSince;
        m_monitor = std::make_unique<Monitor>(*m_history, m_hands.clock());
        m_monitor->setSettings({.message = Settings::MessageMode::Always, .model = u"m"_s}, true);
        AlertDesk desk(*m_history, m_hands.clock());
        connect(m_monitor.get(), &Monitor::judged, &desk, &AlertDesk::consider);
        QSignalSpy alerts(&desk, &AlertDesk::raised);

        m_monitor->start();
        see(Outcome::Overloaded, 5);

        QCOMPARE(alerts.size(), 0);
        QCOMPARE(m_monitor->verdict().incidentSince, since);
        QCOMPARE(ours().size(), 1);
    }

    void tellsOnlyWhatIsNew()
    {
        m_monitor->start();
        see(Outcome::Ok, 1);
        QSignalSpy verdicts(m_monitor.get(), &Monitor::verdictChanged);

        m_monitor->setSurroundings({});
        QCOMPARE(verdicts.size(), 0);

        m_monitor->setSurroundings(
            {.environment = {{u"HTTPS_PROXY"_s, u"http://proxy.example:3128"_s}}});
        QCOMPARE(verdicts.size(), 1);
        QCOMPARE(m_monitor->verdict().traps.size(), 1);
    }

private:
    QDateTime now() { return m_hands.clock().utc(); }

    Observation observation(Outcome outcome)
    {
        const bool isOk = outcome == Outcome::Ok;
        return {.serviceId = Service{}.id,
                .rung = Rung::Message,
                .at = now(),
                .outcome = outcome,
                .httpStatus = isOk ? 200 : 529,
                .model = u"m"_s,
                .phases = {.firstByte = 300ms, .total = 350ms}};
    }

    Observation link(Outcome outcome)
    {
        return {.serviceId = Service{}.id, .rung = Rung::Link, .at = now(), .outcome = outcome};
    }

    /// \p times the same answer, 15 s apart.
    void see(Outcome outcome, int times)
    {
        for (int i = 0; i < times; ++i) {
            m_hands.elapsed += 15s;
            m_monitor->observe(observation(outcome));
        }
    }

    QList<Incident> ours()
    {
        QList<Incident> found = m_history->incidents(now() - 24h, now() + 1h);
        found.removeIf([](const Incident &each) { return each.source != Incident::Source::Ours; });
        return found;
    }

    static Alert alertOf(const QSignalSpy &alerts, int index)
    {
        return alerts.at(index).constFirst().value<Alert>();
    }

    Hands m_hands;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Monitor> m_monitor;
};

QTEST_GUILESS_MAIN(MonitorTest)
#include "monitortest.moc"
